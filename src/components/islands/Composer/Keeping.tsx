import { useState } from 'react';
import { $damaged, $facts, $keeping, clearFacts, setFacts, type FactsKept } from '../../../state/facts.ts';
import { useStore } from '../useStore.ts';
import { useWords } from './words.ts';

/** What is kept and where, and the button that clears it; for a while the same button brings it back. */
export function Keeping({ say }: { say: (sentence: string) => void }) {
  const copy = useWords().copy.keeping;
  const keeping = useStore($keeping);
  const damaged = useStore($damaged);
  const facts = useStore($facts);
  const [cleared, setCleared] = useState<FactsKept>();
  const clear = () => {
    setCleared(facts);
    clearFacts();
    say(copy.cleared);
  };
  const back = () => {
    if (cleared) setFacts(cleared);
    setCleared(undefined);
  };
  return (
    <div className="hint keeping">
      {keeping !== 'kept' && <p className="notice">{copy.trouble[keeping]}</p>}
      {damaged && <p className="notice">{copy.damaged}</p>}
      <p>{copy.what}</p>
      {cleared && !facts.situation ? (
        <button type="button" className="quiet" onClick={back}>
          {copy.undo}
        </button>
      ) : (
        <button type="button" className="quiet" onClick={clear}>
          {copy.clear}
        </button>
      )}
    </div>
  );
}
