import type { SearchWords } from '../../../copy/en/search.ts';
import type { IndexedPage } from '../../../lib/search/types.ts';
import type { Find } from './engine.ts';
import { countOf, listOf, make, nothingOf } from './results.ts';

/** The live region speaks a second after the last key, never at each. */
const PAUSE = 1000;
const HASH = /^#q=(.*)$/;

/**
 * `<site-search>` around a form, a place for results and a live region. What is typed stays in the page; on Enter it is put behind the `#`,
 * which no server is sent, so that the way back from a result finds it again.
 */
class SiteSearch extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words']!) as SearchWords;
  readonly #field = this.querySelector('input')!;
  readonly #place = this.querySelector('[data-results]')!;
  readonly #status = this.querySelector('[role="status"]')!;
  #find: Promise<Find> | undefined;
  #timer = 0;

  connectedCallback() {
    const form = this.querySelector('form')!;
    this.#field.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#field.addEventListener('input', () => void this.#show());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember();
      void this.#show();
    });
    this.#place.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement && !HASH.test(event.target.hash)) this.#remember();
    });
    addEventListener('hashchange', () => this.#recall());
    this.#recall();
    if (this.#field.value) void this.#show();
    form.dataset['ready'] = '';
  }

  /** The words of the site, and what looks through them: fetched once, on the first use. */
  #load(): Promise<Find> {
    const index = this.dataset['index']!;
    this.#find ??= Promise.all([
      import(/* @vite-ignore */ index) as Promise<{ default: readonly IndexedPage[] }>,
      import('./engine.ts'),
    ]).then(([pages, { engineOf }]) => engineOf(pages.default));
    this.#find.catch(() => (this.#find = undefined));
    return this.#find;
  }

  async #show() {
    const query = this.#field.value.trim();
    if (!query) return this.#say('', []);
    try {
      const waits = setTimeout(
        () => this.#say(this.#words.loading, [make('p', 'hint', this.#words.loading)]),
        PAUSE / 2,
      );
      const find = await this.#load().finally(() => clearTimeout(waits));
      if (query !== this.#field.value.trim()) return;
      const hits = find(query);
      if (!hits?.length) {
        const none = this.#words[hits ? 'nothing' : 'everywhere'].replace('{query}', () => query);
        return this.#say(none, [nothingOf(none, this.#words)]);
      }
      const count = countOf(hits, this.#words);
      this.#say(count, [make('p', 'hint', count), listOf(hits, this.#words)]);
    } catch {
      this.#say(this.#words.failed, [make('p', '', this.#words.failed)]);
    }
  }

  #say(spoken: string, shown: (Node | string)[]) {
    this.#place.replaceChildren(...shown);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#status.textContent = spoken), PAUSE);
  }

  #remember() {
    const query = this.#field.value.trim();
    history.replaceState(null, '', location.pathname + (query ? `#q=${encodeURIComponent(query)}` : ''));
  }

  #recall() {
    const [, query] = HASH.exec(location.hash) ?? [];
    if (query === undefined) return;
    try {
      this.#field.value = decodeURIComponent(query);
    } catch {
      return;
    }
    void this.#show();
  }
}

customElements.define('site-search', SiteSearch);
