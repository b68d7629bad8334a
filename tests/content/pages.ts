import { readdirSync, readFileSync } from 'node:fs';

/** A page of ours as written: its id, the fields of its frontmatter as text, and what follows. */
export interface Written {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly related: readonly string[];
  readonly body: string;
}

export const src = new URL('../../src/', import.meta.url);

/** A list of ids in brackets, or one to a line. */
const listed = (head: string, key: string): string[] =>
  new RegExp(`^${key}:((?:.*)(?:\\n\\s+-.*)*)`, 'm').exec(head)?.[1]?.match(/[\w-]{2,}/g) ?? [];

/** Our frontmatter is plain: `key: value`, and lists of ids. The build holds it to its schema. */
export function parse(name: string, written: string): Written {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(written) ?? [];
  const fields = Object.fromEntries([...head.matchAll(/^ *(\w+): *(.+)$/gm)].map(([, key, value]) => [key!, value!]));
  const [sources, related] = [listed(head, 'sources'), listed(head, 'related')];
  return { id: name.replace('.mdx', ''), fields, sources, related, body };
}

/** Every page of a folder under `src`. */
export function pagesIn(folder: string): Written[] {
  const at = new URL(`${folder}/`, src);
  const names = readdirSync(at).filter((name) => name.endsWith('.mdx'));
  return names.map((name) => parse(name, readFileSync(new URL(name, at), 'utf8')));
}

/** The address of every page: those with a file of their own, the guides and the rules. */
export function ownAddresses(): string[] {
  const files = readdirSync(new URL('pages/', src), { recursive: true }).map(String);
  const fixed = files.flatMap((file) => {
    const path = file.replace(/\[\.{3}\w+\]/, 'index');
    return path.endsWith('.astro') && !path.includes('[') ? path : [];
  });
  return [
    ...fixed.map((file) => `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`),
    ...pagesIn('content/guides').map(({ id }) => `/guides/${id}/`),
    ...pagesIn('content/rules').map(({ id }) => `/rules/${id}/`),
  ];
}

/** The properties of every `<Name … />` in a page. */
export function uses(body: string, name: string): Record<string, string>[] {
  const tags = [...body.matchAll(new RegExp(`<${name}\\s([^>]*?)/>`, 'gs'))];
  return tags.map(([, inside]) =>
    Object.fromEntries([...inside!.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!])),
  );
}

const count = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Words of running text, without example notes. */
export const proseWords = (body: string): number =>
  count(body.replace(/<[A-Z][^>]*\/>/gs, ' ').replace(/<\/?[A-Z][^>]*>/gs, ''));

/** All that there is to read, example notes included. */
export const allWords = (body: string): number => count(body.replace(/<[A-Z]\w+|\w+=/g, ' '));
