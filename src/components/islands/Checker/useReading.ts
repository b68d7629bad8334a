import { useEffect, useMemo, useState, type RefObject } from 'react';
import { readNote, type Reading, type Speller } from '../../../lib/reader/index.ts';
import { beginningOf } from './phone.ts';

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

/** The reading of a note as it is typed: in the same moment, or at a pause when it is long, and of a very long one its beginning. */
export function useReading(text: string, recipient: string, spelling: Speller | undefined): Reading {
  const read = beginningOf(useSettled(text), READ_AT_MOST);
  return useMemo(
    () =>
      read ? readNote(read, { ...(recipient.trim() && { recipient }), ...(spelling && { spelling }) }) : OF_NOTHING,
    [read, recipient, spelling],
  );
}

/**
 * Reads a sample when a field is entered, so that the first key need not wait for patterns and tables to be made: twice, for an engine may
 * compile a pattern only at its second use. The sample needs a curly quote, since patterns are compiled anew for text beyond Latin 1.
 */
export function useWarmth(form: RefObject<HTMLElement | null>, sample: string) {
  useEffect(() => {
    const later = window.requestIdleCallback ?? setTimeout;
    const warm = () => [1, 2].forEach(() => later(() => readNote(sample)));
    form.current?.addEventListener('focusin', warm, { once: true });
  }, [form, sample]);
}
