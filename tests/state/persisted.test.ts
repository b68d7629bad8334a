import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { persisted } from '../../src/state/persisted.ts';
import type { Place } from '../../src/state/place.ts';
import { makeBrowser, noStorage } from '../fixtures/tabs.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

function openIn(place: Place) {
  const taken: [string, boolean][] = [];
  const store = persisted<string>({
    key: 'test',
    version: 2,
    empty: '',
    isValid: isText,
    isTooLong: (value) => value.length > 100,
    onTaken: (mine, known) => taken.push([mine, known]),
    place,
  });
  const close = store.open();
  return { store, taken, close, value: () => store.$value.get(), keeping: () => store.$keeping.get() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pause = () => vi.advanceTimersByTime(300);

test('it writes after a pause, and reads when opened', () => {
  const browser = makeBrowser();
  const { store } = openIn(browser.tab());
  store.set('a');
  store.set('ab');
  expect(browser.kept.size).toBe(0);
  pause();
  expect(openIn(browser.tab()).value()).toBe('ab');
});

test('it writes at once when the page goes away', () => {
  const browser = makeBrowser();
  const tab = browser.tab();
  openIn(tab).store.set('a');
  (tab.events as EventTarget).dispatchEvent(new Event('pagehide'));
  expect(openIn(browser.tab()).value()).toBe('a');
});

test('a value that breaks a surrogate pair comes back as it was', () => {
  const browser = makeBrowser();
  const one = openIn(browser.tab());
  one.store.set('a\ud83d');
  one.close();
  expect(openIn(browser.tab()).value()).toBe('a\ud83d');
});

describe('what cannot be read', () => {
  for (const raw of [
    '',
    '{',
    'null',
    '7',
    '{"v":1,"at":1,"base":0,"value":"old"}',
    '{"v":2,"at":1,"base":0,"value":7}',
    '{"v":2,"value":"x"}',
    '{"v":2,"at":0,"base":0,"value":"x"}',
    '{"v":2,"at":1e300,"base":0,"value":"x"}',
    '{"__proto__":{"v":2},"at":1,"base":0,"value":"x"}',
    '<script>alert(1)</script>',
    `{"v":2,"at":1,"base":0,"value":"${'x'.repeat(100_000)}`,
  ]) {
    test(`${JSON.stringify(raw).slice(0, 60)} is said, and laid aside by the next edit`, () => {
      const browser = makeBrowser();
      browser.kept.set('test', raw);
      const { store, value } = openIn(browser.tab());
      expect([value(), store.$damaged.get()]).toEqual(['', true]);
      store.set('new');
      pause();
      expect(openIn(browser.tab()).value()).toBe('new');
      expect(browser.kept.get('test:unread')).toBe(raw);
      store.forget();
      expect(browser.kept.size).toBe(0);
    });
  }

  test('takes nothing away in a tab that is open', () => {
    const browser = makeBrowser();
    const asleep = browser.tab();
    const { store, value } = openIn(asleep);
    store.set('mine');
    pause();
    for (const raw of ['{"v":3,"at":9999,"base":0,"value":["later"]}', '{']) {
      browser.kept.set('test', raw);
      (asleep.events as EventTarget).dispatchEvent(Object.assign(new Event('storage'), { key: 'test' }));
      expect([value(), store.$damaged.get()]).toEqual(['mine', false]);
    }
  });
});

test('with storage full it goes on, says so, and keeps again when there is room', () => {
  const browser = makeBrowser();
  const tab = browser.tab();
  let full = true;
  const setItem = (key: string, text: string) => {
    if (full) throw new DOMException('full', 'QuotaExceededError');
    browser.kept.set(key, text);
  };
  const { store, value, keeping } = openIn({ ...tab, storage: () => ({ ...tab.storage(), setItem }) });
  store.set('a');
  pause();
  expect([value(), keeping()]).toEqual(['a', 'blocked']);
  full = false;
  store.set('ab');
  pause();
  expect([keeping(), openIn(browser.tab()).value()]).toEqual(['kept', 'ab']);
});

test('without storage it goes on, and says so', () => {
  const { store, value, keeping } = openIn(noStorage());
  expect(keeping()).toBe('blocked');
  store.set('a');
  pause();
  expect([value(), keeping()]).toEqual(['a', 'blocked']);
  store.forget();
  expect(value()).toBe('');
});

test('what is too long is not written, and what is short again is', () => {
  const { store, keeping } = openIn(makeBrowser().tab());
  store.set('x'.repeat(101));
  pause();
  expect(keeping()).toBe('too-long');
  store.set('x');
  pause();
  expect(keeping()).toBe('kept');
});

describe('two tabs', () => {
  test('an idle tab follows, and knows that nothing of its own was lost', () => {
    const browser = makeBrowser();
    const [one, two] = [openIn(browser.tab()), openIn(browser.tab())];
    one.store.set('a');
    pause();
    one.store.set('ab');
    pause();
    expect(two.value()).toBe('ab');
    expect(two.taken).toEqual([
      ['', true],
      ['a', true],
    ]);
  });

  test('of two edits at once the later wins in both, and the tab that gives way is told', () => {
    const browser = makeBrowser();
    const [one, two] = [openIn(browser.tab()), openIn(browser.tab())];
    one.store.set('earlier');
    two.store.set('later');
    pause();
    expect([one.value(), two.value()]).toEqual(['later', 'later']);
    expect(one.taken).toEqual([['earlier', false]]);
    expect(two.taken).toEqual([]);
    expect(openIn(browser.tab()).value()).toBe('later');
  });

  test('an edit not yet written is not swept away by an earlier one', () => {
    const browser = makeBrowser();
    const [one, two] = [openIn(browser.tab()), openIn(browser.tab())];
    one.store.set('first');
    vi.advanceTimersByTime(200);
    two.store.set('second');
    vi.advanceTimersByTime(100);
    expect([one.value(), two.value()]).toEqual(['first', 'second']);
    pause();
    expect([one.value(), two.value()]).toEqual(['second', 'second']);
    expect(one.taken).toEqual([['first', false]]);
  });

  test('forgetting empties both, and each is told what it had', () => {
    const browser = makeBrowser();
    const [one, two] = [openIn(browser.tab()), openIn(browser.tab())];
    one.store.set('a');
    pause();
    one.store.forget();
    expect([one.value(), two.value(), browser.kept.size]).toEqual(['', '', 0]);
    expect(two.taken.at(-1)).toEqual(['a', false]);
    one.store.set('b');
    pause();
    expect(two.value()).toBe('b');
  });

  test('a tab that slept catches up when it is shown again', () => {
    const browser = makeBrowser();
    const asleep = browser.tab();
    const one = openIn(asleep);
    const two = openIn(browser.tab());
    two.store.set('meanwhile');
    pause();
    expect(one.value()).toBe('meanwhile');
    (asleep.events as EventTarget).dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(one.value()).toBe('meanwhile');
  });

  test('a closed one hears nothing', () => {
    const browser = makeBrowser();
    const [one, two] = [openIn(browser.tab()), openIn(browser.tab())];
    one.close();
    two.store.set('a');
    pause();
    expect(one.value()).toBe('');
  });
});
