import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { decide, FACTS, toldIn, viewsOf, wroteOf, type DecideFacts, type FactId } from '../../../lib/decide/index.ts';
import { stanceOf } from '../../../lib/policy/stance.ts';
import { readNote } from '../../../lib/reader/index.ts';
import { fill } from '../../../lib/text/fill.ts';
import { $facts, openFacts, setFact } from '../../../state/decide.ts';
import { $policy, openPolicy } from '../../../state/policy.ts';
import { $received, openReceived, setReceived } from '../../../state/received.ts';
import { useSpoken } from '../shared/useSpoken.ts';
import { useAtRest } from '../useAtRest.ts';
import { useStore } from '../useStore.ts';
import { useWarmth } from '../useWarmth.ts';
import { useWords } from './words.ts';

/** More than thirteen times what LinkedIn takes. */
const READ_AT_MOST = 4000;

/** What the reader takes the pasted text for, undefined where it cannot tell, and what stands in it; nothing without a text. */
function useWrote(text: string) {
  const given = useAtRest(text.slice(0, READ_AT_MOST));
  return useMemo(() => {
    if (!given.trim()) return { given: false };
    const reading = readNote(given);
    return { given: true, read: wroteOf(reading), told: toldIn(reading) };
  }, [given]);
}

/** Reads what is kept, once the page is alive. What the person entered before that is theirs and newest. True when done. */
function useOpen(form: RefObject<HTMLFormElement | null>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const early = form.current ? [...new FormData(form.current)] : [];
    const close = [openFacts(), openReceived(), openPolicy()];
    for (const [name, value] of early) {
      if (!value || typeof value !== 'string') continue;
      if (name in FACTS) setFact(name as FactId, value);
      else setReceived({ [name]: value });
    }
    setReady(true);
    return () => close.forEach((each) => each());
  }, [form]);
  return ready;
}

/** Everything that the page shows: what was said, what was read, the decision and the views of others. */
export function useDesk() {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const ready = useOpen(form);
  useWarmth(form, readNote, String(words.note.kinds));
  const said = useStore($facts);
  const received = useStore($received);
  const stance = stanceOf(useStore($policy).answers);
  const { given, read, told } = useWrote(received.text);
  const facts: DecideFacts = useMemo(
    () => ({ ...(read && { wrote: read }), ...said, ...(stance && { stance }) }),
    [read, said, stance],
  );
  const decision = useMemo(() => decide(facts), [facts]);
  const views = useMemo(() => viewsOf(facts), [facts]);
  const known = Object.keys(facts).some((fact) => fact !== 'stance') || given;
  const [begun, setBegun] = useState(false);
  const says = { step: words.steps[decision.step].title, why: words.rows[decision.row] ?? '' };
  const [spoken, say] = useSpoken(known ? fill(words.spoken, says) : '', begun);
  return {
    form,
    ready,
    said,
    facts,
    received,
    given,
    read,
    told,
    decision,
    views,
    known,
    spoken,
    say,
    begin: () => setBegun(true),
  };
}

export type Now = ReturnType<typeof useDesk>;
