import { useRef } from 'react';
import { useHeld } from '../shared/useHeld.ts';

interface FieldProps {
  name: string;
  label: string;
  value: string;
  most: number;
  eg?: string | undefined;
  onValue: (value: string) => void;
}

/** A line to type in. */
export function Field({ name, label, value, most, eg, onValue }: FieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useHeld(input, value);
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <input
        id={name}
        name={name}
        ref={input}
        type="text"
        defaultValue={value}
        dir="auto"
        maxLength={most}
        placeholder={eg}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onValue: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ name, label, value, options, onValue }: ChoiceProps<Value>) {
  const select = useRef<HTMLSelectElement>(null);
  useHeld(select, value);
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <select
        id={name}
        name={name}
        ref={select}
        defaultValue={value}
        onChange={(event) => onValue(event.currentTarget.value as Value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The options of a choice, from words by value. */
export const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  Object.entries(words) as [Value, string][];
