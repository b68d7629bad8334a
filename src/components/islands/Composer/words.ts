import { createContext, useContext } from 'react';
import type { ComposeWords, FieldWords } from '../../../copy/en/compose.ts';
import type { FactId, FieldId, Language, SituationId } from '../../../lib/compose/types.ts';
import type { Verdict } from '../../../lib/reader/types.ts';

/** Every word that the composer says or writes, as data: the page hands it over, so that the island knows no language. */
export interface Words {
  readonly copy: ComposeWords;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly language: Language;
}

export const WordsContext = createContext<Words>({} as Words);
export const useWords = () => useContext(WordsContext);

/** What a field of this situation is called. */
const fieldOf = ({ fields, people }: ComposeWords, situation: SituationId, field: FactId): FieldWords | undefined =>
  fields[situation][field as FieldId] ?? people[field as keyof typeof people];

/** Names of facts, quoted, in one line: what stands before the colon of their labels. */
export const namesOf = (copy: ComposeWords, situation: SituationId, facts: readonly FactId[], join = ', '): string =>
  facts.map((fact) => `“${fieldOf(copy, situation, fact)?.label.split(':')[0]}”`).join(join);
