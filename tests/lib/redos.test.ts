import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/lib/compose/en/index.ts';

const folder = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));

/** Every regular expression literal of a file. */
function literalsOf(name: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, readFileSync(folder + name, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

describe('no regular expression can backtrack badly', () => {
  const all = files.flatMap((name) => literalsOf(name).map((literal) => ({ name, literal })));

  it('finds the regular expressions', () => expect(all.length).toBeGreaterThan(10));

  it.each(all)('$name $literal', async ({ literal }) => {
    const end = literal.lastIndexOf('/');
    const diagnosis = await check(literal.slice(1, end), literal.slice(end + 1), { timeout: 20_000 });
    expect(diagnosis.status, JSON.stringify(diagnosis).slice(0, 400)).toBe('safe');
  });
});

describe('no pattern among the composer’s data can backtrack badly', () => {
  const { strip, times, proper, vowel, initial } = english;
  const whole = times.map(([pattern]) => `^(?:${pattern})$`);

  it.each([...Object.values(strip), ...whole, proper, vowel, initial])('%s', async (pattern) => {
    const diagnosis = await check(pattern, 'iu', { timeout: 20_000 });
    expect(diagnosis.status, JSON.stringify(diagnosis).slice(0, 400)).toBe('safe');
  });
});
