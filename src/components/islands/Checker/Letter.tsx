import { useStore } from '@nanostores/react';
import { useId, useLayoutEffect, useRef, type RefObject } from 'react';
import { fill } from '../../../lib/text/fill.ts';
import { $done, $undone, typed } from '../../../state/draft.ts';
import styles from './Checker.module.css';
import { Examples } from './Examples.tsx';
import { writeInto } from './field.ts';
import { Meter } from './Meter.tsx';
import { Mirror } from './Mirror.tsx';
import { Notices } from './Notices.tsx';
import type { Acts } from './acts.ts';
import type { Now } from './useDesk.ts';
import { READ_AT_MOST } from './useReading.ts';
import { useWords } from './words.ts';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Set when the next change of the text comes from a press. */
  pressed: RefObject<boolean>;
  now: Now;
  ready: boolean;
  acts: Acts;
}

/** The note on its sheet, with the words marked that the findings are about, and the room that is left. */
export function Letter({ field, pressed, now, ready, acts }: Props) {
  const { draft, reading, view } = now;
  const words = useWords();
  const copy = words.check.fields;
  const id = useId();
  useText(field, draft.text, pressed);
  const long = draft.text.length > READ_AT_MOST;
  return (
    <div className="stack-s">
      <label className="label" htmlFor={`${id}note`}>
        {copy.note}
      </label>
      <div className={`card letter ${styles.letter}`} data-letter>
        <div className={`${styles.paper} ${ready ? styles.alive : ''} ${long ? styles.long : ''}`}>
          <Mirror field={field} reading={reading} text={draft.text} marked={view.listed} />
          <textarea
            ref={field}
            id={`${id}note`}
            className="sheet"
            dir="auto"
            rows={6}
            autoComplete="off"
            spellCheck
            aria-describedby={`${id}hint`}
            onInput={(event) => typed(event.currentTarget.value)}
          />
        </div>
        <div className="foot">
          <Meter text={draft.text} limit={draft.limit} words={words.check} />
          <Undos acts={acts} />
        </div>
      </div>
      <p className="hint">
        <span id={`${id}hint`}>{copy.noteHint}</span> <a href={copy.limitSource.href}>{copy.limitSource.text}</a>
      </p>
      <Notices />
      {reading.state !== 'empty' && <Examples folded ready={ready} onExample={acts.example} />}
    </div>
  );
}

/** Puts the text into the field when it has changed elsewhere. */
function useText(field: Props['field'], text: string, pressed: Props['pressed']) {
  const alive = useRef(false);
  useLayoutEffect(() => {
    if (alive.current && field.current && field.current.value !== text) writeInto(field.current, text, pressed.current);
    alive.current = true;
    pressed.current = false;
  }, [field, text, pressed]);
}

/** One button takes back what was done for the person last, and says what that was. */
function Undos({ acts }: { acts: Acts }) {
  const copy = useWords().check;
  const undo = useStore($done).at(-1)?.extra.name;
  const redo = useStore($undone).at(-1)?.extra.name;
  if (!undo && !redo) return null;
  return (
    <p className={styles.undos}>
      {undo && (
        <button type="button" className="quiet" onClick={() => acts.undo(undo)}>
          {fill(copy.undo, { deed: copy.deeds[undo] })}
        </button>
      )}
      {redo && (
        <button type="button" className="quiet" onClick={() => acts.redo(redo)}>
          {fill(copy.redo, { deed: copy.deeds[redo] })}
        </button>
      )}
    </p>
  );
}
