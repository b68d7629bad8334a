import type { SituationId } from '../../../lib/compose/types.ts';
import { fill } from '../../../lib/text/fill.ts';
import type { Composed } from './useComposer.ts';
import { namesOf, useWords } from './words.ts';

/** What a note cannot do without, and what to do instead where it is not there. A fact in the way is said beside its field. */
export function Missing({ composed, onGo }: { composed: Composed; onGo: (to: SituationId) => void }) {
  const { copy } = useWords();
  const { missing, steps, problems } = composed.result;
  const wanted = missing.map((need) => namesOf(copy, composed.situation, need, copy.missing.or)).join(', ');
  return (
    <section className="stack-s instead">
      <h2>{problems.length ? copy.missing.mend : copy.missing.heading}</h2>
      {problems.map(({ field }) => (
        <p key={field}>{namesOf(copy, composed.situation, [field])}</p>
      ))}
      {missing.length > 0 && <p>{fill(copy.missing.says, { facts: wanted })}</p>}
      {steps.length > 0 && (
        <>
          <p>{copy.missing.steps}</p>
          <ul className="asks">
            {steps.map((step) => (
              <li key={step}>
                <strong>{copy.steps[step].title}</strong> {copy.steps[step].text}{' '}
                {step === 'introduce' && (
                  <button type="button" className="quiet" onClick={() => onGo('intro')}>
                    {copy.missing.write}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
