import { useRef } from 'react';
import { fill } from '../../../lib/text/fill.ts';
import { setReceived } from '../../../state/received.ts';
import { Copy } from '../shared/Copy.tsx';
import type { Now } from './useDesk.ts';
import { clauseOf, sentence, useWords } from './words.ts';

/** How warm the edge of the answer is, by the step. The words say the same. */
const TONE: Readonly<Record<string, string>> = { accept: 'send', report: 'rethink' };
const CHANGES = 4;

/** The one step, as a letter: what to do, because of what, what would change it, and what nobody can know. */
export function Answer({ now }: { now: Now }) {
  const words = useWords();
  const { decision, facts, known } = now;
  if (!known) {
    return (
      <section className="stack-s">
        <h2>{words.first.heading}</h2>
        <p>{words.first.text}</p>
        <Policy now={now} />
      </section>
    );
  }
  const step = words.steps[decision.step];
  return (
    <section className="card answer stack" data-step={decision.step} aria-labelledby="answer">
      <div className="verdict stack-s" data-verdict={TONE[decision.step] ?? 'revise'}>
        <p className="label">{words.answer.label}</p>
        <h2 id="answer" tabIndex={-1}>
          {step.title}
        </h2>
        <p>{words.rows[decision.row]}</p>
      </div>
      <p>
        {step.does} {step.fact && <span className="hint">{step.fact}</span>}
        {step.source && (
          <>
            {' '}
            <a className="hint" href={step.source.href}>
              {step.source.text}
            </a>
          </>
        )}
      </p>
      {decision.because.length > 0 && (
        <div>
          <h3 className="label">{words.answer.because}</h3>
          <ul>
            {decision.because.map((fact) => (
              <li key={fact}>{sentence(clauseOf(words, fact, facts[fact]))}</li>
            ))}
          </ul>
        </div>
      )}
      <Changes now={now} />
      <Question now={now} />
      <div>
        <h3 className="label">{words.answer.cannot}</h3>
        <p className="hint">{words.answer.cannotSays}</p>
      </div>
      <Policy now={now} />
      <p>
        <a
          className="button primary"
          href={words.answer.nextHref}
          onClick={() => setReceived({ intent: decision.reply })}
        >
          {decision.reply === 'say-nothing' ? words.answer.silent : words.answer.next}
        </a>
      </p>
    </section>
  );
}

/** The facts nearest to changing it. Safety and duty always would, and are said in a line. */
function Changes({ now: { decision } }: { now: Now }) {
  const words = useWords();
  const near = decision.changes.filter(({ fact }) => fact !== 'harm' && fact !== 'role').slice(0, CHANGES);
  return (
    near.length > 0 && (
      <div>
        <h3 className="label">{words.answer.changes}</h3>
        <ul>
          {near.map(({ fact, value, step }) => (
            <li key={fact}>
              {fill(words.answer.change, { is: clauseOf(words, fact, value), step: words.steps[step].short })}
            </li>
          ))}
        </ul>
        <p className="hint">{words.answer.safety}</p>
      </div>
    )
  );
}

function Question({ now: { decision, say } }: { now: Now }) {
  const words = useWords();
  const text = useRef<HTMLParagraphElement>(null);
  const question = words.questions[decision.reply];
  return (
    question && (
      <div className="stack-s">
        <h3 className="label">{words.answer.question}</h3>
        <p ref={text} className="note" tabIndex={-1}>
          {question}
        </p>
        <Copy from={text} text={question} of={words.answer.question} words={words.copy} say={say} />
      </div>
    )
  );
}

/** The policy that the answer went by, where it did. */
function Policy({ now: { facts, views } }: { now: Now }) {
  const words = useWords();
  const { noPolicy, policyLink } = words.answer;
  if (views.every(({ first }) => first)) return null;
  return (
    <p className="hint">
      {facts.stance ? sentence(clauseOf(words, 'stance', facts.stance)) : noPolicy}{' '}
      <a href={policyLink.href}>{facts.stance ? policyLink.change : policyLink.set}</a>
    </p>
  );
}
