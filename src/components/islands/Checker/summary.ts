import type { Reading } from '../../../lib/reader/types.ts';
import { countUnits, LIMITS } from '../../../lib/text/count.ts';
import { fillCount } from '../../../lib/text/fill.ts';
import type { Draft } from '../../../state/draft.ts';
import type { View } from './view.ts';
import { counted, type Words } from './words.ts';

/** What is said aloud of the reading, after a pause. */
export function summaryOf(reading: Reading, { judgement, listed }: View, { text, limit }: Draft, words: Words): string {
  if (reading.state === 'empty') return '';
  const title = reading.state === 'unread' ? words.check.reading.unreadTitle : words.verdicts[judgement.verdict].title;
  return `${title}. ${counted(words.check.spoken.things, listed.length, words)} ${roomIn(text, limit, words)}`;
}

/** The characters left of the limit that matters: the person's own, or the first that is not yet passed. */
function roomIn(text: string, own: Draft['limit'], { check: { spoken } }: Words): string {
  const count = countUnits(text);
  const limit = own || (LIMITS.find((each) => count <= each) ?? LIMITS[1]);
  return fillCount(count <= limit ? spoken.left : spoken.over, Math.abs(limit - count), { limit });
}
