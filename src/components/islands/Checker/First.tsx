import { Examples, type ExampleNote } from './Examples.tsx';
import { useWords } from './words.ts';

interface Props {
  /** Something is there, and no words. */
  typed: boolean;
  ready: boolean;
  onExample: (note: ExampleNote) => void;
}

/** The reading's place before there is anything to read: an invitation, examples, and the checklist, which needs no script. */
export function First({ typed, ready, onExample }: Props) {
  const words = useWords();
  const copy = words.check.first;
  return (
    <section className="stack" data-first>
      <div className="stack-s needsScript">
        <h2 tabIndex={-1}>{copy.heading}</h2>
        <p>{typed ? copy.noWords : copy.text}</p>
      </div>
      <div className="stack-s needsScript">
        <h2 className="label">{words.check.examples.heading}</h2>
        <Examples ready={ready} onExample={onExample} />
      </div>
      <div className="stack-s">
        <h2 className="label">{copy.asksHeading}</h2>
        <ul className="asks">
          {copy.asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
