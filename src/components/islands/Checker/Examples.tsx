import { useState } from 'react';
import type { CheckWords } from '../../../copy/en/check.ts';
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
  const [open, setOpen] = useState(!folded);
  const choose = (note: ExampleNote) => {
    setOpen(!folded);
    onExample(note);
  };
  return (
    <div className="stack-s needsScript">
      {folded && (
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          aria-controls="examples"
          onClick={() => setOpen(!open)}
        >
          {copy.button}
        </button>
      )}
      <ul id="examples" role="list" className="examples" hidden={!open}>
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
