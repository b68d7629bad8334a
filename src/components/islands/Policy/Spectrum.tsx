import { STANCES } from '../../../lib/policy/types.ts';
import { setAnswer } from '../../../state/policy.ts';
import type { Now } from './useDesk.ts';
import { useWords } from './words.ts';

/** The five stances in words, from the strictest to the widest; the one that fits is chosen, and any other can be. */
export function Spectrum({ now: { answers, stance } }: { now: Now }) {
  const { spectrum } = useWords();
  const hint = answers.stance ? spectrum.chosen : stance ? spectrum.placed : spectrum.unplaced;
  return (
    <fieldset className="stack-s spectrum" aria-describedby="placed">
      <legend>
        <h2>{spectrum.heading}</h2>
      </legend>
      <p className="hint" id="placed">
        {hint}{' '}
        {answers.stance && (
          <button type="button" className="quiet" onClick={() => setAnswer('stance', '')}>
            {spectrum.unchoose}
          </button>
        )}
      </p>
      {STANCES.map((each) => {
        const { name, says, fair } = spectrum.stances[each];
        return (
          <label key={each}>
            <input
              type="radio"
              name="stance"
              value={each}
              checked={each === stance}
              onChange={() => setAnswer('stance', each)}
            />
            <span>
              <strong>{name}.</strong> {says} <span className="hint">{fair}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
