import type { Fact } from '../../../lib/reply/uses.ts';
import type { Stance } from '../../../lib/policy/types.ts';
import { MOST, type NoteKind } from '../../../lib/reply/types.ts';
import { fill } from '../../../lib/text/fill.ts';
import { setReceived } from '../../../state/received.ts';
import { setReply, type ReplyForm } from '../../../state/reply.ts';
import { Choice, Field, optionsOf } from './Field.tsx';
import { useTools } from './words.ts';

interface Props {
  form: ReplyForm;
  name: string;
  intent: string;
  /** The facts that the chosen reply has a use for. */
  uses: readonly Fact[];
  /** What the pasted note reads like. */
  taken: NoteKind | undefined;
  /** What the policy that is kept says. */
  stance: Stance | undefined;
}

const TYPED = ['where', 'pointer', 'publishes'] as const;

/** The few facts that a reply can use, each of them optional. */
export function Fields({ form, name, intent, uses, taken, stance }: Props) {
  const { words, language } = useTools();
  const copy = words.fields;
  const labels = { where: copy.wheres[intent], pointer: copy.pointers[intent], publishes: undefined };
  const policies = stance
    ? { '': fill(copy.asKept, { policy: copy.policies[stance] }), ...copy.policies }
    : copy.policies;
  return (
    <fieldset className="stack-s facts">
      <legend className="label">{copy.legend}</legend>
      <p className="hint">{copy.hint}</p>
      <div className="fields">
        <Field
          name="name"
          label={copy.name}
          value={name}
          most={MOST.name}
          onValue={(each) => setReceived({ name: each })}
        />
        {uses.includes('note') && (
          <Choice
            name="note"
            label={copy.note}
            value={form.note}
            options={optionsOf(
              taken ? { ...copy.notes, '': fill(copy.asRead, { note: copy.notes[taken] }) } : copy.notes,
            )}
            onValue={(note) => setReply({ note })}
          />
        )}
        {uses.includes('policy') && (
          <Choice
            name="policy"
            label={copy.policy}
            value={form.policy || (stance ? '' : 'none')}
            options={optionsOf<ReplyForm['policy']>(policies as Record<ReplyForm['policy'], string>)}
            onValue={(policy) => setReply({ policy })}
          />
        )}
        {uses.includes('reason') && (
          <>
            <Choice
              key={intent}
              name="reason"
              label={copy.reason}
              value={reasonFor(form, language.reasons[intent as 'role'])}
              options={['', ...(language.reasons[intent as 'role'] ?? [])].map((id) => [id, copy.reasons[id]!])}
              onValue={(reason) => setReply({ reason })}
            />
            <Field
              name="ownReason"
              label={copy.ownReason}
              value={form.ownReason}
              most={MOST.reason}
              onValue={(ownReason) => setReply({ ownReason })}
            />
          </>
        )}
        {TYPED.map(
          (key) =>
            uses.includes(key) && (
              <Field
                key={key}
                name={key}
                label={labels[key] ?? copy[key]}
                value={form[key]}
                most={MOST[key]}
                eg={labels[key] ? undefined : copy.eg[key]}
                onValue={(typed) => setReply({ [key]: typed })}
              />
            ),
        )}
        <Choice
          name="register"
          label={copy.register}
          value={form.register}
          options={optionsOf(copy.registers)}
          onValue={(register) => setReply({ register })}
        />
        <Choice
          name="length"
          label={copy.length}
          value={form.length}
          options={optionsOf(copy.lengths)}
          onValue={(length) => setReply({ length })}
        />
      </div>
    </fieldset>
  );
}

/** A reason that was chosen for another reply may not be on offer for this one. */
export const reasonFor = ({ reason }: ReplyForm, offered: readonly string[] = []) =>
  offered.includes(reason) ? reason : '';
