import { LIMITS } from '../../../lib/text/count.ts';
import { fill } from '../../../lib/text/fill.ts';
import type { Variant } from '../../../lib/compose/types.ts';
import { $facts, setFacts } from '../../../state/facts.ts';
import type { Composed } from './useComposer.ts';
import { namesOf, useWords } from './words.ts';

interface Props {
  composed: Composed;
  chosen: number;
  onChoose: (index: number) => void;
  say: (sentence: string) => void;
}

/** The notes, of which one is chosen, and the button for other wordings. */
export function Notes({ composed: { situation, result }, chosen, onChoose, say }: Props) {
  const { copy } = useWords();
  const another = () => {
    setFacts({ seed: $facts.get().seed + 1 });
    say(copy.spoken.another);
  };
  return (
    <fieldset className="notes stack-s">
      <legend>
        <h2>{copy.notes.heading}</h2>
      </legend>
      {result.variants.map((variant, index) => (
        <label key={index} className="card option" data-chosen={index === chosen || undefined}>
          <input type="radio" name="variant" checked={index === chosen} onChange={() => onChoose(index)} />
          <span>
            <span className="note" dir="auto">
              {variant.text}
            </span>
            <Under variant={variant} facts={namesOf(copy, situation, variant.left)} />
          </span>
        </label>
      ))}
      <button type="button" className="button" onClick={another}>
        {copy.notes.another}
      </button>
    </fieldset>
  );
}

/** What is said under a note: its length against the limits, its verdict, and what found no room. */
function Under({ variant: { length, verdict, left }, facts }: { variant: Variant; facts: string }) {
  const { copy, verdicts } = useWords();
  return (
    <span className="hint under">
      <span className="meter">
        {LIMITS.map((limit) => (
          <span key={limit} className={verdict && length > limit ? 'over' : undefined}>
            {verdict && fill(copy.notes.meter, { count: length, limits: limit })}
          </span>
        ))}
        {!verdict && length}
      </span>
      {verdict && (
        <span className="says" data-verdict={verdict}>
          {verdicts[verdict]}
        </span>
      )}
      {verdict && verdict !== 'send' && <span>{copy.notes.held}</span>}
      {left.length > 0 && <span>{fill(copy.notes.left, { facts })}</span>}
    </span>
  );
}
