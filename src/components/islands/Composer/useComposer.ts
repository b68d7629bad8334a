import { useEffect, useMemo, useState } from 'react';
import { composerOf, type FactId, type Facts, type Result, type SituationId } from '../../../lib/compose/index.ts';
import { fill } from '../../../lib/text/fill.ts';
import { $draft, openDraft } from '../../../state/kept.ts';
import { $facts, openFacts, type FactsKept } from '../../../state/facts.ts';
import { useSpoken } from '../shared/useSpoken.ts';
import { useAtRest } from '../useAtRest.ts';
import { useStore } from '../useStore.ts';
import { namesOf, useWords, type Words } from './words.ts';

/** Facts with what they come to. Nothing before a situation is chosen. */
export interface Composed {
  readonly situation: SituationId;
  readonly result: Result;
}

/** Reads what is kept, once the page is alive. True when done. */
export function useOpen(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const close = [openDraft(), openFacts()];
    setReady(true);
    return () => close.forEach((each) => each());
  }, []);
  return ready;
}

/** The situation that was chosen; none when what is kept names one that is no longer there. */
export function useSituation(): FactsKept['situation'] {
  const { situation } = useStore($facts);
  return Object.hasOwn(useWords().copy.names, situation) ? situation : '';
}

const factsFrom = (
  { formal, name, line, ...rest }: FactsKept,
  situation: FactsKept['situation'],
  first: string,
): Facts | undefined =>
  situation ? { ...rest, situation, recipient: { first, formal }, me: { name, line } } : undefined;

/** What the facts come to. It follows the key, which does not wait for it. */
export function useComposed(): Composed | undefined {
  const { language } = useWords();
  const compose = useMemo(() => composerOf(language), [language]);
  const kept = useStore($facts);
  const { recipient } = useStore($draft);
  const situation = useSituation();
  const facts = useAtRest(useMemo(() => factsFrom(kept, situation, recipient), [kept, situation, recipient]));
  return useMemo(() => facts && { situation: facts.situation, result: compose(facts) }, [facts, compose]);
}

/** What is said aloud, after a pause; and a function that says a thing at once. */
export function useSaying(composed: Composed | undefined, chosen: number) {
  const words = useWords();
  const [begun, setBegun] = useState(false);
  const [spoken, say] = useSpoken(composed ? summaryOf(composed, chosen, words) : '', begun);
  return { spoken, say, begin: () => setBegun(true) };
}

function summaryOf({ situation, result }: Composed, chosen: number, { copy }: Words): string {
  const { variants, missing, problems } = result;
  const names = (facts: readonly FactId[]) => ({ facts: namesOf(copy, situation, facts) });
  if (problems.length) return fill(copy.spoken.problem, names(problems.map(({ field }) => field)));
  if (missing.length) return fill(copy.spoken.missing, names(missing.flat()));
  return fill(copy.spoken.notes, { count: (variants[chosen] ?? variants[0])?.length ?? 0 });
}
