import { useId, useState } from 'react';
import type { CheckWords } from '../../../copy/en/check.ts';
import styles from './Checker.module.css';
import { useWords } from './words.ts';

export type ExampleNote = CheckWords['examples']['notes'][number];

interface Props {
  /** Behind a button, when there is a draft already. */
  folded?: boolean;
  ready: boolean;
  onExample: (note: ExampleNote) => void;
}

/** Ten notes to try. */
export function Examples({ folded = false, ready, onExample }: Props) {
  const copy = useWords().check.examples;
  const id = useId();
  const [open, setOpen] = useState(!folded);
  const choose = (note: ExampleNote) => {
    setOpen(!folded);
    onExample(note);
  };
  return (
    <div className={`stack-s ${styles.needsScript}`}>
      {folded && (
        <button type="button" className="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {copy.button}
        </button>
      )}
      <ul id={id} role="list" className={styles.examples} hidden={!open}>
        {copy.notes.map((note) => (
          <li key={note.name}>
            <button type="button" className="quiet" disabled={!ready} onClick={() => choose(note)}>
              {note.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
