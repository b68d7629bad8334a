import { $damaged, $keeping, clearFacts } from '../../../state/decide.ts';
import * as received from '../../../state/received.ts';
import { Kept } from '../shared/Kept.tsx';
import { useStore } from '../useStore.ts';
import { Answer } from './Answer.tsx';
import { Keep } from './Keep.tsx';
import { Questions } from './Questions.tsx';
import { useDesk } from './useDesk.ts';
import { Views } from './Views.tsx';
import { useWords } from './words.ts';

/** The page on deciding: questions on one side, the answer on the other, and below how others would see it. */
export function Desk() {
  const now = useDesk();
  const words = useWords();
  const keeping = [useStore($keeping), useStore(received.$keeping)];
  const damaged = [useStore($damaged), useStore(received.$damaged)].includes(true);
  const clear = () => {
    clearFacts();
    received.clearReceived();
    now.say(words.keeping.cleared);
  };
  return (
    <form
      ref={now.form}
      className="desk"
      data-ready={now.ready || undefined}
      autoComplete="off"
      onInput={now.begin}
      onSubmit={(event) => event.preventDefault()}
    >
      <Questions now={now} />
      <div className="stack answering needsScript">
        <Answer now={now} />
        {now.known && now.decision.step === 'accept' && <Keep now={now} />}
      </div>
      <div className="wide stack">
        {now.known && <Views now={now} />}
        <Kept words={words.keeping} keeping={keeping} damaged={damaged} ready={now.ready} onClear={clear} />
      </div>
      <p role="status" className="visually-hidden">
        {now.spoken}
      </p>
    </form>
  );
}
