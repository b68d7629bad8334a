import { useEffect, useState } from 'react';
import { takenFor, type Taken } from '../../../lib/reply/received.ts';

const PAUSE = 400;
/** More than LinkedIn takes many times over: beyond it a text is no note. */
const READ_AT_MOST = 4000;

export type TakenNote = Taken & { readonly unread: boolean };

/** What the invitation reader takes a pasted note for, at a pause. The reader is only fetched when there is something to read. */
export function useTaken(text: string): TakenNote | undefined {
  const [taken, setTaken] = useState<TakenNote>();
  useEffect(() => {
    if (!text.trim()) return setTaken(undefined);
    let current = true;
    const timer = setTimeout(() => {
      void import('../../../lib/reader/index.ts').then(({ readNote }) => {
        const reading = readNote(text.slice(0, READ_AT_MOST));
        if (current) setTaken({ ...takenFor(reading), unread: reading.state === 'unread' });
      });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return taken;
}
