import { useEffect, useState } from 'react';
import { readNote } from '../../../lib/reader/index.ts';
import { takenFor, type Taken } from '../../../lib/reply/received.ts';

const PAUSE = 400;
/** More than LinkedIn takes many times over: beyond it a text is no note. */
const READ_AT_MOST = 4000;

export type TakenNote = Taken & { readonly unread: boolean };

/** What the invitation reader takes a pasted note for, at a pause. */
export function useTaken(text: string): TakenNote | undefined {
  const [taken, setTaken] = useState<TakenNote>();
  useEffect(() => {
    const timer = setTimeout(() => setTaken(text.trim() ? taking(text) : undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return taken;
}

function taking(text: string): TakenNote {
  const reading = readNote(text.slice(0, READ_AT_MOST));
  return { ...takenFor(reading), unread: reading.state === 'unread' };
}
