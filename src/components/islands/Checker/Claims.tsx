import { useState } from 'react';
import type { Reading } from '../../../lib/reader/types.ts';
import { useWords } from './words.ts';

/** Which of the note's statements the person has said are true. A statement that changes has to be ticked again. */
export function useTicks({ claims, text }: Reading) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const clauses = [...new Set(claims.map(({ range }) => text.slice(range.start, range.end)))];
  const toggle = (clause: string) => {
    const next = new Set(ticked);
    if (!next.delete(clause)) next.add(clause);
    setTicked(next);
  };
  return { clauses, ticked, toggle, open: clauses.filter((clause) => !ticked.has(clause)).length };
}

/** The statements that only the sender can vouch for, to be ticked before copying. */
export function Claims({ ticks: { clauses, ticked, toggle } }: { ticks: ReturnType<typeof useTicks> }) {
  const copy = useWords().check.claims;
  if (clauses.length === 0) return null;
  return (
    <fieldset className="stack-s claims" aria-describedby="vouch">
      <legend className="label">{copy.heading}</legend>
      <p className="hint" id="vouch">
        {copy.hint}
      </p>
      {clauses.map((clause, index) => (
        <label key={index}>
          <input type="checkbox" checked={ticked.has(clause)} onChange={() => toggle(clause)} />
          <span dir="auto">“{clause}”</span>
        </label>
      ))}
    </fieldset>
  );
}
