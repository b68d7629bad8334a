import { useState } from 'react';
import * as received from '../../../state/received.ts';
import * as reply from '../../../state/reply.ts';
import { useStore } from '../useStore.ts';
import { useWords } from './words.ts';

interface Props {
  ready: boolean;
  say: (sentence: string) => void;
}

/** What is kept and where, the button that clears it, and the one that takes that back while the page is open. */
export function Keeping({ ready, say }: Props) {
  const copy = useWords().keeping;
  const [cleared, setCleared] = useState<() => void>();
  const clear = () => {
    const [note, form] = [received.$received.get(), reply.$reply.get()];
    received.clearReceived();
    reply.clearReply();
    setCleared(() => () => {
      received.setReceived(note);
      reply.setReply(form);
    });
    say(copy.cleared);
  };
  const undo = () => {
    cleared?.();
    setCleared(undefined);
    say(copy.undone);
  };
  return (
    <div className="hint keeping">
      <p>{copy.what}</p>
      <button type="button" className="quiet" disabled={!ready} onClick={cleared ? undo : clear}>
        {cleared ? copy.undo : copy.clear}
      </button>
    </div>
  );
}

/** What the person must know about the keeping, when there is something. */
export function Notices() {
  const copy = useWords().keeping;
  const keeping = [useStore(received.$keeping), useStore(reply.$keeping)].find((each) => each !== 'kept');
  const damaged = [useStore(received.$damaged), useStore(reply.$damaged)].includes(true);
  return [keeping && copy.trouble[keeping], damaged && copy.damaged].map(
    (notice) =>
      notice && (
        <p key={notice} className="notice">
          {notice}
        </p>
      ),
  );
}
