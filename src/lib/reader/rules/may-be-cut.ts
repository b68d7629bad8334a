import { countUnits, LIMITS, wordStart } from '../../text/count.ts';
import { finding, type Rule } from '../rule.ts';

const [SHORT, LONG] = LIMITS;

/** Over 200 characters: some accounts cannot send it. Advice, not a fault; over 300 `too-long` speaks instead. */
export const rule: Rule<'may-be-cut'> = {
  id: 'may-be-cut',
  find: ({ text }) => {
    const units = countUnits(text);
    return units > SHORT && units <= LONG
      ? [
          finding(
            'may-be-cut',
            'over',
            { start: wordStart(text, SHORT), end: text.length },
            { data: { over: units - SHORT } },
          ),
        ]
      : [];
  },
};
