import { useEffect, useState } from 'react';
import { tryDecide } from '../../../copy/en/embeds.ts';
import { decide as words } from '../../../copy/en/decide.ts';
import { COMMONEST } from '../../../lib/decide/first.ts';
import { decide, isFacts, type DecideFacts } from '../../../lib/decide/index.ts';
import { stanceOf } from '../../../lib/policy/stance.ts';
import { fill } from '../../../lib/text/fill.ts';
import { openFacts, replaceFacts } from '../../../state/decide.ts';
import { $policy, openPolicy } from '../../../state/policy.ts';
import { clauseOf, sentence } from '../Decide/words.ts';
import styles from '../shared/Try.module.css';
import { useSpoken } from '../shared/useSpoken.ts';
import { useAlive } from '../useAlive.ts';
import { useStore } from '../useStore.ts';
import { Questions } from './Questions.tsx';

/** How warm the edge of the answer is. The words say the same. */
const TONE: Readonly<Record<string, string>> = { accept: 'send', report: 'rethink' };

/** The three questions that decide most, and the step they come to by one’s own policy, if there is one. Nothing is kept. */
export default function TryDecide() {
  const alive = useAlive();
  useEffect(() => openPolicy(), []);
  const stance = stanceOf(useStore($policy).answers);
  const [said, setSaid] = useState<DecideFacts>(COMMONEST);
  const facts = { ...said, ...(stance && { stance }) };
  const { step, row, because } = decide(facts);
  const { title, does } = words.steps[step];
  const why = words.rows[row] ?? '';
  const begun = said !== COMMONEST;
  const [spoken] = useSpoken(fill(words.spoken, { step: title, why }), begun);

  const answer = (fact: string, value: string) => {
    const { [fact as 'know']: _, ...rest } = said;
    const next = { ...rest, [fact]: value };
    setSaid(isFacts(next) ? next : rest);
  };
  const bring = () => {
    if (!begun) return;
    const close = openFacts();
    replaceFacts(said);
    close();
  };
  return (
    <>
      <Questions said={said} alive={alive} onAnswer={answer} />
      <div className="verdict stack-s" data-verdict={TONE[step] ?? 'revise'}>
        <p className="label">{words.answer.label}</p>
        <p className={styles.says}>{title}</p>
        <p>{why}</p>
        <p>{does}</p>
        <p className="hint">
          {because.map((fact) => `${sentence(clauseOf(words, fact, facts[fact]))} `)}
          {said.wrote !== 'scam' && said.wrote !== 'personal' && words.answer.safety}
        </p>
        <p>
          <a className="quiet" href={tryDecide.full.href} onClick={bring}>
            {tryDecide.full.text}
          </a>
        </p>
      </div>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </>
  );
}
