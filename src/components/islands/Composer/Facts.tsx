import type { FactId, Problem, SituationId } from '../../../lib/compose/types.ts';
import { fill } from '../../../lib/text/fill.ts';
import { $draft, setRecipient } from '../../../state/kept.ts';
import { $facts, setFacts, setGiven } from '../../../state/facts.ts';
import { useStore } from '../useStore.ts';
import { Field } from './Field.tsx';
import { fieldOf, useWords } from './words.ts';

interface Props {
  situation: SituationId;
  problems: readonly Problem[];
  onAgain: () => void;
}

/** The facts that this situation asks for, those it needs first, and who the two are. */
export function Facts({ situation, problems, onAgain }: Props) {
  const { copy, language } = useWords();
  const { given } = useStore($facts);
  const { fields, needs } = language.plans[situation];
  const needed = new Set(needs.split(' '));
  const asked = fields.split(' ').flatMap((id) => {
    const words = fieldOf(copy, situation, id as FactId);
    return words ? [{ id: id as keyof typeof given, words }] : [];
  });
  return (
    <>
      <div className="chosen">
        <h2 tabIndex={-1}>{copy.names[situation]}</h2>
        <button type="button" className="quiet" onClick={onAgain}>
          {copy.choose.again}
        </button>
      </div>
      {situation === 'stranger' && <p>{copy.gate}</p>}
      <fieldset className="stack">
        <legend className="part">{copy.facts.heading}</legend>
        {asked.map(({ id, words }) => (
          <Field
            key={id}
            id={`fact-${id}`}
            words={words}
            value={given[id] ?? ''}
            needed={needed.has(id)}
            problem={problemWith(id, problems, copy.problems)}
            onChange={(value) => setGiven(id, value)}
          />
        ))}
      </fieldset>
      <People situation={situation} problems={problems} />
    </>
  );
}

function problemWith(fact: FactId, problems: readonly Problem[], says: Readonly<Record<Problem['problem'], string>>) {
  const found = problems.find(({ field }) => field === fact);
  return found && fill(says[found.problem], { over: found.over });
}

/** Who writes, and to whom. */
function People({ situation, problems }: Pick<Props, 'situation' | 'problems'>) {
  const { copy, language } = useWords();
  const { recipient } = useStore($draft);
  const { formal, name, line, register } = useStore($facts);
  const { facts } = copy;
  const problem = (fact: FactId) => problemWith(fact, problems, copy.problems);
  const first = { label: situation === 'intro' ? facts.firstOfMutual : facts.first };
  return (
    <fieldset className="stack">
      <legend className="part">{facts.people}</legend>
      <div className="fields">
        <Field id="first" words={first} value={recipient} problem={problem('first')} onChange={setRecipient} />
        {register === 'formal' && (
          <Field
            id="formal"
            words={{ label: facts.formal, example: facts.formalExample }}
            value={formal}
            problem={problem('formal')}
            onChange={(value) => setFacts({ formal: value })}
          />
        )}
        <Field id="name" words={{ label: facts.name }} value={name} onChange={(value) => setFacts({ name: value })} />
      </div>
      {language.plans[situation].fields.includes('line') && (
        <Field
          id="line"
          words={{ label: facts.line, example: facts.lineExample }}
          value={line}
          problem={problem('line')}
          onChange={(value) => setFacts({ line: value })}
        />
      )}
    </fieldset>
  );
}
