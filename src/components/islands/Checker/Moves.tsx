import type { Reading } from '../../../lib/reader/types.ts';
import styles from './Checker.module.css';
import type { View } from './view.ts';
import { useWords } from './words.ts';

const MOST = 12;

/** What the note does well, what could also help, and what in it is about nobody else. */
export function Moves({ reading, view: { present, missing } }: { reading: Reading; view: View }) {
  const words = useWords();
  const copy = words.check.moves;
  if (reading.state !== 'read') return null;
  return (
    <section className={`stack-s ${styles.moves}`}>
      {present.length > 0 && (
        <>
          <h2 className="label">{copy.heading}</h2>
          <ul className="moves" role="list">
            {present.map((move) => (
              <li key={move}>{words.moves[move].is}</li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <>
          <p className="hint">{copy.could}</p>
          <ul className="moves" role="list">
            {missing.map((move) => (
              <li key={move} className="could">
                {words.moves[move].could}
              </li>
            ))}
          </ul>
        </>
      )}
      <Swap reading={reading} />
    </section>
  );
}

/** The swap test: the words that could not be sent unchanged to another person. */
function Swap({ reading: { particulars, text } }: { reading: Reading }) {
  const all = [...new Set(particulars.map(({ start, end }) => text.slice(start, end)))];
  const copy = useWords().check.moves;
  return (
    <>
      <h2 className="label">{copy.swapHeading}</h2>
      {all.length === 0 ? (
        <p>{copy.general}</p>
      ) : (
        <p>
          {copy.particular}
          {all.slice(0, MOST).map((words, index) => (
            <span key={words}>
              {index > 0 && ', '}
              <span dir="auto">“{words}”</span>
            </span>
          ))}
          {all.length > MOST ? '…' : '.'}
        </p>
      )}
    </>
  );
}
