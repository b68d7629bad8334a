import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../../../src/components/composeSamples.ts';
import { compose as copy } from '../../../src/copy/en/compose.ts';
import { english } from '../../../src/lib/compose/en/index.ts';
import { composerOf, LENGTHS, REGISTERS, SITUATIONS, type Facts, type Length } from '../../../src/lib/compose/index.ts';

const compose = composerOf(english);
const first = (facts: Facts): string => compose({ length: 'long', ...facts }).variants[0]?.text ?? '';
const met = (event: string, more: Facts['given'] = {}): string =>
  first({ situation: 'met', given: { event, ...more } });
const made = (thing: string): string => first({ situation: 'made', register: 'plain', given: { thing } });
const line = (said: string): string =>
  first({ situation: 'met', given: { event: 'the fair', why: 'follow your work' }, me: { line: said } });

describe('every situation', () => {
  it.each(SITUATIONS)('%s reads well with its own examples, in every register', (situation) => {
    for (const register of REGISTERS) {
      const { variants } = compose({ ...exampleFacts(situation), register });
      expect(variants).toHaveLength(3);
      for (const { verdict, text } of variants) expect(verdict ?? 'send', text).toBe('send');
    }
  });

  it.each(SITUATIONS)('%s asks for words, needs and choices that it has', (situation) => {
    const { fields, needs, kinds } = english.plans[situation];
    const asked = fields.split(' ').filter((field) => field !== 'line');
    expect(Object.keys(copy.fields[situation]).sort()).toEqual([...asked].sort());
    expect(needs.split(/[ |]/u).filter((field) => !asked.includes(field))).toEqual([]);
    expect(Object.keys(copy.fields[situation].kind?.choices ?? {})).toEqual(kinds?.split(' ') ?? []);
  });

  it('has its place in a group', () => {
    expect(copy.groups.flatMap(({ ids }) => ids).sort()).toEqual([...SITUATIONS].sort());
  });

  it.each(SITUATIONS)('%s says what is missing and what to do instead', (situation) => {
    const { variants, missing, steps } = compose({ situation });
    expect(variants).toEqual([]);
    expect(missing.length).toBe(english.plans[situation].needs.split(' ').length);
    expect(steps.length).toBeGreaterThan(0);
  });
});

describe('articles and prepositions', () => {
  it.each([
    ['Leeds nursing conference', 'at the Leeds nursing conference'],
    ['PyCon Lagos', 'at PyCon Lagos'],
    ['Your open day', 'at your open day'],
    ['the ferry to Stromness', 'on the ferry to Stromness'],
    ['queue for coffee', 'in the queue for coffee'],
    ['At the harbour festival,', 'at the harbour festival'],
    ['I met her at the book fair.', 'at the book fair'],
    ['University of Bergen', 'at the University of Bergen'],
    ['LEEDS NURSING CONFERENCE', 'at the Leeds Nursing Conference'],
    ['Workshop on dry-stone walls', 'at the workshop on dry-stone walls'],
    ['“The Long Field”', 'at “The Long Field”'],
    ['iOS Dev Day', 'at iOS Dev Day'],
  ])('“%s” becomes “%s”', (event, said) => {
    expect(met(event)).toContain(said);
  });

  it.each([
    ['nurse in Hull', 'I’m a nurse in Hull.'],
    ['Archivist', 'I’m an archivist.'],
    ['UX designer', 'I’m a UX designer.'],
    ['HR adviser', 'I’m an HR adviser.'],
    ['I run a ward', 'I run a ward.'],
    ['Runs a bakery', 'I run a bakery.'],
    ['head of archives', 'I’m head of archives.'],
    ['Nurse | Mum of two | Runner', 'I’m a nurse.'],
    ['My bakery is in Cork', 'My bakery is in Cork.'],
  ])('who writes: “%s” becomes “%s”', (said, sentence) => {
    expect(line(said)).toContain(sentence);
  });

  it.each([
    ['article on pumps', 'your article on pumps'],
    ['The article on pumps', 'your article on pumps'],
    ['your article on pumps', 'your article on pumps'],
    ['Mending Pumps in Kitui', 'your “Mending Pumps in Kitui”'],
    ['QLab', 'your QLab'],
  ])('what they made: “%s” becomes “%s”', (thing, said) => {
    expect(made(thing)).toContain(said);
  });

  it.each([
    ['tuesday', 'on Tuesday'],
    ['June 2024', 'in June 2024'],
    ['12 May', 'on 12 May'],
    ['2009-2012', 'from 2009 to 2012'],
    ['last week', 'last week'],
    ['autumn', 'in the autumn'],
    ['1990s', 'in the 1990s'],
    ['in the nineties', 'in the nineties'],
    ['end of March', 'at the end of March'],
  ])('when: “%s” becomes “%s”', (when, said) => {
    expect(met('the fair', { when })).toContain(`at the fair ${said}.`);
  });
});

