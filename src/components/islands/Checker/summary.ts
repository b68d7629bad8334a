import type { Reading } from '../../../lib/reader/types.ts';
import { countUnits, LIMITS } from '../../../lib/text/count.ts';
import { fillCount } from '../../../lib/text/fill.ts';
import type { Draft } from '../../../state/draft.ts';
import type { View } from './view.ts';
import { counted, titleOf, type Words } from './words.ts';

type Room = Pick<Draft, 'text' | 'limit'>;
type Needs = Pick<Words, 'check' | 'verdicts'>;

/** What is said aloud of the reading, after a pause. */
export function summaryOf(reading: Reading, { judgement, listed }: View, { text, limit }: Room, words: Needs): string {
  if (reading.state === 'empty') return '';
  const title = titleOf(reading.state, judgement.verdict, words);
  const things = listed.length > 0 ? `${counted(words.check.spoken.things, listed.length, words)} ` : '';
  return `${title}. ${things}${roomIn(text, limit, words)}`;
}

/** The characters left of the limit that matters: the person's own, or the first that is not yet passed. */
function roomIn(text: string, own: Draft['limit'], { check: { spoken } }: Needs): string {
  const count = countUnits(text);
  const limit = own || (LIMITS.find((each) => count <= each) ?? LIMITS[1]);
  return fillCount(count <= limit ? spoken.left : spoken.over, Math.abs(limit - count), { limit });
}
