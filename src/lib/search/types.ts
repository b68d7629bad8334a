/** A part of a page under one heading, as it is searched. */
export interface Section {
  /** The id of its heading, to go to; empty for the top of the page, or where the heading has none. */
  readonly anchor: string;
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly text: string;
}

/** A page of the built site, as `scripts/lib/search-index.mjs` writes it down. */
export interface IndexedPage {
  /** Such as `/guides/`. */
  readonly path: string;
  readonly title: string;
  /** What it says of itself in lists. */
  readonly about: string;
  /** The first is what stands before any heading. */
  readonly sections: readonly Section[];
}

/** What a language knows of its words. */
export interface SearchLanguage {
  /** A word as it is looked up, without its ending; empty for one that is not worth looking up. Words are in lower case. */
  readonly termOf: (word: string) => string;
  /** Other words for what people type, by the term of that. */
  readonly also: Readonly<Record<string, readonly string[]>>;
}
