import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/lib/lexicon/en/phrases.ts';
import { ORDINARY, sketch, type CueFound } from '../../src/lib/reader/features.ts';
import { ROLES, type Part, type Role, type SentenceRoles } from '../../src/lib/reader/model.ts';
import type { Note } from '../../src/lib/reader/note.ts';
import { RULES } from '../../src/lib/reader/registry.ts';
import { fitted, wordsOf, type Fit } from '../../src/lib/reader/rule.ts';

/** What a sentence is taken for, and by how much which of its words speak for the pitch: `[first, last, weight]`, tokens of the text. */
interface Said {
  readonly likely?: Partial<Record<Role, number>>;
  readonly weights?: readonly (readonly [number, number, number])[];
}

const NONE = Object.fromEntries(ROLES.map((role) => [role, 0])) as Record<Role, number>;
const rolesOf = ({ likely, weights = [] }: Said): SentenceRoles => ({
  likely: { ...NONE, ...likely },
  parts: weights.map(([first, last, weight]): Part => ({ first, last, weights: new Map([['pitch', weight]]) })),
});

/** A cue, by the tokens it rests on. */
type Cued = Pick<CueFound, 'label' | 'first' | 'last'>;

/** A note with the weights’ work done by hand: what its sentences are taken for, its scores, and its cues. */
function noteOf(text: string, said: readonly Said[], scores: Record<string, number> = {}, given: Cued[] = []): Note {
  const common = new Set(ORDINARY);
  const sketched = sketch(text, common);
  const { tokens } = sketched;
  const cues = given.map((cue): CueFound => ({ ...cue, start: tokens[cue.first]!.start, end: tokens[cue.last]!.end }));
  const cuesIn = sketched.sentences.map(({ first, last }) =>
    cues.filter((cue) => cue.first >= first && cue.first <= last),
  );
  const roles = sketched.sentences.map((_, i) => rolesOf(said[i] ?? {}));
  return { ...sketched, cues, cuesIn, roles, scores: new Map(Object.entries(scores)), common, options: {} };
}

const cue = (label: Cue, first: number, last = first): Cued => ({ label, first, last });
const quoteOf = (note: Note, fit: Fit) => {
  const [found] = fitted('sales-pitch', fit).find(note);
  return found && { message: found.message, words: note.text.slice(found.range.start, found.range.end) };
};
const PITCH: Fit = { role: 'pitch', cue: 'pitch', message: 'said' };
const TEXT = 'We paint boats. Ask me about prices.';

describe('a fitted rule', () => {
  it.each([
    ['above nothing', { 'sales-pitch': 0.01 }, true],
    ['at nothing', { 'sales-pitch': 0 }, false],
    ['without a score', {}, false],
  ])('speaks by its score: %s', (_, scores, speaks) => {
    expect(quoteOf(noteOf(TEXT, [{}], scores), PITCH) !== undefined).toBe(speaks);
  });

  it('speaks without one where its words are sure, and only then', () => {
    const note = noteOf(TEXT, [], {}, [cue('encountered', 0), cue('pitch', 5, 6)]);
    expect(quoteOf(note, { ...PITCH, sure: true })).toEqual({ message: 'said', words: 'Ask me about prices' });
    expect(quoteOf(note, PITCH)).toBeUndefined();
  });

  it.each([
    ['as likely as a role must be', 0.4, 'said', 'We paint boats'],
    ['less', 0.39, 'missing', ''],
  ])('says what is missing where no sentence plays its role: %s', (_, pitch, message, words) => {
    const note = noteOf('We paint boats', [{ likely: { pitch } }], { 'sales-pitch': 1 });
    expect(quoteOf(note, { ...PITCH, missing: 'missing' })).toEqual({ message, words });
  });

  it('quotes where it is likeliest, however unlikely, when nothing can be missing', () => {
    const note = noteOf(TEXT, [{ likely: { pitch: 0.1 } }, { likely: { pitch: 0.2 } }], { 'sales-pitch': 1 });
    expect(quoteOf(note, PITCH)!.words).toBe('Ask me about prices.');
  });

  it('has nothing to quote in a text without sentences', () => {
    expect(quoteOf(noteOf('', [], { 'sales-pitch': 1 }), { ...PITCH, missing: 'missing' })!.message).toBe('missing');
    expect(wordsOf(noteOf('', []), -1, 'pitch')).toEqual({ start: 0, end: 0 });
  });
});

