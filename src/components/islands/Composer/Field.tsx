import type { FieldWords } from '../../../copy/en/compose.ts';
import { fill } from '../../../lib/text/fill.ts';
import { useWords } from './words.ts';

interface Props {
  id: string;
  words: FieldWords;
  value: string;
  needed?: boolean;
  /** What is in the way, in words. */
  problem?: string | undefined;
  onChange: (value: string) => void;
}

/** One fact: a line to type, or a choice. What is wrong with it is said beside it. */
export function Field({ id, words: { label, example, choices }, value, needed = false, problem, onChange }: Props) {
  const copy = useWords().copy.facts;
  const about = { id, value, 'aria-describedby': `${id}-about` };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
        {needed && <span className="needed"> ({copy.needed})</span>}
      </label>
      {choices ? (
        <select {...about} onChange={(event) => onChange(event.currentTarget.value)}>
          {Object.entries(choices).map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...about}
          type="text"
          dir="auto"
          autoCapitalize="none"
          maxLength={300}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <p className="hint" id={`${id}-about`}>
        {problem && <strong className="problem">{problem} </strong>}
        {example && fill(copy.example, { example })}
      </p>
    </div>
  );
}
