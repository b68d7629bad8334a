import type { Keeping } from '../../../state/persisted.ts';

interface KeptWords {
  readonly what: string;
  readonly clear: string;
  readonly cleared: string;
  readonly trouble: Readonly<Record<Exclude<Keeping, 'kept'>, string>>;
  readonly damaged: string;
}

interface Props {
  words: KeptWords;
  keeping: readonly Keeping[];
  damaged: boolean;
  ready: boolean;
  onClear: () => void;
}

/** What is kept and where, what is wrong with that if anything is, and the button that clears it. */
export function Kept({ words, keeping, damaged, ready, onClear }: Props) {
  const trouble = keeping.find((each) => each !== 'kept');
  return (
    <div className="hint keeping needsScript stack-s">
      {trouble && <p className="notice">{words.trouble[trouble]}</p>}
      {damaged && <p className="notice">{words.damaged}</p>}
      <p>{words.what}</p>
      <button type="button" className="quiet" disabled={!ready} onClick={onClear}>
        {words.clear}
      </button>
    </div>
  );
}
