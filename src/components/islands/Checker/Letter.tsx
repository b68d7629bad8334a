import { useLayoutEffect, useRef, type RefObject } from 'react';
import { fill } from '../../../lib/text/fill.ts';
import { $done, $undone, typed, type Draft } from '../../../state/draft.ts';
import { useStore } from '../useStore.ts';
import { writeInto } from './field.ts';
import { Meter } from './Meter.tsx';
import { Mirror } from './Mirror.tsx';
import { Notices } from './Notices.tsx';
import type { Acts } from './acts.ts';
import type { Now } from './useDesk.ts';
import { READ_AT_MOST } from './useReading.ts';
import { titleOf, useWords } from './words.ts';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Set when the next change of the text comes from a press. */
  pressed: RefObject<boolean>;
  draft: Draft;
  now: Now;
  ready: boolean;
  acts: Acts;
}

/** The note on its sheet, with the words marked that the findings are about, and the room that is left. */
export function Letter({ field, pressed, draft, now: { reading, view }, ready, acts }: Props) {
  const words = useWords();
  const mirror = useRef<HTMLDivElement>(null);
  useText(field, draft.text, pressed);
  const long = draft.text.length > READ_AT_MOST;
  return (
    <div className="stack-s">
      <label className="label" htmlFor="note">
        {words.check.fields.note}
      </label>
      <div className="card letter" data-letter>
        <div className={`paper ${ready ? 'alive' : ''} ${long ? 'long' : ''}`}>
          <Mirror mirror={mirror} reading={reading} text={draft.text} marked={view.listed} />
          <textarea
            ref={field}
            id="note"
            className="sheet"
            dir="auto"
            rows={6}
            aria-describedby="limits"
            onScroll={({ currentTarget }) => mirror.current?.scrollTo(0, currentTarget.scrollTop)}
            onInput={(event) => typed(event.currentTarget.value)}
          />
        </div>
        <div className="foot">
          <Meter text={draft.text} limit={draft.limit} words={words.check} />
          {reading.state !== 'empty' && (
            <a className="quiet jump" href="#reading" data-verdict={view.judgement.verdict}>
              <span className="visually-hidden">{words.check.reading.label}: </span>
              {titleOf(reading.state, view.judgement.verdict, words)}
            </a>
          )}
          <Undos acts={acts} />
        </div>
      </div>
      <Notices />
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
  const last = { undo: useStore($done).at(-1)?.extra.name, redo: useStore($undone).at(-1)?.extra.name };
  return (['undo', 'redo'] as const).map((way) => {
    const name = last[way];
    return (
      name && (
        <button key={way} type="button" className="quiet" onClick={() => acts[way](name)}>
          {fill(copy[way], { deed: copy.deeds[name] })}
        </button>
      )
    );
  });
}
