import { useEffect, useMemo, useState } from 'react';
import { readNote, type Reading } from '../../../lib/reader/index.ts';
import { cutAt } from '../../../lib/text/count.ts';

/** More than thirteen times what LinkedIn takes: beyond it a text is no note. */
export const READ_AT_MOST = 4000;
const AT_ONCE = 1000;
const PAUSE = 200;

/** The text as it was at the last pause, when it is too long to be read at every key. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    if (text.length <= AT_ONCE) return undefined;
    const timer = setTimeout(() => settle(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return text.length <= AT_ONCE ? text : settled;
}

/** As much as is read, to the last whole word. */
function beginningOf(text: string): string {
  if (text.length <= READ_AT_MOST) return text;
  const cut = cutAt(text, READ_AT_MOST);
  const space = cut.lastIndexOf(' ');
  return space > READ_AT_MOST / 2 ? cut.slice(0, space) : cut;
}

/** The reading of a note as it is typed: in the same moment, or at a pause when it is long, and of a very long one its beginning. */
export function useReading(text: string, recipient: string): Reading {
  const read = beginningOf(useSettled(text));
  return useMemo(() => readNote(read, recipient.trim() ? { recipient } : {}), [read, recipient]);
}
