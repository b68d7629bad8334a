import { useId } from 'react';
import { example as eg, problems as says } from '../../../copy/en/composeTrouble.ts';
import type { Problem } from '../../../lib/compose/types.ts';
import { fill } from '../../../lib/text/fill.ts';
import type { Asked } from '../../composeAsked.ts';
import styles from '../shared/Try.module.css';

interface Props {
  fields: readonly Asked[];
  typed: Readonly<Record<string, string>>;
  problems: readonly Problem[];
  alive: boolean;
  onType: (id: string, text: string) => void;
}

/** A line to type for each fact, with its example or with what is in the way. */
export function Fields({ fields, typed, problems, alive, onType }: Props) {
  const form = useId();
  return (
    <div className={`stack ${styles.live}`}>
      {fields.map(({ id, label, example }) => {
        const problem = problems.find(({ field }) => field === id);
        return (
          <div key={id} className="field">
            <label htmlFor={form + id}>{label}</label>
            <input
              id={form + id}
              type="text"
              dir="auto"
              autoComplete="off"
              autoCapitalize={id === 'first' ? 'words' : 'none'}
              maxLength={300}
              readOnly={!alive}
              aria-invalid={problem ? true : undefined}
              aria-describedby={`${form}${id}s`}
              value={typed[id] ?? ''}
              onChange={(event) => onType(id, event.currentTarget.value)}
            />
            <p className="hint" id={`${form}${id}s`}>
              {problem ? fill(says[problem.problem], { over: problem.over }) : fill(eg, { example })}
            </p>
          </div>
        );
      })}
    </div>
  );
}
