import { useEffect, useLayoutEffect, useRef } from 'react';
import { fill } from '../../../lib/text/fill.ts';
import { $received, setReceived, type Received as Note } from '../../../state/received.ts';
import type { TakenNote } from './useTaken.ts';
import { useWords } from './words.ts';

interface Props {
  received: Note;
  taken: TakenNote | undefined;
  ready: boolean;
}

/** The note that came, and what it reads like. It chooses a reply only where none is chosen yet. */
export function Received({ received: { text, intent }, taken, ready }: Props) {
  const copy = useWords().received;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (ready && field.current && field.current.value !== text) field.current.value = text;
  }, [ready, text]);
  useEffect(() => {
    if (taken && !taken.unread && !$received.get().intent) setReceived({ intent: taken.intent });
  }, [taken]);
  return (
    <div className="field">
      <label className="label" htmlFor="text">
        {copy.label}
      </label>
      <textarea
        id="text"
        name="text"
        ref={field}
        className="pasted"
        dir="auto"
        rows={3}
        aria-describedby="taken"
        onInput={(event) => setReceived({ text: event.currentTarget.value })}
      />
      <p className="hint" id="taken">
        {taken ? <Reads taken={taken} intent={intent} /> : copy.hint}
      </p>
    </div>
  );
}

function Reads({ taken, intent }: { taken: TakenNote; intent: string }) {
  const { received: copy, intents } = useWords();
  if (taken.unread) return copy.unread;
  const names = Object.assign({}, ...intents.groups.map((group) => group.intents)) as Record<string, string>;
  return (
    <>
      {taken.intent === 'say-nothing' ? copy.wary : copy.taken[taken.note]}{' '}
      {taken.intent !== intent && (
        <button type="button" className="quiet" onClick={() => setReceived({ intent: taken.intent })}>
          {fill(copy.fits, { intent: names[taken.intent]! })}
        </button>
      )}
    </>
  );
}
