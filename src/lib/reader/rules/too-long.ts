import { countUnits, LIMITS, wordStart } from '../../text/count.ts';
import { finding, type Rule } from '../rule.ts';

const LONGEST = LIMITS[1];

/** Over 300 characters: no account known to us can send it (see `count.ts`). */
export const rule: Rule<'too-long'> = {
  id: 'too-long',
  find: ({ text }) =>
    countUnits(text) > LONGEST
      ? [
          finding(
            'too-long',
            'over',
            { start: wordStart(text, LONGEST), end: text.length },
            { data: { over: countUnits(text) - LONGEST } },
          ),
        ]
      : [],
};
