import type { Step } from '../../../lib/decide/index.ts';
import type { Now } from './useDesk.ts';
import { sentence, clauseOf, useWords } from './words.ts';

/** The same invitation as five others would decide it, with one’s own policy first among them. */
export function Views({ now: { decision, facts, views } }: { now: Now }) {
  const words = useWords();
  const copy = words.views;
  const stance = facts.stance ? sentence(clauseOf(words, 'stance', facts.stance)) : copy.noPolicy;
  return (
    <section className="stack-s">
      <h2>{copy.heading}</h2>
      <p>
        {copy.lede} <a href={copy.guide.href}>{copy.guide.text}</a>
      </p>
      {views.every(({ first }) => first) ? (
        <p>{copy.all}</p>
      ) : (
        <ul role="list" className="views">
          <View who={copy.yours} credit={stance} step={decision.step} why={words.rows[decision.row] ?? ''} />
          {views.map(({ view, step, row, first }) => {
            const { name, credit, rows } = copy.people[view];
            return (
              <View key={view} who={name} credit={credit} step={step} why={first ? copy.first : (rows[row] ?? '')} />
            );
          })}
        </ul>
      )}
    </section>
  );
}

function View({ who, credit, step, why }: { who: string; credit: string; step: Step; why: string }) {
  const { steps } = useWords();
  return (
    <li>
      <p>
        {who} <span className="hint">{credit}</span>
      </p>
      <p className="step">{steps[step].title}</p>
      <p>{why}</p>
    </li>
  );
}
