import { useCallback, useMemo, useRef, useState } from 'react';
import { readNote, type Reading, type Speller } from '../../../lib/reader/index.ts';
import * as state from '../../../state/draft.ts';
import { useAtRest } from '../useAtRest.ts';
import { useStore } from '../useStore.ts';
import { useWarmth } from '../useWarmth.ts';
import { makeActs } from './acts.ts';
import { summaryOf } from './summary.ts';
import { useFocus, type Place } from './useFocus.ts';
import { useOpenDraft } from './useOpenDraft.ts';
import { useReading } from './useReading.ts';
import { useSpoken } from '../shared/useSpoken.ts';
import { viewOf, type View } from './view.ts';
import { useWords } from './words.ts';

/** A draft with what was read in it. */
export interface Now {
  readonly draft: state.Draft;
  readonly reading: Reading;
  readonly view: View;
}

function useNow(draft: state.Draft, speller: Speller | undefined): Now {
  const words = useWords();
  const reading = useReading(draft.text, draft.recipient, speller);
  const rest = Math.max(0, draft.text.length - reading.text.length);
  const { kept, limit } = draft;
  const view = useMemo(() => viewOf(reading, kept, words, rest, limit), [reading, kept, words, rest, limit]);
  return useMemo(() => ({ draft, reading, view }), [draft, reading, view]);
}

/**
 * Everything that the desk shows, and all that can be done at it. The letter shows the draft in the same moment; `now`, what is said of it,
 * follows at the next rest in the typing, so that no key has to wait for it.
 */
export function useDesk() {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const pressed = useRef(false);
  const ready = useOpenDraft(form);
  useWarmth(form, readNote, words.check.examples.notes[2]!.text);
  const [begun, setBegun] = useState(false);
  const [speller, setSpeller] = useState<Speller>();
  const [wanted, goTo] = useState<Place>();
  const draft = useStore(state.$draft);
  const shown = useAtRest(useMemo(() => ({ draft, wanted }), [draft, wanted]));
  const now = useNow(shown.draft, speller);
  useFocus(form, shown.wanted);
  const summary = useMemo(() => summaryOf(now.reading, now.view, now.draft, words), [now, words]);
  const [spoken, say] = useSpoken(summary, begun);
  const acts = useMemo(() => makeActs({ words, field, pressed, say, goTo }), [words, say, goTo]);
  const begin = useCallback(() => setBegun(true), []);
  return { begin, form, field, pressed, ready, draft, now, spoken, setSpeller, acts };
}
