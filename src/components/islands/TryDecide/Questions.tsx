import { useId } from 'react';
import { tryDecide } from '../../../copy/en/embeds.ts';
import { decide as words } from '../../../copy/en/decide.ts';
import { ASKED_FIRST, type AskedFirst } from '../../../lib/decide/first.ts';
import type { DecideFacts } from '../../../lib/decide/index.ts';
import styles from '../shared/Try.module.css';

type Options = readonly (readonly [value: string, label: string])[];

const { ask, note } = words;
const QUESTIONS: Readonly<Record<AskedFirst, { readonly ask: string; readonly options: Options }>> = {
  know: { ask: ask.know!.ask, options: [['', tryDecide.unsaid], ...ask.know!.options] },
  wrote: { ask: tryDecide.wrote, options: [['', note.none], ...note.kinds] },
  profile: ask.profile!,
};

interface Props {
  said: DecideFacts;
  alive: boolean;
  onAnswer: (fact: string, value: string) => void;
}

/** One line to choose from for each. */
export function Questions({ said, alive, onAnswer }: Props) {
  const id = useId();
  return (
    <div className={`stack ${styles.live}`}>
      {ASKED_FIRST.map((fact) => (
        <div key={fact} className="field">
          <label htmlFor={id + fact}>{QUESTIONS[fact].ask}</label>
          <select
            id={id + fact}
            autoComplete="off"
            disabled={!alive}
            value={said[fact] ?? ''}
            onChange={(event) => onAnswer(fact, event.currentTarget.value)}
          >
            {QUESTIONS[fact].options.map(([value, label]) => (
              <option key={value} value={value}>
                {label.charAt(0).toUpperCase() + label.slice(1)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
