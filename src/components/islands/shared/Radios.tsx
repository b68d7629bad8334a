interface RadioWords {
  readonly ask: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

interface Props {
  name: string;
  words: RadioWords;
  /** `''` is the option for what is not known, where there is one. */
  value: string;
  onChoose: (value: string) => void;
}

/** One plain question with its answers. */
export function Radios({ name, words, value, onChoose }: Props) {
  return (
    <fieldset className="radios">
      <legend>{words.ask}</legend>
      {words.options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChoose(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
