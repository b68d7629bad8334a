import { createContext, useContext } from 'react';
import type { CheckWords } from '../../../copy/en/check.ts';
import type { FindingWords } from '../../../copy/en/findings.ts';
import type { Finding, MoveId, Reading, RuleId, Suggestion, Verdict } from '../../../lib/reader/types.ts';
import { fill, fillCount, type Counted } from '../../../lib/text/fill.ts';

/** Every word that the checker says, as data: the page hands it over, so that the island knows no language. */
export interface Words {
  readonly check: CheckWords;
  readonly findings: Readonly<Record<RuleId, Readonly<Record<string, FindingWords>>>>;
  readonly verdicts: Readonly<Record<Verdict, { readonly title: string; readonly says: string }>>;
  readonly moves: Readonly<Record<MoveId, { readonly is: string; readonly could: string }>>;
  readonly suggestions: Readonly<Record<Suggestion['label'], string>>;
}

export const WordsContext = createContext<Words>({} as Words);
export const useWords = () => useContext(WordsContext);

/** The sentences for a finding. */
export function wordsOf({ rule, message, data }: Finding, { findings }: Pick<Words, 'findings'>): FindingWords {
  const words = findings[rule][message];
  const said = (key: keyof FindingWords) => fill(words?.[key] ?? '', data);
  return { title: said('title'), lands: said('lands'), try: said('try') };
}

/** What a reading is called: its verdict, or that there is none. */
export const titleOf = (
  state: Reading['state'],
  verdict: Verdict,
  { check, verdicts }: Pick<Words, 'check' | 'verdicts'>,
) => (state === 'unread' ? check.reading.unreadTitle : verdicts[verdict].title);

/** What the button of a suggestion says. */
export const suggestionOf = ({ label, edits }: Suggestion, { suggestions }: Words): string =>
  fill(suggestions[label], { replacement: edits[0]?.replacement ?? '' });

/** A sentence with a number in it, in words when it is small. */
export const counted = (forms: Counted, count: number, { check }: Pick<Words, 'check'>): string =>
  fillCount(forms, count, { number: check.numbers[count] ?? count });
