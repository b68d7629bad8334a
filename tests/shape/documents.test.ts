import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { readNote } from '../../src/lib/reader/index.ts';
import { files, read } from '../fixtures/repository.ts';

const documents = files().filter((path) => /^(README|CONTRIBUTING|docs\/.*|src\/.*README)\.md$/.test(path));

/** Words in code marks that are a path of ours: with a folder, or with the ending of a file. `dist` and `hosting` are made, not kept. */
function pathsIn(text: string): string[] {
  const marked = [...text.replace(/```.*?```/gs, '').matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
  const isPath =
    /^(?!dist\b|hosting\b|node_modules\b)(?:[\w.-]+\/[\w./<>*{}-]*|[\w-]+\.(?:json|mjs|js|ts|tsx|md|mdx|css|astro|yml))$/;
  return marked.filter((word) => isPath.test(word));
}

/** Up to the first part that stands for many. */
const fixedPart = (path: string) => {
  const parts = path.split('/');
  const end = parts.findIndex((part) => /[<>*{}]/.test(part));
  return end < 0 ? path : parts.slice(0, end).join('/');
};

const linksIn = (text: string) =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, href = '']) => href).filter((href) => !/^[a-z]+:/.test(href));

test('there are documents', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/decisions.md']));
});

test.each(documents)('every path named in %s exists', (document) => {
  const text = read(document);
  const near = (path: string) => normalize(join(dirname(document), path));
  const missing = [
    ...pathsIn(text).filter((path) => !existsSync(fixedPart(path)) && !existsSync(near(fixedPart(path)))),
    ...linksIn(text).filter((href) => !existsSync(near(href))),
  ];
  expect(missing).toEqual([]);
});

test('the note in docs/architecture.md is read as it says there', () => {
  const [, note = ''] = /^“(.+)”$/m.exec(read('docs/architecture.md')) ?? [];
  const { judgement, moves, findings } = readNote(note);
  expect(judgement.verdict).toBe('send');
  expect(moves.map(({ move }) => move)).toEqual(['named-greeting', 'context', 'reason']);
  expect(findings.map(({ rule }) => rule)).toEqual(['unconfirmed-claim']);
});

test.each(documents)('every command named in %s exists', (document) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(document).matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
