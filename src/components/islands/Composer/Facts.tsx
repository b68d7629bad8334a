import type { FactId, FieldId, Problem, SituationId } from '../../../lib/compose/types.ts';
import { fill } from '../../../lib/text/fill.ts';
import { $draft, setRecipient } from '../../../state/kept.ts';
import { $facts, setFacts, setGiven } from '../../../state/facts.ts';
import { useStore } from '../useStore.ts';
import { Field } from './Field.tsx';
import { useWords } from './words.ts';

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
    const words = copy.fields[situation][id as FieldId];
    return words ? [{ id: id as FieldId, words }] : [];
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
  const kept = useStore($facts);
  const asked = { formal: kept.register === 'formal', line: language.plans[situation].fields.endsWith('line') };
  const { first } = copy.people;
  return (
    <fieldset className="stack">
      <legend className="part">{copy.facts.people}</legend>
      <Field
        id="first"
        words={situation === 'intro' ? { label: copy.facts.firstOfMutual } : first}
        value={recipient}
        problem={problemWith('first', problems, copy.problems)}
        onChange={setRecipient}
      />
      {(['formal', 'name', 'line'] as const).map(
        (id) =>
          (id === 'name' || asked[id]) && (
            <Field
              key={id}
              id={id}
              words={copy.people[id]}
              value={kept[id]}
              problem={problemWith(id, problems, copy.problems)}
              onChange={(value) => setFacts({ [id]: value })}
            />
          ),
      )}
    </fieldset>
  );
}
