import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Reading, Speller } from '../../../lib/reader/types.ts';
import * as state from '../../../state/draft.ts';
import { useStore } from '../useStore.ts';
import { makeActs } from './acts.ts';
import { summaryOf } from './summary.ts';
import { useFocus } from './useFocus.ts';
import { useOpenDraft } from './useOpenDraft.ts';
import { useReading, useWarmth } from './useReading.ts';
import { useSpoken } from '../shared/useSpoken.ts';
import { viewOf, type View } from './view.ts';
import { useWords } from './words.ts';

/** A draft with what was read in it. */
export interface Now {
  readonly draft: state.Draft;
  readonly reading: Reading;
  readonly view: View;
}

function useNow(speller: Speller | undefined): Now {
  const words = useWords();
  const draft = useStore(state.$draft);
  const reading = useReading(draft.text, draft.recipient, speller);
  const rest = Math.max(0, draft.text.length - reading.text.length);
  const { kept, limit } = draft;
  const view = useMemo(() => viewOf(reading, kept, words, rest, limit), [reading, kept, words, rest, limit]);
  return useMemo(() => ({ draft, reading, view }), [draft, reading, view]);
}

/**
 * Everything that the desk shows, and all that can be done at it. `now` is what the letter shows, in the same moment; `shown` is the
 * same for the rest of the page, which may follow a frame later, so that no key has to wait for it.
 */
export function useDesk() {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const pressed = useRef(false);
  const ready = useOpenDraft(form);
  useWarmth(form, words.check.examples.notes[2]!.text);
  const [begun, setBegun] = useState(false);
  const [speller, setSpeller] = useState<Speller>();
  const now = useNow(speller);
  const shown = useDeferredValue(now);
  const summary = useMemo(() => summaryOf(shown.reading, shown.view, shown.draft, words), [shown, words]);
  const [spoken, say] = useSpoken(summary, begun);
  const goTo = useFocus(form);
  const acts = useMemo(() => makeActs({ words, field, pressed, say, goTo }), [words, say, goTo]);
  const begin = useCallback(() => setBegun(true), []);
  return { begin, form, field, pressed, ready, now, shown, spoken, setSpeller, acts };
}
