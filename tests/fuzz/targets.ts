import type fc from 'fast-check';
import { shapes, storage } from './keeping.ts';
import { lineReader, reader, readerWithSpeller, replyReader } from './reading.ts';
import { composer, decision, policy, replies, shareLink } from './writing.ts';

/** What is fuzzed, and how many of every hundred cases it gets: fewer where a case costs more. */
export const TARGETS: Readonly<Record<string, readonly [share: number, fc.IProperty<never>]>> = {
  reader: [8, reader as never],
  'reader with speller': [1, readerWithSpeller as never],
  'reply reader': [16, replyReader as never],
  'line reader': [6, lineReader as never],
  composer: [1, composer as never],
  replies: [8, replies as never],
  decide: [6, decision as never],
  policy: [12, policy as never],
  'share links': [20, shareLink as never],
  shapes: [15, shapes as never],
  storage: [7, storage as never],
};
