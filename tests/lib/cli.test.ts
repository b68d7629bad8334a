import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MOVES, VERDICTS } from '../../src/lib/reader/types.ts';

const script = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));
const start = (...args: string[]) => spawn(process.execPath, [script, ...args]);

interface Answer {
  id?: string;
  verdict?: string;
  faults?: string[];
  moves?: string[];
  findings?: { rule: string; start: number; end: number; message: string }[];
  line?: number;
  error?: string;
}

/** Runs the command to its end. */
function run(args: string[], input = ''): Promise<{ out: string; err: string; status: number | null }> {
  const child = start(...args);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined); // it may have refused before it was told anything
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (status) => done({ out, err, status })));
}

async function check(input: string): Promise<{ answers: Answer[]; status: number | null }> {
  const { out, err, status } = await run(['check', '--jsonl'], input);
  expect(err).toBe('');
  const lines = out.split('\n');
  expect(lines.pop(), 'the last line ends, too').toBe('');
  return { answers: lines.map((line) => JSON.parse(line) as Answer), status };
}

const GOOD = 'Hi Amara, we met at your talk on drainage in Leeds on Tuesday.';
const line = (id: string, text = GOOD): string => JSON.stringify({ id, text });

describe('check --jsonl', () => {
  it('answers each line in order, in the promised shape', async () => {
    const pitch = 'We help firms like yours get 30 leads a month!! Book a call today.';
    const { answers, status } = await check(`${line('b', pitch)}\n${line('a')}\n${line('')}\n`);
    expect(answers.map(({ id }) => id)).toEqual(['b', 'a', '']);
    expect(status).toBe(0);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['id', 'verdict', 'faults', 'moves', 'findings']);
      expect(VERDICTS).toContain(answer.verdict);
      for (const move of answer.moves!) expect(MOVES).toContain(move);
    }
    expect(answers[0]!.faults).toContain('sales-pitch');
    for (const found of answers[0]!.findings!) {
      expect(Object.keys(found)).toEqual(['rule', 'start', 'end', 'message']);
      expect(found.message).not.toBe('');
    }
    expect(answers[1]).toMatchObject({ verdict: 'send', faults: [] });
  });

  it('counts ranges in UTF-16 units', async () => {
    const text = '👋 Hi Amara, thank you for the talk in Leeds!!';
    const { answers } = await check(line('a', text));
    const found = answers[0]!.findings!.find(({ rule }) => rule === 'shouting')!;
    expect(text.slice(found.start, found.end)).toBe('!!');
  });

  it('uses the recipient’s name', async () => {
    const { answers } = await check(JSON.stringify({ id: 'a', text: GOOD, recipient: 'Petra' }));
    expect(answers[0]!.findings!.map(({ rule }) => rule)).toContain('wrong-name');
  });

  it('says in its place what is wrong with a bad line, and reads on', async () => {
    const bad: [line: string, says: string][] = [
      ['{"id": "a", "text"', 'JSON'],
      ['[]', 'object'],
      ['"a"', 'object'],
      ['null', 'object'],
      ['{"text": "Hi"}', '"id"'],
      ['{"id": 1, "text": "Hi"}', '"id"'],
      ['{"id": "a"}', '"text"'],
      ['{"id": "a", "text": null}', '"text"'],
      ['{"id": "a", "text": ["Hi"]}', '"text"'],
      ['{"id": "a", "text": "Hi", "recipient": 7}', '"recipient"'],
      ['{"id": "a", "text": "Hi", "recipient": null}', '"recipient"'],
    ];
    const { answers, status } = await check(bad.map(([text]) => `${text}\n${line('good')}\n`).join(''));
    expect(answers).toHaveLength(2 * bad.length);
    bad.forEach(([, says], i) => {
      expect(answers[2 * i]).toEqual({ line: 2 * i + 1, error: expect.stringContaining(says) as string });
      expect(answers[2 * i + 1]!.id).toBe('good');
    });
    expect(status).toBe(1);
  });

  it.each([
    ['a line separator inside a string', `{"id":"a","text":"Hi\u2028there"}\n${line('b')}\n`, ['a', 'b']],
    ['a carriage return before each line feed', `${line('a')}\r\n${line('b')}\r\n`, ['a', 'b']],
    ['blank lines', `\n${line('a')}\n  \n\r\n\n${line('b')}\n\n`, ['a', 'b']],
    ['no line feed at the end', `${line('a')}\n${line('b')}`, ['a', 'b']],
    ['nothing at all', '', []],
    ['only line feeds', '\n\n\n', []],
    ['halves of a pair, escaped', '{"id":"a","text":"Hi \\ud83d Amara \\ude00"}\n', ['a']],
    ['a byte order mark', `\ufeff${line('a')}\n${line('b')}\n`, ['a', 'b']],
  ])('reads %s', async (_, input, ids) => {
    const { answers, status } = await check(input);
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(status).toBe(0);
  });

  it('numbers lines as an editor does, blank ones too', async () => {
    const { answers } = await check(`${line('a')}\n\n\nbad\n`);
    expect(answers[1]).toMatchObject({ line: 4 });
  });

  it('gives a lone half of a pair back as it came', async () => {
    const { answers } = await check('{"id":"\\ud83d","text":"Hi Amara"}\n');
    expect(answers[0]!.id).toBe('\ud83d');
  });

  it('keeps letters whole where the input is cut in the middle of one', async () => {
    const child = start('check', '--jsonl');
    const bytes = Buffer.from(line('Zoë 👋'));
    for (const byte of bytes) child.stdin.write(Buffer.of(byte));
    child.stdin.end();
    let out = '';
    for await (const text of child.stdout.setEncoding('utf8')) out += String(text);
    expect((JSON.parse(out) as Answer).id).toBe('Zoë 👋');
  });
});

