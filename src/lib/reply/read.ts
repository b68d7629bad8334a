import { overlaps, withSpace } from '../text/range.ts';
import { Phrasebook, type PhraseFound } from '../text/phrases.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import type { Intent, ReplyFinding, ReplyRuleId } from './types.ts';

/** The words of the reply reader in a language: what each rule listens for, and the cues that some rules need beside. */
export interface ReplyPhrases {
  readonly rules: Readonly<Record<ReplyRuleId, readonly string[]>>;
  readonly cues: Readonly<Record<'thanks' | 'refusal', readonly string[]>>;
  /** Word classes, as in `Phrasebook`. */
  readonly classes: Readonly<Record<string, string>>;
}

/** Reads a reply, written for `intent` where that is known. Pure, never throws, linear in the text; findings are in text order. */
export type ReadReply = (text: string, intent?: Intent | '') => readonly ReplyFinding[];

interface Read {
  readonly text: string;
  readonly intent: Intent | '';
  readonly count: (label: string) => number;
  /** Whether a phrase stands straight after thanks. */
  readonly thanked: ReadonlySet<PhraseFound>;
}

/** Apologies are fine one at a time. */
const FEW_APOLOGIES = 1;
/** A question “straight after” thanks comes within so many characters of them. */
const STRAIGHT_AFTER = 240;

const startsWith = (intent: string, ...beginnings: string[]) => beginnings.some((each) => intent.startsWith(each));
/** Where a yes has been given, a talk begun or a mistake owned, selling comes too early. */
const isYes = (intent: string) => intent === '' || startsWith(intent, 'accept', 'follow-up', 'oops');
/** Where “another time” would be meant. */
const isOpen = (intent: string) => startsWith(intent, 'ask', 'accept', 'follow-up', 'meet', 'not-now', 'oops');

/** What a rule needs beside its words; the others need nothing. */
const NEEDS: Partial<Record<ReplyRuleId, (read: Read, found: PhraseFound) => boolean>> = {
  'over-apologising': ({ count }) => count('over-apologising') > FEW_APOLOGIES,
  'empty-door': ({ intent, count }) => !isOpen(intent) && (intent !== '' || count('refusal') > 0),
  'early-question': ({ intent, thanked }, found) => isYes(intent) && thanked.has(found),
  pitch: ({ intent }) => isYes(intent),
};

/** A reader of replies with these words. */
export function replyReaderOf({ rules, cues, classes }: ReplyPhrases): ReadReply {
  const isRule = (label: string): label is ReplyRuleId => Object.hasOwn(rules, label);
  let book: Phrasebook | undefined; // made at the first reading: a page that wakes has nothing to read
  return (text, intent = '') => {
    book ??= new Phrasebook({ ...cues, ...rules }, classes);
    const tokens = tokenise(text);
    const phrases = book.find(tokens);
    const counts = new Map<string, number>();
    for (const { label } of phrases) counts.set(label, (counts.get(label) ?? 0) + 1);
    const read = { text, intent, count: (label: string) => counts.get(label) ?? 0, thanked: afterThanks(phrases) };
    const meant = phrases.filter((found) => isRule(found.label) && (NEEDS[found.label]?.(read, found) ?? true));
    return withWayOut(apart(meant), text, sentencesOf(text, tokens));
  };
}

function afterThanks(phrases: readonly PhraseFound[]): Set<PhraseFound> {
  let end = -STRAIGHT_AFTER;
  const after = new Set<PhraseFound>();
  for (const found of phrases) {
    if (found.label === 'thanks') end = found.end;
    else if (found.start - end < STRAIGHT_AFTER) after.add(found);
  }
  return after;
}

/** One finding a place: of phrases that overlap, the first to begin. */
function apart(found: readonly PhraseFound[]): PhraseFound[] {
  const kept: PhraseFound[] = [];
  for (const each of found) if (!kept.length || !overlaps(kept.at(-1)!, each)) kept.push(each);
  return kept;
}

/** Findings, each with its sentence to leave out, where that is one of several. */
function withWayOut(found: readonly PhraseFound[], text: string, sentences: readonly Sentence[]): ReplyFinding[] {
  let at = 0;
  return found.map(({ label, start, end }) => {
    while (at < sentences.length - 1 && sentences[at]!.end <= start) at++;
    const edits = [{ range: withSpace(text, sentences[at]!), replacement: '' }];
    const suggestions = sentences.length > 2 ? [{ label: 'leave-out' as const, edits }] : [];
    return { rule: label as ReplyRuleId, message: 'words', range: { start, end }, data: {}, suggestions };
  });
}