describe('what was typed', () => {
  it('keeps a mark that is part of a name, and never doubles it', () => {
    expect(first({ situation: 'worked', given: { org: 'Yahoo!' } })).toMatch(/at Yahoo! /u);
    expect(first({ situation: 'worked', given: { org: 'the U.S.' } })).not.toContain('..');
    expect(met('Monday Makers’ meetup')).toContain('Monday Makers’ meetup');
    expect(met('Google I/O')).toContain('Google I/O');
  });

  it('loses the marks and emoji at its ends, and its line breaks', () => {
    expect(met(' - the\nfair!!! 🎉. ')).toContain('at the fair.');
  });

  it('is not filled in again, and is not HTML', () => {
    expect(met('the {when} fair', { when: 'today' })).toContain('{when} fair today');
    expect(met('the <b>fair</b>')).toContain('<b>fair</b>');
  });

  it.each([
    ['met', { event: 'she was very kind to me' }, { field: 'event', problem: 'clause', over: 0 }],
    ['met', { event: 'the fair', when: 'five years' }, { field: 'when', problem: 'when', over: 0 }],
    ['met', { event: 'the fair', why: 'bridges' }, { field: 'why', problem: 'verb', over: 0 }],
  ] as const)('in %s is refused with its field, rather than garbled', (situation, given, problem) => {
    expect(compose({ situation, given })).toMatchObject({ variants: [], problems: [problem] });
  });

  it.each(['valueOf', 'constructor', '__proto__'])('is no name that every object has: %s', (kind) => {
    const given = { thing: 'article on mending village pumps', kind };
    for (const { text } of compose({ situation: 'made', given }).variants)
      expect(text).not.toMatch(/native code|object/u);
  });

  it.each(['0 , "', '" , 0', '(0 ,)', '0 ,”'])(
    'leaves no mark at its ends when a quote or bracket goes: %s',
    (first) => {
      const [note] = compose({ situation: 'met', recipient: { first }, given: { event: 'the fair' } }).variants;
      expect(note!.text).toMatch(/^Hi 0, /u);
    },
  );

  it('that is too long is named, with how much must go', () => {
    const event = `the ${'very '.repeat(50)}long fair`;
    const [problem] = compose({ situation: 'met', given: { event } }).problems;
    expect(problem).toMatchObject({ field: 'event', problem: 'long' });
    const shorter = `the ${'x'.repeat(event.length - 4 - problem!.over)}`;
    expect(compose({ situation: 'met', given: { event: shorter } }).variants.length).toBeGreaterThan(0);
  });
});

describe('fitting', () => {
  const facts: Facts = {
    ...exampleFacts('made'),
    me: { name: 'Petra', line: 'look after six village pumps' },
    recipient: { first: 'Wanjiru' },
  };

  it('leaves out the close before the self, and the self before what stayed', () => {
    const { variants } = compose({ ...facts, length: 'short' });
    for (const { text, left } of variants) {
      expect(text).toContain('bicycle tube');
      expect(text).not.toContain('Thank you for reading');
      if (left.includes('why')) expect(left).toContain('line');
    }
  });

  it('says which facts found no room', () => {
    const long = {
      ...facts,
      given: {
        ...facts.given,
        detail: 'the trick with the bicycle tube and the old saddle that you showed near the end of it',
      },
    };
    for (const { used, left } of compose({ ...long, length: 'short' }).variants)
      expect(used.filter((fact) => left.includes(fact))).toEqual([]);
    expect(compose({ ...long, length: 'short' }).variants.flatMap(({ left }) => left).length).toBeGreaterThan(0);
  });

  it('obeys LinkedIn’s limit whatever length is wished for', () => {
    for (const length of Object.keys(LENGTHS) as Length[])
      for (const { text } of compose({ ...facts, length, limit: 200 }).variants)
        expect(text.length).toBeLessThanOrEqual(200);
  });

  it('lists what is stated, and not what is hoped', () => {
    const [note] = compose({ ...facts, length: 'long' }).variants;
    expect(note!.claims.join(' ')).toContain('village pumps');
    expect(note!.claims.join(' ')).not.toContain('read what you write next');
  });
});

describe('asking for an introduction', () => {
  it('is easy to refuse, asks once, and is not read as an invitation', () => {
    for (const register of REGISTERS) {
      for (const { text, verdict } of compose({ ...exampleFacts('intro'), register }).variants) {
        expect(verdict).toBeUndefined();
        expect(text.match(/\?/gu)!.length).toBeLessThanOrEqual(2);
        expect(text).toMatch(/rather not|say no|leave it/u);
        expect(text).toMatch(/forward|pass on/u);
      }
    }
  });
});

it('a greeting uses the formal name only in a formal note', () => {
  const facts: Facts = {
    situation: 'met',
    given: { event: 'the fair' },
    recipient: { first: 'Wanjiru', formal: 'Dr Kamau' },
  };
  expect(first({ ...facts, register: 'formal' })).toMatch(/^Dear Dr Kamau, /u);
  expect(first({ ...facts, register: 'warm' })).toMatch(/^Hi Wanjiru, /u);
  expect(first({ ...facts, register: 'formal' })).not.toMatch(/I’m|I’d/u);
});
