import { useEffect, useRef, type RefObject } from 'react';
import type { Reading } from '../../../lib/reader/types.ts';
import { segmentsOf } from '../../segments.ts';
import { READ_AT_MOST } from './useReading.ts';
import type { Said } from './view.ts';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  reading: Reading;
  marked: readonly Said[];
}

/**
 * The same text in the same type behind the field, for its marks, and for its height: the field grows with it. Only for the eye: every
 * mark is also a finding in the list.
 */
export function Mirror({ field, text, reading, marked }: Props) {
  const mirror = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const sheet = field.current;
    const follow = () => mirror.current && sheet && (mirror.current.scrollTop = sheet.scrollTop);
    sheet?.addEventListener('scroll', follow, { passive: true });
    return () => sheet?.removeEventListener('scroll', follow);
  }, [field]);
  const shown = text.slice(0, READ_AT_MOST);
  const ranges = shown.startsWith(reading.text) ? marked.map(({ finding }) => finding.range) : [];
  return (
    <div ref={mirror} className="sheet mirror" dir="auto" aria-hidden="true">
      {segmentsOf(shown, ranges).map((part, index) =>
        part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}{' '}
    </div>
  );
}
