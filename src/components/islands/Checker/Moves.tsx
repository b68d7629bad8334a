import type { MoveId, Reading } from '../../../lib/reader/types.ts';
import type { View } from './view.ts';
import { useWords } from './words.ts';

const MOST = 12;

/** What the note does well, what could also help, and what in it is about nobody else. */
export function Moves({ reading, view: { present, missing } }: { reading: Reading; view: View }) {
  const copy = useWords().check.moves;
  if (reading.state !== 'read') return null;
  return (
    <section className="stack-s strengths">
      {present.length > 0 && (
        <>
          <h2 className="label">{copy.heading}</h2>
          <Listed moves={present} as="is" />
        </>
      )}
      {missing.length > 0 && (
        <>
          <p className="hint">{copy.could}</p>
          <Listed moves={missing} as="could" />
        </>
      )}
      <Swap reading={reading} />
    </section>
  );
}

/** Moves that are there, or could be. */
function Listed({ moves, as }: { moves: readonly MoveId[]; as: 'is' | 'could' }) {
  const words = useWords();
  return (
    <ul className="moves" role="list">
      {moves.map((move) => (
        <li key={move} className={as}>
          {words.moves[move][as]}
        </li>
      ))}
    </ul>
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
