import type { Fact } from '../../../lib/reply/uses.ts';
import { MOST } from '../../../lib/reply/types.ts';
import { setReceived } from '../../../state/received.ts';
import { setReply, type ReplyForm } from '../../../state/reply.ts';
import { Choice, Field, optionsOf } from './Field.tsx';
import { useTools } from './words.ts';

interface Props {
  form: ReplyForm;
  name: string;
  intent: string;
  /** The facts that the chosen reply has a use for. */
  uses: ReadonlySet<Fact>;
}

const TYPED = ['where', 'pointer', 'publishes'] as const;

/** The few facts that a reply can use, each of them optional. */
export function Fields({ form, name, intent, uses }: Props) {
  const { words, language } = useTools();
  const copy = words.fields;
  const labels = { where: copy.wheres[intent], pointer: copy.pointers[intent], publishes: undefined };
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
        {uses.has('note') && (
          <Choice
            name="note"
            label={copy.note}
            value={form.note}
            options={optionsOf(copy.notes)}
            onValue={(note) => setReply({ note })}
          />
        )}
        {uses.has('policy') && (
          <Choice
            name="policy"
            label={copy.policy}
            value={form.policy}
            options={optionsOf(copy.policies)}
            onValue={(policy) => setReply({ policy })}
          />
        )}
        {uses.has('reason') && (
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
            uses.has(key) && (
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
