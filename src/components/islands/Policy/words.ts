import { createContext, useContext } from 'react';
import type { PolicyWords } from '../../../copy/en/policy.ts';
import type { Clauses } from '../../../lib/policy/write.ts';

/** Every word that the builder says, and the sentences that it writes with: the page hands both over. */
export interface Words {
  readonly policy: PolicyWords;
  readonly clauses: Clauses;
}

export const WordsContext = createContext<Words>({} as Words);
export const useWords = () => useContext(WordsContext).policy;
export const useClauses = () => useContext(WordsContext).clauses;
