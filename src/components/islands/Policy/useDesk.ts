import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { answersIn, type Refusal } from '../../../lib/policy/link.ts';
import { isAnswer, type Answers, type QuestionId } from '../../../lib/policy/questions.ts';
import { stanceOf } from '../../../lib/policy/stance.ts';
import { writePolicy } from '../../../lib/policy/write.ts';
import { fill } from '../../../lib/text/fill.ts';
import { $policy, openPolicy, setAnswer } from '../../../state/policy.ts';
import { useSpoken } from '../shared/useSpoken.ts';
import { useStore } from '../useStore.ts';
import { useClauses, useWords } from './words.ts';

/** What stands behind the `#`, now and whenever it changes; taken away again by the function. */
function useLink(): [Answers | Refusal | undefined, () => void] {
  const [link, setLink] = useState<Answers | Refusal>();
  useEffect(() => {
    const look = () => setLink(answersIn(location.hash));
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const leave = () => {
    history.replaceState(null, '', location.pathname);
    setLink(undefined);
  };
  return [link, leave];
}

/** Reads what is kept, once the page is alive. What was chosen before that is newest. True when done. */
function useOpen(form: RefObject<HTMLFormElement | null>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const early = form.current ? [...new FormData(form.current)] : [];
    const close = openPolicy();
    for (const [question, option] of early)
      if (isAnswer(question, option)) setAnswer(question as QuestionId, String(option));
    setReady(true);
    return close;
  }, [form]);
  return ready;
}

/** Everything that the page shows of the policy. */
export function useDesk() {
  const words = useWords();
  const clauses = useClauses();
  const form = useRef<HTMLFormElement>(null);
  const ready = useOpen(form);
  const [link, leave] = useLink();
  const { answers, own } = useStore($policy);
  const stance = stanceOf(answers);
  const sizes = useMemo(() => writePolicy(answers, clauses), [answers, clauses]);
  const [begun, setBegun] = useState(false);
  const says = stance ? fill(words.spoken, words.spectrum.stances[stance]) : '';
  const [spoken, say] = useSpoken(says, begun);
  return { form, ready, link, leave, answers, own, stance, sizes, spoken, say, begin: () => setBegun(true) };
}

export type Now = ReturnType<typeof useDesk>;
