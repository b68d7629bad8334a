import fc from '../fixtures/cases.ts';
import { describe, expect, it } from 'vitest';
import { speller } from '../../scripts/lib/speller.ts';
import { ORDINARY } from '../../src/lib/reader/features.ts';
import { readNote } from '../../src/lib/reader/index.ts';
import { spellerOf } from '../../src/lib/reader/speller.ts';
import weights from '../../src/lib/reader/weights.json' with { type: 'json' };
import { applyChange, asOneChange } from '../../src/lib/text/change.ts';

const ordinary = new Set([...ORDINARY, ...weights.common.split(' ')]);
const words = [...ordinary].filter((word) => /^[a-z]{4,20}$/u.test(word));
const slips = (text: string) => [...speller.slipsIn(text, 0, ordinary).values()];
const careless = (text: string) =>
  readNote(text, { spelling: speller }).findings.filter(({ rule }) => rule === 'careless');
/** A word of the ordinary list with one letter doubled, dropped or put in the place of its neighbour. */
const mangled = fc
  .tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom('double', 'drop', 'swap'))
  .map(([word, n, how]) => {
    const i = n % (word.length - 1);
    const [a, b, rest] = [word[i]!, word[i + 1]!, word.slice(i + 2)];
    return word.slice(0, i) + { double: a + a + b, drop: b, swap: b + a }[how]! + rest;
  });

describe('a slip of spelling', () => {
  it.each([
    ['two letters swapped', 'We met agian in Leeds', ['again']],
    ['a letter doubled', 'It was verry kind of you', ['very']],
    ['a double lost', 'I am sory for the noise', ['sorry']],
    ['one left out of a long word', 'That confrence in Leeds', ['conference']],
    ['a wrong vowel in a long word', 'A sponser of the fair', ['sponsor']],
    ['several', 'Let us meet togehter abuot the boat', ['together', 'about']],
  ])('is found: %s', (_, text, right) => expect(slips(text)).toEqual(right));

  it.each([
    [
      'British spelling',
      'colour honour organise apologise recognise centre litre travelling enrolment practise licence',
    ],
    [
      'American spelling',
      'color honor organize apologize recognize center liter traveling enrollment practice license',
    ],
    ['words that differ by a sea', 'maths mum mums aunty learnt spelt mould grey tyre kerb cheque plough draughty'],
    ['trades', 'luthier purlin felloes dramaturg cimbalom narrowboat sonographer otoliths prosthetist'],
    ['other tongues', 'salamat obrigada hermano beaucoup nabasa ginagawa takk'],
    ['dialect', 'telt tae haud ye aboot hissel thinkin mornin'],
    ['a tone of voice', 'soooo helloo yess hmmm pleasee'],
    ['hyphens, tags and addresses', 'agian-and-agian #agian @agian agian.example x/agian agian@post.example'],
    ['contractions', "agian's agian’s"],
    ['letters beyond plain ones', 'agián über-agian naïve'],
  ])('is not: %s', (_, text) => expect(slips(text)).toEqual([]));

  it('is never an ordinary word, nor one with a capital', () => {
    const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
    expect(slips(words.join(' '))).toEqual([]);
    fc.assert(
      fc.property(mangled, (word) => {
        expect(slips(`${capital(word)} ${word.toUpperCase()}`)).toEqual([]);
        for (const right of slips(word)) expect(ordinary.has(right)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('goes when its suggestion is taken', () => {
    let found = 0;
    fc.assert(
      fc.property(mangled, (word) => {
        const text = `Hi Amara, we talked about the ${word} in Leeds on Tuesday.`;
        for (const { suggestions, range } of careless(text).filter(({ range }) => text.indexOf(word) === range.start)) {
          found++;
          const mended = applyChange(text, asOneChange(text, suggestions[0]!.edits)!);
          expect(careless(mended).filter((other) => other.range.start === range.start)).toEqual([]);
        }
      }),
      { numRuns: 300, examples: [['ccongratulation'], ['aadvise']] },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('is quoted where it stands, in a note of any letters', () => {
    const text = '👋 Hi Amara, it was good to meet you agian in Leeds. The sponser’s tent was warm.';
    expect(careless(text).map(({ range }) => text.slice(range.start, range.end))).toEqual(['agian']);
  });
});

it('looks at no more than twenty strange words, however long the text', () => {
  let asked = 0;
  const deaf = spellerOf(() => {
    asked++;
    return false;
  });
  const few = 'qwrtzab '.repeat(20);
  deaf.slipsIn(few, 0, ordinary);
  const most = asked;
  deaf.slipsIn(few.repeat(50), 0, ordinary);
  expect(asked).toBe(2 * most);
});

it('reads the greeting as names', () => {
  expect(careless('hi agian, we met in Leeds on Tuesday at the boat fair')).toEqual([]);
});

describe('without a speller', () => {
  it.each([
    'Lovely too meet you in Leeds on Tuesday.',
    'I hope your well after the boat fair in Leeds.',
    'I liked you’re post on drainage in Leeds.',
    'Good to meet you in Leeds. Thanks for the advise on drains.',
    'You must of missed the last bus in Leeds.',
    'They run there own mill in Leeds.',
    'It was great to meat you in Leeds.',
  ])('the words around it tell: “%s”', (text) =>
    expect(readNote(text).findings.map(({ rule }) => rule)).toContain('careless'),
  );

  it.each([
    'I would love to see your well in Kitui.',
    'You’re right about the drains in Leeds.',
    'When did she have the boat out in Leeds?',
    'I was there on my own in Leeds.',
    'I, too, see the value of good drains in Leeds.',
    'I advise the town of Leeds on drains.',
    'The butcher in Leeds cut the meat you liked.',
  ])('and leave “%s” alone', (text) =>
    expect(readNote(text).findings.map(({ rule }) => rule)).not.toContain('careless'),
  );
});
