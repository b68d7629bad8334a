import type { CheckWords } from '../../../copy/en/check.ts';
import { countUnits, LIMITS, type Limit } from '../../../lib/text/count.ts';
import { fill } from '../../../lib/text/fill.ts';

interface Props {
  text: string;
  /** The limit that is this person's, when they know. */
  limit: Limit | 0;
  words: CheckWords;
}

/** The room left under both limits. It is said aloud elsewhere, after a pause: here it would be said at every key. */
export function Meter({ text, limit, words: { meter, locale } }: Props) {
  const count = countUnits(text);
  return (
    <p className="meter" aria-hidden="true">
      {LIMITS.map((each) => (
        <span key={each} className={count > each && each >= limit ? 'over' : undefined}>
          {fill(count > each ? meter.over : meter.left, {
            count: grouped(Math.abs(each - count), locale),
            limit: each,
          })}
        </span>
      ))}
    </p>
  );
}

/** Only few notes have thousands, and the first number that a browser groups takes a phone a fifth of a second. */
const grouped = (count: number, locale: string) => (count < 1000 ? count : count.toLocaleString(locale));