describe('a rule that a sentence of context can silence', () => {
  const fit: Fit = { ...PITCH, unless: ['met'] };
  const speaks = (said: Said[], cues = [cue('met', 0, 1)]) =>
    quoteOf(noteOf(TEXT, said, { 'sales-pitch': 1 }, cues), fit) !== undefined;
  const context = (likely: number, more: Said['likely'] = {}): Said => ({ likely: { context: likely, ...more } });

  it('is silenced by one that is context more likely than not', () => {
    expect(speaks([context(0.5, { pitch: 0.9 })])).toBe(false);
    expect(speaks([context(0.49, { pitch: 0.9 })])).toBe(true);
  });

  it('is silenced by a less likely one where nothing in the note does ill', () => {
    expect(speaks([context(0.2)])).toBe(false);
    expect(speaks([context(0.19)])).toBe(true);
  });

  it.each(['pitch', 'ask', 'job', 'scam', 'thin', 'stock', 'pressure', 'familiar', 'need'] as const)(
    '%s does ill, wherever it stands',
    (role) => {
      expect(speaks([context(0.3, { [role]: 0.2 })])).toBe(true);
      expect(speaks([context(0.3), { likely: { [role]: 0.2 } }])).toBe(true);
      expect(speaks([context(0.3, { [role]: 0.19 })])).toBe(false);
    },
  );

  it('is silenced only by the cues it names, in the sentence of context itself', () => {
    expect(speaks([context(0.9)], [cue('encountered', 0)])).toBe(true);
    expect(speaks([context(0.9)], [cue('met', 5)])).toBe(true);
  });
});

