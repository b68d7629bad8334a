import { useMemo, useRef, useState } from 'react';
import type { Intent, ReplyFinding } from '../../../lib/reply/types.ts';
import { applyChange, asOneChange } from '../../../lib/text/change.ts';
import { fill } from '../../../lib/text/fill.ts';
import { $reply, keep, setMine } from '../../../state/reply.ts';
import { copyFrom } from '../shared/copyFrom.ts';
import { useAtRest } from '../useAtRest.ts';
import { useStore } from '../useStore.ts';
import { Finding } from './Finding.tsx';
import { useTools } from './words.ts';

interface Props {
  intent: Intent;
  /** From 0. */
  at: number;
  suggestion: string;
  say: (sentence: string) => void;
}

/** More at once would be a scolding. */
const FINDINGS = 4;
const LINE = 44;

const keyOf = ({ rule, range }: ReplyFinding, text: string) => `${rule}:${text.slice(range.start, range.end)}`;

/** One text, to be changed where it stands, read as it changes, and copied. */
export function Text({ intent, at, suggestion, say }: Props) {
  const { words, read } = useTools();
  const copy = words.texts;
  const { mine, kept } = useStore($reply);
  const field = useRef<HTMLTextAreaElement>(null);
  const [dropped, drop] = useState<string>();
  const key = `${intent}:${at}`;
  const own = mine[key];
  const text = own ?? suggestion;
  const rested = useAtRest(text);
  const findings = useMemo(() => read(rested, intent), [read, rested, intent]);
  const open = findings
    .filter((found) => !kept.includes(keyOf(found, rested)))
    .filter(({ rule }, index, all) => all.findIndex((other) => other.rule === rule) === index)
    .slice(0, FINDINGS);
  const change = (to: string | undefined) => setMine(key, to);
  const press = (act: () => void) => {
    act();
    field.current?.focus();
  };
  const swap = () =>
    press(() => {
      drop(own);
      change(own === undefined ? dropped : undefined);
    });
  const take = async () => say((await copyFrom(field.current!)) ? copy.copied : copy.byHand);
  const label = fill(own === undefined ? copy.label : copy.yours, { number: at + 1 });
  return (
    <li className="stack-s">
      <label className="label" htmlFor={`text-${at}`}>
        {label}
      </label>
      <div className="card letter">
        <textarea
          id={`text-${at}`}
          ref={field}
          className="sheet"
          dir="auto"
          rows={rowsOf(text)}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <div className="foot">
          <button type="button" className="button primary" onClick={() => void take()}>
            {copy.copy}
            <span className="visually-hidden"> {label}</span>
          </button>
          {(own ?? dropped) !== undefined && (
            <button type="button" className="quiet" onClick={swap}>
              {own === undefined ? copy.again : copy.back}
            </button>
          )}
        </div>
      </div>
      {own !== undefined && <p className="hint">{copy.stays}</p>}
      {open.map((found) => (
        <Finding
          key={keyOf(found, rested) + found.range.start}
          found={found}
          quote={rested.slice(found.range.start, found.range.end)}
          onKeep={() => press(() => keep(keyOf(found, rested)))}
          onEdit={(edits) => press(() => text === rested && change(applyChange(text, asOneChange(text, edits)!)))}
        />
      ))}
    </li>
  );
}

/** Where the browser cannot fit a field to its words by itself. */
const rowsOf = (text: string) => text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / LINE), 0);
