import { useRef } from 'react';
import { LIMITS } from '../../../lib/text/count.ts';
import { setLimit, setRecipient, type Draft } from '../../../state/draft.ts';
import { useHeld } from '../shared/useHeld.ts';
import { useWords } from './words.ts';

const CHOICES = [0, ...LIMITS] as const;

/** The choice that a field's value names. */
export const limitOf = (value: string): Draft['limit'] => CHOICES.find((choice) => String(choice) === value) ?? 0;

/** Who it is for, and what LinkedIn allows. */
export function Fields({ draft: { recipient, limit } }: { draft: Draft }) {
  const copy = useWords().check.fields;
  const name = useRef<HTMLInputElement>(null);
  const most = useRef<HTMLSelectElement>(null);
  useHeld(name, recipient);
  useHeld(most, String(limit));
  return (
    <div className="stack-s">
      <div className="fields">
        <div className="field">
          <label className="label" htmlFor="recipient">
            {copy.recipient}
          </label>
          <input
            id="recipient"
            ref={name}
            type="text"
            dir="auto"
            maxLength={80}
            onInput={(event) => setRecipient(event.currentTarget.value)}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor="limit">
            {copy.limit}
          </label>
          <select id="limit" ref={most} onChange={(event) => setLimit(limitOf(event.currentTarget.value))}>
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {copy.limits[choice]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="hint">
        <span id="limits">{copy.noteHint}</span> <a href={copy.limitSource.href}>{copy.limitSource.text}</a>
      </p>
    </div>
  );
}
