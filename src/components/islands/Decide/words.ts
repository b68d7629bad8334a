import { createContext, useContext } from 'react';
import type { DecideWords } from '../../../copy/en/decide.ts';
import type { FactId } from '../../../lib/decide/index.ts';

export const WordsContext = createContext<DecideWords>({} as DecideWords);
export const useWords = () => useContext(WordsContext);

/** A clause as a sentence of its own. */
export const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** What a value of a fact means, as a clause. */
export const clauseOf = ({ is }: DecideWords, fact: FactId, value: string | undefined): string =>
  is[fact][value ?? ''] ?? '';
