import type { SearchWords } from '../../../copy/en/search.ts';
import type { Hit } from './engine.ts';

/** An element with what is in it. Texts become text: nothing typed is ever read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...inside: (Node | string)[]
) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

const link = (href: string, text: string) => {
  const element = make('a', '', text);
  element.href = href;
  return element;
};
const address = (path: string, anchor: string) => (anchor ? `${path}#${anchor}` : path);

/** How many there are, for the eye and for the ear. */
export const countOf = ({ length }: readonly Hit[], { found }: SearchWords) =>
  length === 1 ? found.one : found.other.replace('{count}', String(length));

/** The list of what was found. */
export const listOf = (hits: readonly Hit[], words: SearchWords) => {
  const list = make('ol', 'hits', ...hits.map((hit) => entry(hit, words)));
  list.setAttribute('role', 'list');
  return list;
};

function entry({ path, title, best, excerpt, more }: Hit, words: SearchWords) {
  const kind = words.kinds.find(([beginning]) => path.startsWith(beginning))![1];
  const name = link(address(path, best.anchor), title);
  if (best.heading) name.append(' ', make('span', 'under', best.heading));
  const pieces = excerpt.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
  const others = more.flatMap(({ anchor, heading }) => [' ', link(address(path, anchor), heading)]);
  const also = others.length ? [make('p', 'hint also', words.more, ...others)] : [];
  return make('li', '', make('p', 'label', kind), make('h2', '', name), make('p', '', ...pieces), ...also);
}

/** What to do when nothing was found: words that find something, and the way to the whole list. */
export const nothingOf = (none: string, words: SearchWords) =>
  make(
    'div',
    'stack-s nothing',
    make('p', '', none),
    make('p', '', words.try, ...words.words.flatMap((word) => [' ', link(`#q=${encodeURIComponent(word)}`, word)])),
    make('p', '', link('#everything', words.orAll)),
  );
