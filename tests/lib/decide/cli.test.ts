import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/cli.ts', import.meta.url));
const run = (input: string, ...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, 'decide', ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};

test('it reads what they wrote, and answers in the promised shape', () => {
  const { stdout, stderr, status } = run(
    '{"know":"no","profile":"real","text":"Hi, I’d like to add you to my professional network."}',
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const answer = JSON.parse(stdout) as Record<string, unknown> & { views: { view: string; says: string }[] };
  expect(answer).toMatchObject({ step: 'ask', row: 'bare', wrote: 'stock', reply: 'ask-why' });
  for (const field of ['says', 'cannotKnow', 'question']) expect(answer[field]).not.toBe('');
  expect(answer.views).toHaveLength(5);
  for (const { says } of answer.views) expect(says).toBeTruthy();
});

test('what is said wins over what was read', () => {
  const { stdout } = run('{"know":"no","profile":"real","wrote":"context","text":"Hello."}');
  expect(JSON.parse(stdout)).toMatchObject({ step: 'accept', wrote: 'context' });
});

test.each([
  ['', 'JSON'],
  ['{', 'JSON'],
  ['[]', 'object'],
  ['null', 'object'],
  ['7', 'object'],
  ['{"text": 7}', '"text"'],
  ['{"know": "maybe"}', '"know"'],
  ['{"knows": "yes"}', '"knows"'],
  ['{"__proto__": "yes"}', '"__proto__"'],
])('%s is refused in one line that says why', (input, named) => {
  const { stdout, stderr, status } = run(input);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain(named);
});

test('--help names every field, and another flag is refused', () => {
  expect(run('', '--help').stdout).toContain('"stance"');
  expect(run('{}', '--jsonl').status).toBe(2);
});
