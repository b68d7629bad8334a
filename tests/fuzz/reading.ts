import fc from 'fast-check';
import { answerTo } from '../../scripts/cli-check.ts';
import { speller } from '../../scripts/lib/speller.ts';
import { describeFinding } from '../../src/copy/en/findings.ts';
import { judge } from '../../src/lib/reader/judge.ts';
import { faultsOf, readNote, type Range, type Reading, type ReadOptions } from '../../src/lib/reader/index.ts';
import { RULES } from '../../src/lib/reader/registry.ts';
import { phrases } from '../../src/lib/reply/en/phrases.ts';
import { replyReaderOf } from '../../src/lib/reply/read.ts';
import { takenFor } from '../../src/lib/reply/received.ts';
import { INTENTS } from '../../src/lib/reply/types.ts';
import { toldIn, wroteOf } from '../../src/lib/decide/index.ts';
import { must, mustSay, same } from './must.ts';
import { anyText, anyWords } from './texts.ts';
import { anyValue, spoilt } from './values.ts';

const ORDER = RULES.map(({ id }) => id);

function inside(text: string, { start, end }: Range) {
  must(Number.isInteger(start) && Number.isInteger(end), 'a range is of whole numbers');
  must(start >= 0 && start <= end && end <= text.length, `${start}–${end} lies in ${text.length} characters`);
}

/** Ranges in text order; `apart` ones do not overlap. */
function inOrder(text: string, ranges: readonly Range[], apart: boolean) {
  let last: Range = { start: 0, end: 0 };
  for (const range of ranges) {
    inside(text, range);
    must(range.start >= (apart ? last.end : last.start), `${range.start} comes after ${last.end}`);
    last = range;
  }
}

function sound({ text, state, findings, moves, claims, particulars, judgement }: Reading) {
  inOrder(
    text,
    claims.map(({ range }) => range),
    true,
  );
  inOrder(text, particulars, true);
  for (const { range } of [...findings, ...moves]) inside(text, range);
  const places = findings.map(({ rule }) => ORDER.indexOf(rule));
  must(
    places.every((place, i) => place >= (places[i - 1] ?? 0)),
    'findings stand in the order of the rules',
  );
  for (const finding of findings) {
    for (const { edits } of finding.suggestions)
      inOrder(
        text,
        edits.map(({ range }) => range),
        true,
      );
    for (const said of Object.values(describeFinding(finding))) if (typeof said === 'string') mustSay(said);
  }
  if (state === 'read') same(judgement, judge(faultsOf(findings)));
}

/** Reads, reads something else, and reads again. */
function read(text: string, options: ReadOptions) {
  const first = readNote(text, options);
  must(first.text === text, 'the text is given back as it came');
  sound(first);
  readNote(text.slice(0, 40), options);
  same(readNote(text, options), first);
  takenFor(first);
  wroteOf(first);
  toldIn(first);
}

const withName = (options: ReadOptions) => (text: string, recipient: string) => read(text, { ...options, recipient });

export const reader = fc.property(anyText, anyWords, withName({}));
export const readerWithSpeller = fc.property(anyText, anyWords, withName({ spelling: speller }));

const readReply = replyReaderOf(phrases);
export const replyReader = fc.property(anyText, fc.constantFrom('' as const, ...INTENTS), (text, intent) => {
  const found = readReply(text, intent);
  inOrder(
    text,
    found.map(({ range }) => range),
    true,
  );
  for (const { suggestions } of found)
    for (const { edits } of suggestions)
      inOrder(
        text,
        edits.map(({ range }) => range),
        true,
      );
  same(readReply(text, intent), found);
});

const line = fc.oneof(
  fc
    .record({ id: anyWords, text: anyText, recipient: anyWords }, { requiredKeys: ['id', 'text'] })
    .map((one) => JSON.stringify(one)),
  spoilt(fc.record({ id: anyWords, text: anyWords })).map((one) => JSON.stringify(one)),
  anyValue.map((one) => JSON.stringify(one).slice(0, -1)),
  anyText,
);
const deaf = { slipsIn: () => new Map<number, string>() };

/** A line gives a reading or a sentence, and never a line feed that would put later answers out of step. */
export const lineReader = fc.property(line, fc.nat(), (asked, number) => {
  const answer = answerTo(asked, number, deaf);
  const written = JSON.stringify(answer);
  must(!written.includes('\n'), 'an answer is one line');
  const keys = Object.keys(answer).join();
  must(keys === 'line,error' || keys === 'id,verdict,faults,moves,findings', keys);
  if ('error' in answer) must(typeof answer.error === 'string' && answer.error !== '', 'a refusal says why');
  same(answerTo(asked, number, deaf), answer);
});
