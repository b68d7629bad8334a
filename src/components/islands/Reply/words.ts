import { createContext, useContext } from 'react';
import type { ReplyWords } from '../../../copy/en/reply.ts';
import type { ReadReply, ReplyPhrases } from '../../../lib/reply/read.ts';
import type { Fact } from '../../../lib/reply/uses.ts';
import type { Intent, ReplyLanguage } from '../../../lib/reply/types.ts';

/** All of a language, as data: the page hands it over, so that the island knows none. */
export interface Props {
  readonly words: ReplyWords;
  readonly language: ReplyLanguage;
  readonly phrases: ReplyPhrases;
  /** By intent, the facts that its reply has a use for. */
  readonly uses: Readonly<Record<Intent, readonly Fact[]>>;
}

export interface Tools extends Omit<Props, 'phrases'> {
  readonly read: ReadReply;
}

export const ToolsContext = createContext<Tools>({} as Tools);
export const useTools = () => useContext(ToolsContext);
export const useWords = () => useTools().words;
