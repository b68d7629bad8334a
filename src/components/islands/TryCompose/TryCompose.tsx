import { useEffect, useMemo, useState } from 'react';
import { mend, missing as needs } from '../../../copy/en/composeTrouble.ts';
import { tryCompose } from '../../../copy/en/embeds.ts';
import type { FieldId, Plan, Result, SituationId, Variant } from '../../../lib/compose/types.ts';
import type { Verdict } from '../../../lib/reader/types.ts';
import { fill } from '../../../lib/text/fill.ts';
import { openFacts, setFacts, setSituation } from '../../../state/facts.ts';
import { openDraft, setRecipient } from '../../../state/kept.ts';
import type { Asked } from '../../composeAsked.ts';
import styles from '../shared/Try.module.css';
import { useSpoken } from '../shared/useSpoken.ts';
import { useAtRest } from '../useAtRest.ts';
import type { composerFor } from './composer.ts';
import { Fields } from './Fields.tsx';

interface Props {
  situation: SituationId;
  plan: Plan;
  fields: readonly Asked[];
  /** What the examples come to. */
  sample: Pick<Variant, 'text' | 'verdict'>;
  /** What each verdict is called. */
  verdicts: Readonly<Record<Verdict, string>>;
}

type Typed = Readonly<Record<string, string>>;
const NOTHING: Typed = {};

/** The facts without the name, which belongs to the recipient. */
const factsIn = (typed: Typed) =>
  Object.fromEntries(Object.entries(typed).filter(([id, text]) => id !== 'first' && text.trim())) as Partial<
    Record<FieldId, string>
  >;

/** Composes once it can: what it needs comes when this is seen, and not at the first key, so that typing asks for nothing. */
function useComposed({ situation, plan }: Props, typed: Typed): [alive: boolean, result: Result | undefined] {
  const [compose, setCompose] = useState<ReturnType<typeof composerFor>>();
  useEffect(() => {
    void import('./composer.ts').then(({ composerFor: make }) => setCompose(() => make(situation, plan)));
  }, [situation, plan]);
  const given = useAtRest(typed);
  const result = useMemo(() => {
    if (given === NOTHING) return undefined;
    return compose?.({ situation, recipient: { first: given['first'] ?? '' }, given: factsIn(given) });
  }, [compose, given, situation]);
  return [compose !== undefined, result];
}

/** The facts that one situation cannot do without, and the note they come to. Nothing is kept. */
export default function TryCompose(props: Props) {
  const { situation, fields, sample, verdicts } = props;
  const [typed, setTyped] = useState(NOTHING);
  const [alive, result] = useComposed(props, typed);
  const lacking = fields.filter(({ id }) => result?.missing.some(([first]) => first === id));
  const note = result ? result.variants[0] : sample;
  const wanted = lacking.map(({ label }) => `“${label.split(':')[0]}”`).join(', ');
  const instead = wanted ? fill(needs, { facts: wanted }) : `${mend}.`;
  const [spoken] = useSpoken(note?.text ?? instead, typed !== NOTHING);
  const bring = () => {
    const close = [openFacts(), openDraft()];
    const given = factsIn(typed);
    if (Object.keys(given).length > 0) setFacts({ situation, given });
    else setSituation(situation);
    if (typed['first']?.trim()) setRecipient(typed['first'].trim());
    close.forEach((each) => each());
  };
  return (
    <>
      <Fields
        fields={fields}
        typed={typed}
        problems={result?.problems ?? []}
        alive={alive}
        onType={(id, text) => setTyped({ ...typed, [id]: text })}
      />
      <div className="stack">
        {note && (
          <div className="card">
            <p className="label">{result ? tryCompose.yours : tryCompose.example}</p>
            <p className="note" dir="auto">
              {note.text}
            </p>
          </div>
        )}
        <div className="verdict stack-s" data-verdict={note?.verdict ?? 'none'}>
          {note && (
            <p className={note.verdict && styles.says}>{note.verdict ? verdicts[note.verdict] : tryCompose.message}</p>
          )}
          {!note && <p>{instead}</p>}
          <p>
            <a className="quiet" href={tryCompose.full.href} onClick={bring}>
              {tryCompose.full.text}
            </a>
          </p>
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </>
  );
}
