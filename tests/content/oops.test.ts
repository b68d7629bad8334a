import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sources from '../../src/content/sources.json' with { type: 'json' };
import { kindly } from '../../src/copy/en/kindly.ts';
import { readNote } from '../../src/lib/reader/index.ts';
import { english } from '../../src/lib/reply/en/index.ts';
import { phrases } from '../../src/lib/reply/en/phrases.ts';
import { replyReaderOf } from '../../src/lib/reply/read.ts';
import { INTENTS, type Intent } from '../../src/lib/reply/types.ts';
import { writeReplies } from '../../src/lib/reply/write.ts';
import { pagesIn, proseWords, src } from './pages.ts';

const accidents = pagesIn('content/oops');
const readReply = replyReaderOf(phrases);
const written = (id: string) => readFileSync(new URL(`content/oops/${id}.mdx`, src), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, each]) => each!);

it('are the six that people ask about, numbered from one', () => {
  const ids = ['accepted', 'address-book', 'pitched', 'sent-bare', 'typo', 'wrong-person'];
  expect(accidents.map(({ id }) => id).sort()).toEqual(ids);
  expect(accidents.map(({ fields }) => Number(fields['order'])).sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

it('every reply about an accident of one’s own is offered by one', () => {
  const offered = new Set(accidents.flatMap(({ id }) => all(written(id), /intent: ([\w-]+)/g)));
  expect([...offered].sort()).toEqual(INTENTS.filter((intent) => /^oops-|^take-back$/.test(intent)).sort());
});

describe.each(accidents)('$id', ({ id, body }) => {
  it('begins with a calm sentence or two, and then has steps', () => {
    const [first = '', ...rest] = body.trim().split(/\n\n/);
    expect(first).not.toMatch(/^\d/);
    expect(first).not.toMatch(/!|\bmust\b|\bnever do\b/);
    const steps = rest.join('\n').match(/^\d+\. \*\*/gm) ?? [];
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(proseWords(body)).toBeLessThanOrEqual(170);
  });

  it('has a known source for each fact', () => {
    const cited = all(written(id), /source: ([\w-]+)/g);
    expect(cited.length).toBeGreaterThanOrEqual(2);
    expect(cited.filter((source) => !(source in sources))).toEqual([]);
    expect(all(written(id), /says: (.+)/g)).toHaveLength(cited.length);
  });

  it('has a text that our own reader would send', () => {
    const intents = all(written(id), /intent: ([\w-]+)/g) as Intent[];
    for (const intent of intents)
      for (const text of writeReplies({ intent }, english).texts) expect(readReply(text, intent), text).toEqual([]);
  });

  it('uses only reasons that the language offers', () => {
    for (const reason of all(written(id), /reason: (\w+)/g)) expect(english.reasons['take-back']).toContain(reason);
  });
});

describe.each(Object.entries(kindly.tones))('the page to send, %s', (_, tone) => {
  const before = [tone.heading, ...tone.says, ...tone.button, ...tone.then].join(' ');

  it('takes half a minute', () => {
    expect(before.split(/\s+/).length).toBeLessThanOrEqual(130);
  });

  it('says at once that nobody is cross, and never teaches', () => {
    expect(tone.heading).toMatch(/invitation.*note.*nobody is cross/iu);
    expect(readReply(before)).toEqual([]);
    expect(before).not.toMatch(/\b(should|must|please|proper|etiquette|rude|bother)/iu);
  });

  it('says that a button may have done it', () => {
    expect(tone.button.join(' ')).toMatch(/may not have been you.*People You May Know/u);
  });
});

it('the example on the page to send is one to send', () => {
  expect(readNote(kindly.eg.note, { recipient: 'Marta' }).judgement.verdict).toBe('send');
  expect(kindly.sources.filter((source) => !(source in sources))).toEqual([]);
});
