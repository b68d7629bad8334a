import '../shared/claims.css';
import './Composer.css';
import { useEffect, useRef, useState } from 'react';
import { readNote } from '../../../lib/reader/index.ts';
import { setSituation } from '../../../state/facts.ts';
import { useWarmth } from '../useWarmth.ts';
import { Facts } from './Facts.tsx';
import { Keeping } from './Keeping.tsx';
import { Missing } from './Missing.tsx';
import { Notes } from './Notes.tsx';
import { Sending } from './Sending.tsx';
import { Situations } from './Situations.tsx';
import { Style } from './Style.tsx';
import { useComposed, useOpen, useSaying, useSituation } from './useComposer.ts';
import { useWords, WordsContext, type Words } from './words.ts';

/** The composer: a situation, its facts, and three notes to choose from. */
export default function Composer({ words }: { words: Words }) {
  return (
    <WordsContext value={words}>
      <Desk />
    </WordsContext>
  );
}

function Desk() {
  const ready = useOpen();
  const situation = useSituation();
  const composed = useComposed();
  const [chosen, choose] = useState(0);
  const { spoken, say, begin } = useSaying(composed, chosen);
  const form = useRef<HTMLFormElement>(null);
  useWarmth(form, readNote, useWords().copy.keeping.what);
  const [pressed, press] = useState(0);
  useEffect(() => {
    if (pressed) form.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [pressed]);
  const go = (to: typeof situation) => {
    setSituation(to);
    choose(0);
    press(pressed + 1);
  };
  const result = composed?.result;
  const note = result?.variants[chosen] ?? result?.variants[0];
  return (
    <form
      ref={form}
      data-ready={ready || undefined}
      autoComplete="off"
      onInput={begin}
      onSubmit={(event) => event.preventDefault()}
    >
      {situation ? (
        <div className="desk composing">
          <div className="stack">
            <Facts situation={situation} problems={result?.problems ?? []} onAgain={() => go('')} />
            <Style intro={situation === 'intro'} />
          </div>
          <div className="stack">
            {composed &&
              (note ? (
                <>
                  <Notes composed={composed} chosen={result!.variants.indexOf(note)} onChoose={choose} say={say} />
                  <Sending note={note} say={say} />
                </>
              ) : (
                <Missing composed={composed} onGo={go} />
              ))}
          </div>
        </div>
      ) : (
        <Situations ready={ready} onChoose={go} />
      )}
      {ready && <Keeping say={say} />}
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </form>
  );
}
