import type { Step } from '../../../lib/decide/index.ts';
import type { Now } from './useDesk.ts';
import { sentence, clauseOf, useWords } from './words.ts';

/** The same invitation as five others would decide it, with one’s own policy first among them. */
export function Views({ now: { decision, facts, views } }: { now: Now }) {
  const words = useWords();
  const copy = words.views;
  const agreed = views.every(({ first }) => first);
  const stance = facts.stance ? sentence(clauseOf(words, 'stance', facts.stance)) : copy.noPolicy;
  return (
    <section className="stack-s">
      <h2>{copy.heading}</h2>
      <p>
        {agreed ? copy.all : copy.lede} <a href={copy.guide.href}>{copy.guide.text}</a>
      </p>
      {!agreed && (
        <ul role="list" className="views">
          <View who={copy.yours} credit={stance} step={decision.step} why={words.rows[decision.row] ?? ''} />
          {views.map(({ view, step, row }) => {
            const { name, credit, rows } = copy.people[view];
            return <View key={view} who={name} credit={credit} step={step} why={rows[row] ?? ''} />;
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
