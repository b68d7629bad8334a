import { useId, useRef } from 'react';
import { LIMITS } from '../../../lib/text/count.ts';
import { setLimit, setRecipient, type Draft } from '../../../state/draft.ts';
import { useHeld } from './useHeld.ts';
import { useWords } from './words.ts';

const CHOICES = [0, ...LIMITS] as const;

/** The choice that a field's value names. */
export const limitOf = (value: string): Draft['limit'] => CHOICES.find((choice) => String(choice) === value) ?? 0;

/** Who it is for, and what LinkedIn allows. */
export function Fields({ draft: { recipient, limit } }: { draft: Draft }) {
  const copy = useWords().check.fields;
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const most = useRef<HTMLSelectElement>(null);
  useHeld(name, recipient);
  useHeld(most, String(limit));
  return (
    <div className="fields">
      <div className="field">
        <label className="label" htmlFor={`${id}name`}>
          {copy.recipient}
        </label>
        <input
          id={`${id}name`}
          ref={name}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={80}
          onInput={(event) => setRecipient(event.currentTarget.value)}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor={`${id}limit`}>
          {copy.limit}
        </label>
        <select
          id={`${id}limit`}
          ref={most}
          autoComplete="off"
          onChange={(event) => setLimit(limitOf(event.currentTarget.value))}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {copy.limits[choice]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
