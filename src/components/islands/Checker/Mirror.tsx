import type { RefObject } from 'react';
import type { Reading } from '../../../lib/reader/types.ts';
import { changeBetween } from '../../../lib/text/change.ts';
import { segmentsOf } from '../../segments.ts';
import { carriedBy } from './marks.ts';
import { READ_AT_MOST } from './useReading.ts';
import type { Said } from './view.ts';

interface Props {
  mirror: RefObject<HTMLDivElement | null>;
  text: string;
  reading: Reading;
  marked: readonly Said[];
}

/**
 * The same text in the same type behind the field, for its marks, and for its height: the field grows with it. Only for the eye: every
 * mark is also a finding in the list.
 */
export function Mirror({ mirror, text, reading, marked }: Props) {
  const shown = text.slice(0, READ_AT_MOST);
  const carried = carriedBy(changeBetween(reading.text, shown)); // the reading follows at the next rest, the marks stay on their words
  const ranges = marked.map(({ finding }) => carried(finding.range));
  return (
    <div ref={mirror} className="sheet mirror" dir="auto" aria-hidden="true">
      {segmentsOf(shown, ranges).map((part, index) =>
        part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}{' '}
    </div>
  );
}
