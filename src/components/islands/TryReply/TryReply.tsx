import { useId, useMemo, useRef, useState } from 'react';
import { tryReply } from '../../../copy/en/embeds.ts';
import { reply } from '../../../copy/en/reply.ts';
import { english } from '../../../lib/reply/en/index.ts';
import { phrases } from '../../../lib/reply/en/phrases.ts';
import { replyReaderOf } from '../../../lib/reply/read.ts';
import { MOST, type Intent, type NoteKind } from '../../../lib/reply/types.ts';
import { wordingsOf } from '../../../lib/reply/wordings.ts';
import { fill } from '../../../lib/text/fill.ts';
import { openReceived, setReceived } from '../../../state/received.ts';
import { Copy } from '../shared/Copy.tsx';
import styles from '../shared/Try.module.css';
import { useSpoken } from '../shared/useSpoken.ts';
import { useAlive } from '../useAlive.ts';
import { useAtRest } from '../useAtRest.ts';
import { Said, summaryOf } from './Said.tsx';

const read = replyReaderOf(phrases);
const LINE = 44;

interface Props {
  intent: Intent;
  name: string;
  note?: NoteKind | undefined;
  /** The id of a reason on offer. */
  reason?: string | undefined;
  /** What the reply is for, in words. */
  need: string;
}

/** A reply to play with in a guide, never kept. The first wording is in the page without any script, and can be copied by hand. */
export default function TryReply({ intent, name: given, note, reason, need }: Props) {
  const id = useId();
  const alive = useAlive();
  const field = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState(given);
  const [turn, setTurn] = useState(0);
  const [own, setOwn] = useState<string>();
  const [dropped, drop] = useState<string>();
  const wordings = useMemo(
    () => wordingsOf({ intent, name, ...(note && { note }), ...(reason && { reason }) }, english),
    [intent, name, note, reason],
  );
  const text = own ?? wordings[turn % wordings.length] ?? '';
  const rested = useAtRest(text);
  const findings = useMemo(() => read(rested, intent), [rested, intent]);
  const [spoken, say] = useSpoken(summaryOf(rested, findings), own !== undefined);
  const copy = reply.texts;

  const another = () => {
    setTurn(turn + 1);
    say(fill(tryReply.wording, { number: ((turn + 1) % wordings.length) + 1, count: wordings.length }));
  };
  const swap = () => {
    drop(own);
    setOwn(own === undefined ? dropped : undefined);
  };
  const bring = () => {
    const close = openReceived();
    setReceived({ intent, ...(name !== given && name.trim() && { name: name.trim() }) });
    close();
  };
  return (
    <>
      <div className="stack-s">
        <div className={`field ${styles.live}`}>
          <label htmlFor={`${id}n`}>{reply.fields.name}</label>
          <input
            id={`${id}n`}
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={MOST.name}
            readOnly={!alive}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <p>
          <label className="label" htmlFor={id}>
            {need}
          </label>
        </p>
        <div className="card letter">
          <textarea
            id={id}
            ref={field}
            className={`sheet ${styles.small}`}
            dir="auto"
            rows={rowsOf(text)}
            autoComplete="off"
            readOnly={!alive}
            value={text}
            onChange={(event) => setOwn(event.currentTarget.value)}
          />
          <div className={`foot ${styles.live}`}>
            {text.trim() && <Copy from={field} text={text} of={need} words={copy} say={say} />}
            {own === undefined && (
              <button key="another" type="button" className="quiet" onClick={another}>
                {copy.another}
              </button>
            )}
            {(own ?? dropped) !== undefined && (
              <button key="swap" type="button" className="quiet" onClick={swap}>
                {own === undefined ? copy.again : copy.back}
              </button>
            )}
          </div>
        </div>
        <p className={`hint ${styles.live}`}>
          {own === undefined ? tryReply[reason ? 'reasonHint' : 'hint'] : tryReply.stays}
        </p>
      </div>
      <div className="verdict stack-s">
        <Said text={rested} findings={findings} />
        <p>
          <a className="quiet" href={tryReply.full.href} onClick={bring}>
            {tryReply.full.text}
          </a>
        </p>
      </div>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </>
  );
}

/** Where the browser cannot fit a field to its words by itself. */
const rowsOf = (text: string) => text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / LINE), 0);
