import type { ReactNode } from 'react';
import type { FactId } from '../../../lib/decide/index.ts';
import { setFact } from '../../../state/decide.ts';
import { Radios } from '../shared/Radios.tsx';
import { Note } from './Note.tsx';
import type { Now } from './useDesk.ts';
import { useWords } from './words.ts';

const SEEN: readonly FactId[] = ['profile', 'photo', 'shared', 'trade', 'near'];
const BETWEEN: readonly FactId[] = ['history', 'interest', 'reach'];

/** The questions, safety first. What would change nothing is not asked, and the rest only of somebody not known for certain. */
export function Questions({ now }: { now: Now }) {
  const words = useWords();
  const { harm = 'none', role = 'none', know } = now.said;
  const unsafe = harm !== 'none';
  const settled = unsafe || role !== 'none' || know === 'yes' || know === 'unwanted';
  const unsure = !settled && know !== undefined;
  return (
    <div className="stack">
      <Group heading={words.groups.you} now={now}>
        <Radios
          name="harm"
          words={words.ask.harm!}
          value={unsafe ? 'uneasy' : (now.said.harm ?? '')}
          onChoose={(value) => setFact('harm', value)}
        />
        {unsafe && (
          <Radios name="harms" words={words.harms} value={harm} onChoose={(value) => setFact('harm', value)} />
        )}
        {!unsafe && <Facts facts={['know', 'role']} now={now} />}
      </Group>
      {!unsafe && (
        <Group heading={words.note.heading} now={now}>
          <Note now={now} />
        </Group>
      )}
      {settled && <p className="hint">{words.more}</p>}
      {unsure && (
        <>
          <Group heading={words.groups.them} now={now}>
            <Facts facts={SEEN} now={now} />
          </Group>
          <Group heading={words.groups.between} now={now}>
            <Facts facts={BETWEEN} now={now} />
          </Group>
        </>
      )}
    </div>
  );
}

function Facts({ facts, now }: { facts: readonly FactId[]; now: Now }) {
  const { ask } = useWords();
  return facts.map((fact) => (
    <Radios
      key={fact}
      name={fact}
      words={ask[fact]!}
      value={now.said[fact] ?? ''}
      onChoose={(value) => setFact(fact, value)}
    />
  ));
}

/** Some questions under one heading, with the way to the answer where that lies below. */
function Group({ heading, now, children }: { heading: string; now: Now; children: ReactNode }) {
  const words = useWords();
  return (
    <section className="stack group">
      <h2 className="label">{heading}</h2>
      {children}
      {now.known && (
        <p className="jump">
          <a className="quiet" href="#answer">
            {words.answer.label}: {words.steps[now.decision.step].short}
          </a>
        </p>
      )}
    </section>
  );
}
