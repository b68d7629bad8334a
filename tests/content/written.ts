import ts from 'typescript';
import { files, read } from '../fixtures/repository.ts';
import { pagesIn, parse, uses } from './pages.ts';
import { paragraphsOf } from './prose.ts';

/** A stretch of our own words, and where it stands. */
export interface Stretch {
  readonly where: string;
  readonly text: string;
}

/** The properties whose words are ours, and those in which somebody’s note stands, slips and all. */
const OURS = ['after', 'why', 'note'];
const THEIRS = ['before', 'text', 'recipient'];
const PARTS = ['WorkedPair', 'ExampleNote'];
const FIELDS = ['title', 'summary', 'description', 'text'];

const properties = (body: string, names: readonly string[]): string[] =>
  PARTS.flatMap((part) => uses(body, part)).flatMap((used) => names.map((name) => used[name] ?? ''));

function inPage(path: string): string[] {
  const { fields, body } = parse(path, read(path));
  return [...FIELDS.map((name) => fields[name] ?? ''), ...paragraphsOf(body), ...properties(body, OURS)];
}

/** Addresses, ids and names of files are no prose: one word without a capital, or with a slash in front. */
const isProse = (text: string): boolean => /\s/.test(text.trim()) || /^\p{Lu}\p{L}+$/u.test(text);
const isKey = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) || ts.isImportDeclaration(node.parent);

/** Every sentence in a module of words; in a template, what stands between its slots. */
function inModule(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !isKey(node) && isProse(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' § '));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return found;
}

/** Every string with more than one word in data, however deep. */
function inData(value: unknown): string[] {
  if (typeof value === 'string') return isProse(value) && !/^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inData) : [];
}

const readers: [RegExp, (path: string) => string[]][] = [
  [/^src\/(?:content|copy)\/.*\.mdx$/, inPage],
  [/^src\/copy\/.*\.ts$/, inModule],
  // The names of sources are other people’s words.
  [/^src\/content\/(?!sources\.json).*\.json$/, (path) => inData(JSON.parse(read(path)))],
];

/** All that we have written for readers: guides, rules, pages, interface words and reference data. */
export const written = (): Stretch[] =>
  [...files('src/content'), ...files('src/copy')].flatMap((where) => {
    const take = readers.find(([pattern]) => pattern.test(where))?.[1];
    return (take?.(where) ?? []).filter(Boolean).map((text) => ({ where, text }));
  });

/** The notes that people of ours send or get in the guides: their names are known from there, their spelling is theirs. */
export const received = (): string[] => pagesIn('content/guides').flatMap(({ body }) => properties(body, THEIRS));
