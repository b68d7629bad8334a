// The main journeys, in words that any engine can follow. Each throws a sentence when the page does not answer as it should.
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('./browsers.mjs').Engine} Engine */

const MARK = 'data-journey';

/**
 * Marks the first shown control or link whose label or words are this, or else begin so; runs in the page.
 * @param {string} name @param {string} mark
 */
function mark(name, mark) {
  document.querySelectorAll(`[${mark}]`).forEach((old) => old.removeAttribute(mark));
  const labels = (/** @type {Element} */ one) => [.../** @type {HTMLInputElement} */ (one.labels ?? [])];
  const said = (/** @type {Element} */ one) =>
    [...labels(one), one].map(({ textContent }) => textContent.trim()).concat(one.getAttribute('aria-label') ?? '');
  const all = [...document.querySelectorAll('main :is(textarea, input, select, button, a)')];
  const shown = all.filter((one) => one.getClientRects().length > 0);
  const one =
    shown.find((each) => said(each).includes(name)) ??
    shown.find((each) => said(each).some((words) => words.startsWith(name)));
  one?.setAttribute(mark, '');
  one?.scrollIntoView({ block: 'center' });
  return one !== undefined;
}

/** Waits for what a function in the page answers to be true. @param {string} what @param {() => Promise<unknown>} ask */
async function until(what, ask) {
  for (let left = 60; left > 0; left--) {
    if (await ask().catch(() => false)) return;
    await wait(250);
  }
  throw new Error(`${what} was waited for, and did not come.`);
}

/** The acts of a person at one address. @param {Engine} engine @param {string} base */
const person = (engine, base) => ({
  /** @param {string} path */
  async opens(path) {
    await engine.open(base + path);
    await until(`The tool of ${path}`, () => engine.call(() => document.querySelector('[data-ready]') !== null));
  },
  /** @param {string} name */
  async presses(name) {
    await until(`“${name}”`, () => engine.call(mark, name, MARK));
    await engine.press(`[${MARK}]`);
  },
  /** @param {string} name @param {string} text */
  async types(name, text) {
    await until(`The field “${name}”`, () => engine.call(mark, name, MARK));
    await engine.type(`[${MARK}]`, text);
  },
  /** Sees words on the page, or in one of its fields. @param {string} words */
  sees: (words) =>
    until(`“${words}”`, () =>
      engine.call(
        (text) =>
          [document.body.innerText, ...[...document.querySelectorAll('textarea')].map(({ value }) => value)].some(
            (each) => each.includes(text),
          ),
        words,
      ),
    ),
});

/** @typedef {ReturnType<typeof person>} Person */

/** @type {Record<string, (one: Person) => Promise<void>>} */
const JOURNEYS = {
  'a pitch is read, and mended': async ({ opens, types, sees }) => {
    await opens('/check/');
    await types(
      'Your note',
      'Hi Lena, our agency helps firms like yours double their leads. Could we have a call this week?',
    );
    await sees('Not like this');
    await opens('/check/');
    await sees('double their leads');
  },
  'a note is composed, and taken to the checker': async ({ opens, presses, types, sees }) => {
    await opens('/compose/');
    await presses('We met somewhere');
    await types('Where you met', 'Leeds nursing conference');
    await types('Their first name', 'Wanjiru');
    await sees('Hi Wanjiru, it was good to meet you at the Leeds nursing conference');
    await presses('Edit it in the checker');
    await sees('Ready to send');
  },
  'a bare invitation is decided and answered': async ({ opens, presses, types, sees }) => {
    await opens('/decide/');
    await presses('Yes, nothing unwelcome');
    await presses('No');
    await presses('A real person');
    await types('Their first name', 'Ravi');
    await sees('Ask for context');
    await presses('Write the reply');
    await sees('Hello Ravi,');
  },
  'a reply is written': async ({ opens, presses, types, sees }) => {
    await opens('/reply/');
    await presses('Why me?');
    await types('Their first name', 'Ravi');
    await sees('Hello Ravi,');
  },
  'a policy is written': async ({ opens, presses, sees }) => {
    await opens('/policy/');
    await presses('That is enough for me');
    await presses('They are welcome to follow me');
    await sees('You are welcome to follow me.');
  },
};

/** Walks them all; says of each whether it went. @param {Engine} engine @param {string} base */
export async function walk(engine, base) {
  let failed = 0;
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    await engine.open(`${base}/privacy/`);
    await engine.call(() => localStorage.clear());
    const problem = await journey(person(engine, base)).then(
      () => '',
      (error) => String(error.message),
    );
    if (problem) failed++;
    console.log(`${engine.name}: ${name}: ${problem || 'as it should'}`);
  }
  return { walked: Object.keys(JOURNEYS).length, failed };
}
