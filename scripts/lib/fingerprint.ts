import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UNSEEN } from './notes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const listed = (folder: string, pattern: RegExp): string[] =>
  readdirSync(root + folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => folder + name);

/** A short name for all that the weights were learnt from; when it changes, they are out of date. Formatting of code counts too: train last. */
export function fingerprint(): string {
  const paths = [
    ...listed('tests/fixtures/notes/', /\.jsonl$/u).filter(
      (path) => !UNSEEN.some((writer) => path.endsWith(`/${writer}.jsonl`)),
    ),
    ...listed('tests/fixtures/sentences/', /\.tsv$/u),
    ...['classes', 'phrases', 'greetings'].map((name) => `src/lib/lexicon/en/${name}.ts`),
    ...['bases', 'tokens', 'sentences', 'phrases'].map((name) => `src/lib/text/${name}.ts`),
    ...['features', 'greeting', 'model', 'judge'].map((name) => `src/lib/reader/${name}.ts`),
    ...['learn', 'fit'].map((name) => `scripts/lib/${name}.ts`),
  ];
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(root + path));
  return hash.digest('hex').slice(0, 16);
}