describe('the words quoted', () => {
  const LONG =
    'Hi Ana, we paint every kind of boat from here to the Faroes and back again in any weather at all, and our prices are fair.';
  const quoted = (text: string, weights: Said['weights'], cues: Cued[] = [], label?: Cue) => {
    const note = noteOf(text, [{ weights: weights! }], {}, cues);
    const { start, end } = wordsOf(note, 0, 'pitch', label);
    return text.slice(start, end);
  };
  const tokenAt = (word: string) => sketch(LONG, new Set()).tokens.findIndex(({ norm }) => norm === word);
  const [painting, prices] = [tokenAt('paint'), tokenAt('prices')];

  it('are those of the cue that weighs most', () => {
    const cues = [cue('pitch', painting, painting + 1), cue('pitch', prices, prices + 1)];
    const [first, second] = [
      [painting, painting, 1],
      [prices, prices, 2],
    ] as const;
    expect(quoted(LONG, [first, second], cues, 'pitch')).toBe('and our prices are fair');
    expect(quoted(LONG, [[painting, painting, 3], second], cues, 'pitch')).toBe('paint every');
  });

  it('are never those of another cue, of the greeting, or of a cue too long to quote', () => {
    const weights = [
      [prices, prices, 1],
      [painting, painting, 5],
      [1, 1, 9],
    ] as const;
    const right = cue('pitch', prices);
    for (const wrong of [cue('encountered', painting), cue('pitch', 1), cue('pitch', painting, painting + 14)])
      expect(quoted(LONG, weights, [wrong, right], 'pitch')).toBe('and our prices are fair');
    expect(quoted(LONG, weights, [cue('pitch', painting, painting + 13), right], 'pitch')).toContain('paint');
  });

  it('are the whole clause where the cue is one word of a long one', () => {
    expect(quoted(LONG, [[painting, painting, 1]], [cue('pitch', painting)], 'pitch')).toBe(
      'we paint every kind of boat from here to the Faroes and back again in any weather at all',
    );
  });

  it('do not begin or end within a number', () => {
    const text = 'Guaranteed, 3,000 dollars a week, or 4.30 an hour. Ask me.';
    const at = sketch(text, new Set()).tokens.findIndex(({ norm }) => norm === 'dollars');
    expect(quoted(text, [[at, at, 1]], [cue('pitch', at)], 'pitch')).toBe('3,000 dollars a week');
    const list = 'Of all 3, dollars a week, 4 at most.';
    expect(quoted(list, [[4, 4, 1]], [cue('pitch', 4)], 'pitch')).toBe('dollars a week');
  });

  it('are the thought that speaks most where no cue speaks for it', () => {
    const weights = [[prices, prices, 1]] as const;
    expect(quoted(LONG, weights)).toBe('our prices are fair');
    expect(quoted(LONG, weights, [cue('pitch', painting)], 'pitch')).toBe('our prices are fair');
  });

  it('share a feature’s weight out over the words it rests on', () => {
    const wide = [painting - 1, prices, 2] as const;
    expect(quoted(LONG, [wide, [prices, prices, 1], [painting, painting, 0.5]])).toContain('we paint every kind');
    expect(
      quoted(
        LONG,
        [
          [painting - 1, painting + 2, 2],
          [prices, prices, 1.5],
        ],
        [cue('pitch', painting), cue('pitch', prices)],
        'pitch',
      ),
    ).toBe('and our prices are fair');
  });

  it('are the whole sentence where none of its thoughts speaks for it, and what rests on no words is left out', () => {
    const whole = LONG.slice('Hi Ana, '.length);
    expect(quoted(LONG, [])).toBe(whole);
    expect(quoted(LONG, [[-1, -1, 9]])).toBe(whole);
    expect(
      quoted(LONG, [
        [prices, prices, -1],
        [painting, painting, -1],
      ]),
    ).toBe(whole);
  });

  it('are of the right sentence when it is not the first', () => {
    const text = 'We met in Hull. We paint boats, and our prices are fair.';
    const note = noteOf(text, [{}, { weights: [[11, 11, 1]] }]);
    const { start, end } = wordsOf(note, 1, 'pitch');
    expect(text.slice(start, end)).toBe('our prices are fair');
  });
});

describe('the rules', () => {
  const of = (id: string) => RULES.find((rule) => rule.id === id)!;
  const quotes = (id: string, note: Note) =>
    of(id)
      .find(note)
      .map(({ range }) => note.text.slice(range.start, range.end));

  it.each([
    ['default-template', 'template'],
    ['numbers-game', 'numbers'],
    ['pressure', 'pressure'],
    ['false-familiarity', 'familiar'],
    ['too-personal', 'personal'],
    ['scam-signal', 'scam'],
  ] as const)('%s needs no more than its words', (id, label) => {
    expect(quotes(id, noteOf(TEXT, [], {}, [cue('close', 0), cue(label, 5)]))).toEqual(['Ask me about prices']);
  });

  it.each([
    ['default-template', 'stock'],
    ['numbers-game', 'numbers'],
    ['pressure', 'pressure'],
    ['false-familiarity', 'familiar'],
    ['too-personal', 'personal'],
    ['scam-signal', 'scam'],
    ['big-ask', 'ask'],
    ['no-context', 'thin'],
    ['no-reason', 'wish'],
  ] as const)('%s quotes where the sentence is %s', (id, role) => {
    expect(quotes(id, noteOf(TEXT, [{}, { likely: { [role]: 0.9 } }], { [id]: 1 }))).toEqual(['Ask me about prices.']);
  });

  it.each(['no-context', 'no-reason'])('%s is silent where they met, and where somebody sent them', (id) => {
    for (const label of ['met', 'referred'] as const)
      expect(quotes(id, noteOf(TEXT, [{ likely: { context: 0.9 } }], { [id]: 1 }, [cue(label, 0)]))).toEqual([]);
    expect(quotes(id, noteOf(TEXT, [{ likely: { context: 0.9 } }], { [id]: 1 }, [cue('shared', 0)]))).toEqual(['']);
  });
});
