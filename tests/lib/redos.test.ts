import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/lib/compose/en/index.ts';
import { files, read } from '../fixtures/repository.ts';

/** All that is shipped or has a part in building: also the scripts in pages, and those that run before anything is built. */
const paths = ['src', 'scripts']
  .flatMap((folder) => files(folder))
  .concat('astro.config.mjs', 'playwright.config.ts', 'vitest.config.ts', 'eslint.config.js')
  .filter((path) => /\.(?:tsx?|m?js|astro)$/u.test(path));

/** The code of a file; of an Astro page what stands between its rules and, as far as a parser of JSX takes it, the rest. */
function codeOf(path: string): string[] {
  const text = read(path);
  return path.endsWith('.astro') ? text.split(/^---$/mu) : [text];
}

/** Every node of a file that is a regular expression, or makes one. */
function expressionsOf(path: string): { literals: string[]; made: number } {
  const literals: string[] = [];
  let made = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') made++;
    ts.forEachChild(node, visit);
  };
  const kind = /\.(?:tsx|astro)$/u.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  for (const code of codeOf(path)) visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind));
  return { literals, made };
}

/** By counted steps alone: with time limits a busy machine would take honest ones for bad. */
const PATIENT = { timeout: 120_000, attackTimeout: null, incubationTimeout: null };

async function expectSafe(source: string, flags: string) {
  const diagnosis = await check(source, flags, PATIENT);
  expect(diagnosis.status, JSON.stringify(diagnosis).slice(0, 400)).toBe('safe');
}

const found = paths.map((path) => ({ path, ...expressionsOf(path) }));
/** Each once, with the first place where it stands. */
const once = new Map(
  found.flatMap(({ path, literals }) => literals.map((literal) => [literal, path] as const)).reverse(),
);

describe('no regular expression can backtrack badly', () => {
  it('finds them in code, components, pages and scripts', () => {
    const where = (part: string) => [...once.values()].filter((path) => path.startsWith(part) || path.endsWith(part));
    for (const part of ['src/lib', 'src/components', '.astro', 'scripts/lib'])
      expect(where(part).length, part).toBeGreaterThan(0);
  });

  it.each([...once])('%s in %s', { timeout: PATIENT.timeout }, async (literal) => {
    const end = literal.lastIndexOf('/');
    await expectSafe(literal.slice(1, end), literal.slice(end + 1));
  });

  it('none is made at run time, but of the composer’s patterns and of our own tags and paths', () => {
    expect(found.filter(({ made }) => made > 0).map(({ path }) => path)).toEqual([
      'src/lib/compose/en/forms.ts',
      'src/lib/compose/en/slots.ts',
      'scripts/lib/headers.mjs',
      'scripts/lib/heads.mjs',
      'scripts/lib/policy.mjs',
      'scripts/lib/search-index.mjs',
    ]);
  });
});

describe('no pattern among the composer’s data can backtrack badly', () => {
  const { strip, times, proper, vowel, initial } = english;
  const whole = times.map(([pattern]) => `^(?:${pattern})$`);

  it.each([...Object.values(strip), ...whole, proper, vowel, initial])(
    '%s',
    { timeout: PATIENT.timeout },
    async (pattern) => expectSafe(pattern, 'iu'),
  );
});
