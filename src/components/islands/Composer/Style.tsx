import { LENGTHS, REGISTERS, type Length, type Register } from '../../../lib/compose/types.ts';
import { $facts, setFacts } from '../../../state/facts.ts';
import { useStore } from '../useStore.ts';
import { useWords } from './words.ts';

/** How the notes should sound, and how long they may be. */
export function Style({ intro }: { intro: boolean }) {
  const { style } = useWords().copy;
  const { register, length } = useStore($facts);
  const lengths = intro ? style.messageLengths : style.lengths;
  return (
    <div className="fields style">
      <Choice<Register>
        name="register"
        label={style.register}
        among={REGISTERS}
        names={style.registers}
        value={register}
        onChange={(value) => setFacts({ register: value })}
      />
      <Choice<Length>
        name="length"
        label={style.length}
        among={Object.keys(LENGTHS) as Length[]}
        names={lengths}
        value={length}
        onChange={(value) => setFacts({ length: value })}
        hint={intro ? style.messageHint : style.lengthHint}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  label: string;
  among: readonly T[];
  names: Readonly<Record<T, string>>;
  value: T;
  hint?: string;
  onChange: (value: T) => void;
}

/** A few radio buttons in a row. */
function Choice<T extends string>({ name, label, among, names, value, hint, onChange }: ChoiceProps<T>) {
  return (
    <fieldset aria-describedby={hint && `${name}-hint`}>
      <legend className="part">{label}</legend>
      <div className="choices">
        {among.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
            {names[each]}
          </label>
        ))}
      </div>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
