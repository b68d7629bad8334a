import { useMemo, useRef, useState } from 'react';
import { stanceOf } from '../../../lib/policy/stance.ts';
import type { Stance } from '../../../lib/policy/types.ts';
import { readNote } from '../../../lib/reader/index.ts';
import type { Intent, NoteKind, Reply } from '../../../lib/reply/types.ts';
import type { Fact } from '../../../lib/reply/uses.ts';
import { writeReplies } from '../../../lib/reply/write.ts';
import { fillCount } from '../../../lib/text/fill.ts';
import { $policy } from '../../../state/policy.ts';
import { $received } from '../../../state/received.ts';
import { $reply, type ReplyForm } from '../../../state/reply.ts';
import { useSpoken } from '../shared/useSpoken.ts';
import { useStore } from '../useStore.ts';
import { useWarmth } from '../useWarmth.ts';
import { Fields, reasonFor } from './Fields.tsx';
import { Intents } from './Intents.tsx';
import { Keeping, Notices } from './Keeping.tsx';
import { Nothing } from './Nothing.tsx';
import { Received } from './Received.tsx';
import { Texts } from './Texts.tsx';
import { useOpenReply } from './useOpenReply.ts';
import { useTaken } from './useTaken.ts';
import { useTools } from './words.ts';

const ANY: readonly Fact[] = ['note', 'policy'];

/** The page of replies: what to say and what is true on one side, the texts on the other. */
export function Desk() {
  const { words, uses } = useTools();
  const form = useRef<HTMLFormElement>(null);
  const ready = useOpenReply(form);
  useWarmth(form, readNote, words.nothing.does.join());
  const received = useStore($received);
  const facts = useStore($reply);
  const taken = useTaken(received.text);
  const [begun, begin] = useState(false);
  const intent = Object.hasOwn(uses, received.intent) ? (received.intent as Intent) : undefined;
  const stance = stanceOf(useStore($policy).answers);
  const reply = useReply(intent, facts, received.name, taken?.note, stance);
  const summary = intent && reply ? summaryOf(reply) : '';
  const [spoken, say] = useSpoken(summary, begun);

  function summaryOf({ texts }: Reply) {
    return texts.length === 0 ? words.nothing.heading : fillCount(words.texts.ready, texts.length);
  }

  return (
    <form
      ref={form}
      className="desk"
      data-ready={ready || undefined}
      autoComplete="off"
      onInput={() => begin(true)}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="stack">
        <Notices />
        <Intents intent={intent ?? ''} />
        {reply && (
          <a className="quiet jump" href="#texts">
            {words.texts.jump}
          </a>
        )}
        <Received received={received} taken={taken} ready={ready} />
        {intent !== 'say-nothing' && (
          <Fields
            form={facts}
            name={received.name}
            intent={intent ?? ''}
            uses={intent ? uses[intent] : ANY}
            taken={taken?.note}
            stance={stance}
          />
        )}
      </div>
      <div className="stack answer">
        {reply ? (
          intent === 'say-nothing' ? (
            <Nothing />
          ) : (
            <Texts reply={reply} seed={facts.seed} say={say} />
          )
        ) : (
          <p className="lede needsScript">{words.texts.first}</p>
        )}
        <Keeping ready={ready} say={say} />
      </div>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </form>
  );
}

/** The texts for what has been entered so far. */
function useReply(
  intent: Intent | undefined,
  form: ReplyForm,
  name: string,
  taken: NoteKind | undefined,
  stance: Stance | undefined,
) {
  const { language } = useTools();
  return useMemo(() => {
    if (!intent) return undefined;
    const { register, length, where, pointer, publishes, seed } = form;
    const note = form.note || taken;
    const policy = form.policy === 'none' ? undefined : form.policy || stance;
    const reason = form.ownReason.trim() || reasonFor(form, language.reasons[intent]);
    const facts = { intent, register, length, name, where, pointer, publishes, reason, seed };
    return writeReplies({ ...facts, ...(note && { note }), ...(policy && { policy }) }, language);
  }, [intent, form, name, taken, stance, language]);
}
