import { useMemo } from 'react';
import { readNote, type Reading, type Speller } from '../../../lib/reader/index.ts';
import { beginningOf } from './phone.ts';

/** More than thirteen times what LinkedIn takes: beyond it a text is no note. */
export const READ_AT_MOST = 4000;

/** What the reader says of an empty note, which need not be asked while the page wakes. */
export const OF_NOTHING: Reading = {
  text: '',
  state: 'empty',
  findings: [],
  moves: [],
  claims: [],
  particulars: [],
  judgement: { verdict: 'rethink', reasons: [] },
};

/** The reading of a note, and of a very long one of its beginning. */
export function useReading(text: string, recipient: string, spelling: Speller | undefined): Reading {
  const read = useMemo(() => beginningOf(text, READ_AT_MOST), [text]);
  return useMemo(
    () =>
      read ? readNote(read, { ...(recipient.trim() && { recipient }), ...(spelling && { spelling }) }) : OF_NOTHING,
    [read, recipient, spelling],
  );
}
