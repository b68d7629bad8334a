import { useEffect, useRef, useState } from 'react';
import type { Variant } from '../../../lib/compose/types.ts';
import { fillCount } from '../../../lib/text/fill.ts';
import { $keeping } from '../../../state/facts.ts';
import { handOver } from '../../../state/handover.ts';
import { copyFrom } from '../shared/copyFrom.ts';
import { useStore } from '../useStore.ts';
import { useWords } from './words.ts';

interface Props {
  note: Variant;
  say: (sentence: string) => void;
}

/** What comes before copying: the statements to be confirmed, which hold nothing up, and whether it is worth a note. */
export function Sending({ note, say }: Props) {
  const { sending } = useWords().copy;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (claim: string) => {
    const next = new Set(ticked);
    if (!next.delete(claim)) next.add(claim);
    setTicked(next);
  };
  const open = note.claims.filter((claim) => !ticked.has(claim)).length;
  return (
    <>
      {note.claims.length > 0 && (
        <fieldset className="stack-s claims" aria-describedby="vouch">
          <legend className="part">{sending.heading}</legend>
          <p className="hint" id="vouch">
            {sending.hint}
          </p>
          {note.claims.map((claim) => (
            <label key={claim}>
              <input type="checkbox" checked={ticked.has(claim)} onChange={() => toggle(claim)} />
              <span dir="auto">“{claim}”</span>
            </label>
          ))}
        </fieldset>
      )}
      <Send text={note.text} open={open} message={!note.verdict} say={say} />
    </>
  );
}

/** Copies the chosen note, or takes it to the checker. */
function Send({ text, open, message, say }: { text: string; open: number; message: boolean; say: Props['say'] }) {
  const { sending } = useWords().copy;
  const field = useRef<HTMLTextAreaElement>(null);
  const blocked = useStore($keeping) === 'blocked';
  const [result, setResult] = useState('');
  useEffect(() => setResult(''), [text]);
  const take = async () => {
    if (!field.current) return;
    const sentence = (await copyFrom(field.current)) ? sending.copied : sending.byHand;
    setResult(sentence);
    say(sentence);
  };
  return (
    <div className="stack-s">
      <textarea
        ref={field}
        className="visually-hidden"
        tabIndex={-1}
        readOnly
        value={text}
        aria-label={sending.chosen}
      />
      <div className="send">
        <button type="button" className="button primary" onClick={() => void take()}>
          {sending.copy}
        </button>
        {!message && !blocked && (
          <a className="button" href="/check/" onClick={() => handOver(text)}>
            {sending.edit}
          </a>
        )}
      </div>
      <p className="hint">
        {result || (open > 0 && fillCount(sending.unticked, open))} {!message && blocked && sending.cannot}
      </p>
    </div>
  );
}