describe('what it does not know', () => {
  it.each([
    [[], 'check'],
    [['chekc', '--jsonl'], 'chekc'],
    [['check'], '--jsonl'],
    [['check', '--json'], '--jsonl'],
    [['check', '--jsonl', 'notes.jsonl'], '--jsonl'],
  ])('is refused in one line, with status 2: %j', async (args, named) => {
    const { out, err, status } = await run(args, `${line('a')}\n`);
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(named);
  });

  it.each([['--help'], ['help'], ['check --help']])('is told by “%s”', async (asked) => {
    const { out, err, status } = await run(asked.split(' '));
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(out).toContain('usage:');
  });
});

const MANY = 20_000;
const MEGABYTES = 400;
/** Something the command is to pass over, so that all lines together are far larger than what it may hold. */
const PADDING = 'x'.repeat(32_000);

/** The most memory that a process has held, in megabytes; 0 where the system does not say. */
const peakOf = (pid: number): number =>
  existsSync(`/proc/${pid}/status`)
    ? Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
    : 0;

it(`streams: ${MANY} lines in under ${MEGABYTES} MB`, { timeout: 60_000 }, async () => {
  const child = start('check', '--jsonl');
  const lines = function* () {
    for (let i = 0; i < MANY; i++) yield `${JSON.stringify({ id: String(i), text: GOOD, PADDING })}\n`;
  };
  const feed = async () => {
    for (const each of lines()) if (!child.stdin.write(each)) await new Promise((go) => child.stdin.once('drain', go));
  };
  const fed = feed();
  let [answered, peak] = [0, 0];
  for await (const answer of createInterface(child.stdout)) {
    expect(answer.startsWith(`{"id":"${answered}"`)).toBe(true);
    if (++answered === MANY) {
      peak = peakOf(child.pid!);
      child.stdin.end();
    }
  }
  await fed;
  expect(answered).toBe(MANY);
  expect(peak).toBeLessThan(MEGABYTES);
});
