import { useRef } from 'react';
import { writePolicy } from '../../../lib/policy/write.ts';
import { takeOver } from '../../../state/policy.ts';
import type { Now } from './useDesk.ts';
import { useClauses, useWords } from './words.ts';

/** What came with the address: a policy to take over or to leave, or the sentence that says why it was refused. */
export function Link({ now: { link, leave, answers, say } }: { now: Now }) {
  const { link: copy } = useWords();
  const clauses = useClauses();
  const place = useRef<HTMLDivElement>(null);
  if (link === undefined) return null;
  if (typeof link === 'string')
    return (
      <p className="wide notice" role="alert">
        {copy.refused[link]}
      </p>
    );
  const take = () => {
    takeOver(link);
    leave();
    say(copy.taken);
    place.current?.closest('form')?.querySelector('input')?.focus();
  };
  return (
    <div ref={place} className="wide notice stack-s">
      <h2 className="label">{copy.heading}</h2>
      <p>{writePolicy(link, clauses)?.paragraph}</p>
      {Object.keys(answers).length > 0 && <p>{copy.over}</p>}
      <p>
        <button type="button" className="button" onClick={take}>
          {copy.take}
        </button>{' '}
        <button type="button" className="button" onClick={leave}>
          {copy.leave}
        </button>
      </p>
    </div>
  );
}
