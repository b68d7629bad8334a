import type { ReplyFacts, ReplyLanguage } from './types.ts';
import { writeReplies } from './write.ts';

const SEEDS = 4;

/** The ways to say a reply, each once and in a fixed order: what one may turn over, one after another. None for silence. */
export const wordingsOf = (facts: ReplyFacts, language: ReplyLanguage): readonly string[] => [
  ...new Set(Array.from({ length: SEEDS }, (_, seed) => writeReplies({ ...facts, seed }, language).texts).flat()),
];
