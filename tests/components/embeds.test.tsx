import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { askedFor, askedOf, sampleOf } from '../../src/components/composeAsked.ts';
import TryCompose from '../../src/components/islands/TryCompose/TryCompose.tsx';
import { composerFor } from '../../src/components/islands/TryCompose/composer.ts';
import TryDecide from '../../src/components/islands/TryDecide/TryDecide.tsx';
import TryPolicy from '../../src/components/islands/TryPolicy/TryPolicy.tsx';
import TryReply from '../../src/components/islands/TryReply/TryReply.tsx';
import { decide } from '../../src/copy/en/decide.ts';
import { policy } from '../../src/copy/en/policy.ts';
import { english } from '../../src/lib/compose/en/index.ts';
import { composerOf, SITUATIONS } from '../../src/lib/compose/index.ts';
import { english as replies } from '../../src/lib/reply/en/index.ts';
import { phrases } from '../../src/lib/reply/en/phrases.ts';
import { replyReaderOf } from '../../src/lib/reply/read.ts';
import { INTENTS } from '../../src/lib/reply/types.ts';
import { wordingsOf } from '../../src/lib/reply/wordings.ts';

const VERDICTS = { send: 'Ready to send', revise: 'One more pass', rethink: 'Not like this' };

describe('before any script has run', () => {
  test('a reply is there to be copied by hand', () => {
    const html = renderToStaticMarkup(<TryReply intent="decline" name="Marta" reason="small" need="No" />);
    expect(html).toMatch(/<textarea[^>]*readOnly[^>]*>Hello Marta,\n/);
    expect(html).toContain('href="/reply/"');
    expect(html).not.toContain('style=');
  });

  test('a decision is there with its reasons', () => {
    const html = renderToStaticMarkup(<TryDecide />);
    for (const words of [decide.steps.ask.title, decide.rows['bare']!, 'They sent the stock sentence.'])
      expect(html).toContain(words);
    expect(html).not.toContain('style=');
  });

  test('a note is there with what the reader says of it', () => {
    const props = { situation: 'met', plan: english.plans.met, fields: askedFor('met'), verdicts: VERDICTS } as const;
    const html = renderToStaticMarkup(<TryCompose {...props} sample={sampleOf('met')} />);
    expect(html).toContain('Hi Wanjiru, ');
    expect(html).toContain('Ready to send');
    expect(html).not.toContain('style=');
  });

  test('a policy is there in a sentence', () => {
    const stances = [['Anyone.', 'I connect with anyone.', '/policy/#v=1&stance=open']] as const;
    const html = renderToStaticMarkup(<TryPolicy stances={stances} first={0} copy={policy.texts} />);
    expect(html).toContain('I connect with anyone.');
    expect(html).toContain('href="/policy/#v=1&amp;stance=open"');
  });
});

describe.each(SITUATIONS)('a note for “%s” in a guide', (situation) => {
  const plan = english.plans[situation];

  test('asks for two or three facts and a name, each with an example', () => {
    const asked = askedOf(plan);
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(asked.length).toBeLessThanOrEqual(3);
    for (const { label, example } of askedFor(situation)) expect(label && example).toBeTruthy();
  });

  test('is one that our reader would send', () => {
    expect(sampleOf(situation).verdict ?? 'send').toBe('send');
  });

  test('is the same as in the composer, which has all situations', () => {
    const { first, ...given } = Object.fromEntries(askedFor(situation).map(({ id, example }) => [id, example]));
    const facts = { situation, given, recipient: { first: first! } };
    expect(composerFor(situation, plan)(facts)).toEqual(composerOf(english)(facts));
  });
});

describe('the wordings of a reply', () => {
  const read = replyReaderOf(phrases);
  const spoken = INTENTS.filter((intent) => intent !== 'say-nothing');

  test.each(spoken)('%s has several, all different, and nothing in them lands badly', (intent) => {
    const wordings = wordingsOf({ intent, name: 'Marta' }, replies);
    expect(wordings.length).toBeGreaterThan(1);
    expect(new Set(wordings).size).toBe(wordings.length);
    for (const text of wordings) expect(read(text, intent), text).toEqual([]);
  });

  test('silence has none', () => expect(wordingsOf({ intent: 'say-nothing' }, replies)).toEqual([]));
});
