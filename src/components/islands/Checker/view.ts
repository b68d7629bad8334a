import type { FindingWords } from '../../../copy/en/findings.ts';
import { findingKey, judgeWithout } from '../../../lib/reader/index.ts';
import { ADVICE, MOVES, type Finding, type Judgement, type MoveId, type Reading } from '../../../lib/reader/types.ts';
import type { Draft } from '../../../state/draft.ts';
import { beginningOf } from './phone.ts';
import { wordsOf, type Words } from './words.ts';

/** A finding with its sentences, as the page shows it. */
export interface Said {
  readonly finding: Finding;
  readonly key: string;
  readonly words: FindingWords;
  readonly quote: string;
  /** All of the words it is about, however many. */
  readonly about: string;
}

/** What a reading comes to when the person has kept some of its findings. */
export interface View {
  readonly judgement: Judgement;
  /** What decides the verdict first, then the rest, then advice; in the same order whatever is kept. */
  readonly listed: readonly Said[];
  readonly kept: readonly Said[];
  readonly present: readonly MoveId[];
  readonly missing: readonly MoveId[];
}

const QUOTED = 80;
/** More at once would be a list of failings. */
const OFFERED = 3;

/** The reader saw only the beginning of a very long text: what counts characters has to count the rest as well. */
const withRest = (finding: Finding, rest: number): Finding =>
  typeof finding.data['over'] === 'number'
    ? { ...finding, data: { ...finding.data, over: finding.data['over'] + rest } }
    : finding;

function say(finding: Finding, text: string, words: FindingWords): Said {
  const about = text.slice(finding.range.start, finding.range.end);
  const quote = about.length > QUOTED ? `${beginningOf(about, QUOTED)}…` : about;
  return { finding, key: findingKey(finding, text), words, quote, about };
}

const isAdvice = ({ finding }: Said): boolean => (ADVICE as readonly string[]).includes(finding.rule);

/** `rest` is the number of characters that were not read; `limit` is what LinkedIn allows this person, when they know. */
export function viewOf(
  reading: Reading,
  kept: readonly string[],
  words: Pick<Words, 'findings'>,
  rest = 0,
  limit: Draft['limit'] = 0,
): View {
  const keys = new Set(kept);
  const judgement = judgeWithout(reading, keys);
  const all = reading.findings
    .filter(({ rule }) => rule !== 'unconfirmed-claim' && !(limit === 300 && rule === 'may-be-cut'))
    .map((finding) => say(finding, reading.text, wordsOf(withRest(finding, rest), words)));
  const rank = (said: Said): number => {
    const place = reading.judgement.reasons.findIndex(({ rule }) => rule === said.finding.rule);
    return isAdvice(said) ? 200 : place < 0 ? 100 : place;
  };
  const found = new Set(reading.moves.map(({ move }) => move));
  return {
    judgement,
    listed: all.filter(({ key }) => !keys.has(key)).sort((a, b) => rank(a) - rank(b)),
    kept: all.filter(({ key }) => keys.has(key)),
    present: MOVES.filter((move) => found.has(move)),
    missing: judgement.verdict === 'send' ? [] : MOVES.filter((move) => !found.has(move)).slice(0, OFFERED),
  };
}
