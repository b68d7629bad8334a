import { useWords } from './words.ts';

/** What is kept and where, and the button that clears it. */
export function Keeping({ ready, onClear }: { ready: boolean; onClear: () => void }) {
  const copy = useWords().check.keeping;
  return (
    <div className="hint keeping needsScript">
      <p>{copy.what}</p>
      <button type="button" className="quiet" disabled={!ready} onClick={onClear}>
        {copy.clear}
      </button>
    </div>
  );
}
