import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '../../../src/lib/compose/parse.ts';
import type { Result } from '../../../src/lib/compose/index.ts';
import { areFacts } from '../../../src/state/facts.ts';

const script = fileURLToPath(new URL('../../../scripts/cli.ts', import.meta.url));
const run = (input: string, ...flags: string[]) =>
  spawnSync(process.execPath, [script, 'compose', ...flags], { input, encoding: 'utf8' });

const MET = { situation: 'met', recipient: { first: 'Ana' }, given: { event: 'the fair' }, length: 'long', limit: 200 };

describe('facts from outside', () => {
  it('are taken as they are', () => expect(parseFacts(MET)).toEqual(MET));

  it.each([
    [[], 'the input must be an object'],
    [{}, '"situation" must be one of met, '],
    [{ ...MET, situation: 'toString' }, '"situation" must be one of'],
    [{ ...MET, given: { event: 3 } }, '"given.event" must be a string'],
    [{ ...MET, given: { evnt: '' } }, '"given" has a field "evnt" that is not known'],
    [{ ...MET, me: null }, '"me" must be an object'],
    [{ ...MET, recipient: { first: 'x'.repeat(3000) } }, '"recipient.first" is longer than'],
    [{ ...MET, register: 'loud' }, '"register" must be one of warm, plain, formal'],
    [{ ...MET, limit: 250 }, '"limit" must be one of 200, 300'],
    [{ ...MET, seed: -1 }, '"seed" must be a whole number from 0'],
    [{ ...MET, colour: 'red' }, 'the input has a field "colour" that is not known'],
  ])('%j is refused by its field', (facts, sentence) => {
    expect(() => parseFacts(facts)).toThrow(sentence);
  });
});

describe('cli -- compose', () => {
  it('prints three notes within the limit', () => {
    const { stdout, stderr, status } = run(JSON.stringify(MET));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const { variants } = JSON.parse(stdout) as Result;
    expect(variants).toHaveLength(3);
    for (const { length, verdict } of variants) expect([length <= 200, verdict]).toEqual([true, 'send']);
  });

  it.each(['', '{', '[]', '{"situation":"met","given":{"event":3}}'])(
    'refuses %j in one line, with status 2',
    (input) => {
      const { stdout, stderr, status } = run(input);
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );

  it('explains itself, and every situation', () => {
    const { stdout, status } = run('', '--help');
    expect(status).toBe(0);
    for (const word of ['"situation"', 'intro', 'needs person, why', 'exit status 2']) expect(stdout).toContain(word);
  });
});

describe('facts that were kept', () => {
  it('are looked at before they are trusted', () => {
    const kept = {
      situation: 'met',
      given: {},
      formal: '',
      name: '',
      line: '',
      register: 'warm',
      length: 'short',
      seed: 0,
    };
    expect(areFacts(kept)).toBe(true);
    for (const key of Object.keys(kept)) expect(areFacts({ ...kept, [key]: null }), key).toBe(false);
    expect(areFacts({ ...kept, given: { event: 3 } })).toBe(false);
    for (const odd of [{ toString: 0 }, ['short'], 'toString']) expect(areFacts({ ...kept, length: odd })).toBe(false);
  });
});
