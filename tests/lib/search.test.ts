import fc from '../fixtures/cases.ts';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../scripts/lib/search-index.mjs';
import { english } from '../../src/lib/search/en/index.ts';
import { excerptOf } from '../../src/lib/search/excerpt.ts';
import { lookUp, wordsIn } from '../../src/lib/search/words.ts';

const term = (word: string) => lookUp(word, english);

describe('a word as it is looked up', () => {
  it.each([
    ['decline', 'declines', 'declined', 'declining', 'Declining'],
    ['personalise', 'personalize', 'personalised', 'Personalizing'],
    ['sell', 'sells', 'selling'],
    ['stop', 'stopped', 'stopping'],
    ['policy', 'policies', 'policy’s', "policy's"],
    ['note', 'notes'],
    ['boss', 'bosses'],
    ['résumé', 'resume', 'resumés'],
    ['30,000', '30000'],
  ])('is one for %s and its other forms', (...forms) => {
    expect(new Set(forms.map(term)).size).toBe(1);
    expect(term(forms[0]!)).not.toBe('');
  });

  it.each([
    ['note', 'not'],
    ['late', 'later'],
    ['policy', 'polite'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(term(one)).not.toBe(term(other));
  });

  it('is nothing for what stands on every page', () => {
    expect(['how', 'the', 'My', 'don’t', 'LinkedIn'].map(term)).toEqual(['', '', '', '', '']);
  });
});

describe('an excerpt', () => {
  const text =
    'People who keep a small circle say no to most. That is fair. One may decline with a line, or ignore it: whoever declines kindly is thanked, and whoever ignores is forgotten. The rest is taste, and taste is long.';
  const isHit = (word: string) => term(word) === term('decline');

  it('stands where the words are, and marks them', () => {
    const pieces = excerptOf(text, isHit, 100);
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['decline', 'declines']);
    const whole = pieces.map((piece) => piece.text).join('');
    expect(whole).toMatch(/^….*…$/u);
    expect(text).toContain(whole.slice(1, -1));
    expect(whole.length).toBeLessThanOrEqual(102);
  });

  it('is the beginning where no word is', () => {
    expect(excerptOf(text, () => false, 30)).toEqual([{ text: 'People who keep a small circle…', marked: false }]);
    expect(excerptOf('', () => true)).toEqual([]);
  });

  it('never throws, and is always a part of the text', () => {
    const wild = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.lorem({ maxCount: 60 }));
    fc.assert(
      fc.property(wild, fc.integer({ min: 1, max: 300 }), (said, most) => {
        const pieces = excerptOf(said, (word) => word.includes('e'), most);
        const whole = pieces.map((piece) => piece.text).join('');
        expect(said.includes(whole.replace(/^…|…$/gu, '')) || said.includes(whole)).toBe(true);
      }),
    );
  });

  it('takes linear time', () => {
    expect(excerptOf('decline it '.repeat(60_000), isHit).length).toBeGreaterThan(1);
  });
});

describe('the parts of a built page', () => {
  const html = `<body><p>Not this.</p><main id="main"><article>
    <p class="label">Guide 1</p><h1>Saying <em>no</em></h1><p>Short &amp; kind, “really”.</p>
    <h2 id="why">Why <code>it</code> matters</h2><p>It is<br>kind. <a href="/reply/">Write</a>, then.</p>
    <div class="pair wide"><figure class="card"><p class="note">A note to <div>nobody</div></p></figure></div>
    <h3>No anchor</h3><p>Still there.</p><script>let a = "<p>x</p>";</script>
    <section class="sources"><h2>Sources</h2><ol><li>A page</li></ol></section>
    <h2>Last</h2><button>Press</button><p data-no-search>Not this.</p><p title="a > b">End.&#x2019;s</p>
    </article></main><footer>Not this.</footer></body>`;

  it('are what stands under its headings, without what nobody looks for', () => {
    expect(sectionsOf(html)).toEqual([
      { anchor: '', heading: '', text: 'Short & kind, “really”.' },
      { anchor: 'why', heading: 'Why it matters', text: 'It is kind. Write, then. No anchor Still there.' },
      { anchor: '', heading: 'Last', text: 'End.’s' },
    ]);
  });

  it('are one, and empty, for a page without any', () => {
    expect(sectionsOf('<p>no main</p>')).toEqual([{ anchor: '', heading: '', text: '' }]);
  });
});

it('words keep their places', () => {
  expect(wordsIn('30,000')).toEqual([{ word: '30,000', start: 0, end: 6 }]);
  expect(wordsIn('“Don’t”, said 小林: 20%')).toEqual([
    { word: 'Don’t', start: 1, end: 6 },
    { word: 'said', start: 9, end: 13 },
    { word: '小林', start: 14, end: 16 },
    { word: '20', start: 18, end: 20 },
  ]);
});
