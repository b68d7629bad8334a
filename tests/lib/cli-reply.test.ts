import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));
const run = (input: string, ...flags: string[]) =>
  spawnSync(process.execPath, [script, 'reply', ...flags], { input, encoding: 'utf8' });

it('writes replies, and reads each', () => {
  const { status, stdout, stderr } = run('{"intent":"ask-why","name":"Ana","policy":"met","seed":3}');
  expect([status, stderr]).toEqual([0, '']);
  const { texts } = JSON.parse(stdout) as { texts: { text: string; findings: unknown[] }[] };
  expect(texts.length).toBeGreaterThan(1);
  for (const { text, findings } of texts) {
    expect(text).toContain('Ana');
    expect(findings).toEqual([]);
  }
});

it('says nothing where that is the answer', () => {
  expect(JSON.parse(run('{"intent":"say-nothing"}').stdout)).toEqual({
    intent: 'say-nothing',
    texts: [],
    notices: [],
    leftOut: [],
  });
});

it('helps', () => {
  const { status, stdout } = run('', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('"intent": ask-why');
});

it.each([
  ['', 'one JSON object'],
  ['[]', 'one JSON object'],
  ['{"name":"Ana"}', '"intent"'],
  ['{"intent":"shout"}', '"intent"'],
  ['{"intent":"toString"}', '"intent"'],
  ['{"intent":"decline","name":5}', '"name"'],
  ['{"intent":"decline","seed":1.5}', '"seed"'],
  ['{"intent":"decline","sorry":"very"}', '"sorry"'],
])('refuses %s with one line', (input, names) => {
  const { status, stdout, stderr } = run(input);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(names);
});
