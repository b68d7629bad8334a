import { describeFinding } from '../src/copy/en/findings.ts';
import { faultsOf, readNote, type Reading, type Speller } from '../src/lib/reader/index.ts';
import { COMPOSE_USAGE, composeCommand } from './cli-compose.ts';
import { DECIDE_USAGE, decideCommand } from './cli-decide.ts';
import { REPLY_USAGE, replyCommand } from './cli-reply.ts';

const USAGE = `usage: npm run --silent cli -- check --jsonl < notes.jsonl

Reads one JSON object a line, {"id": "...", "text": "...", "recipient"?: "..."}, and prints one a line, in order:
  {"id","verdict":"send|revise|rethink","faults":[ids],"moves":[ids],"findings":[{"rule","start","end","message"}]}
start and end are in UTF-16 units of the text. Spelling is checked too, by a dictionary. A bad line gives
{"line":N,"error":"..."} in its place; the rest are still read, and the exit status is 1.

Also: compose, reply and decide. Each says what it takes with --help.`;

/** The commands that take one object on standard input and print one. */
const COMMANDS: Readonly<Record<string, readonly [usage: string, run: () => Promise<string>]>> = {
  compose: [COMPOSE_USAGE, composeCommand],
  reply: [REPLY_USAGE, replyCommand],
  decide: [DECIDE_USAGE, decideCommand],
};

interface Asked {
  readonly id: string;
  readonly text: string;
  readonly recipient?: string;
}

/** The note of a line. Throws an error whose message says which field is wrong and how. */
function parse(line: string): Asked {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('a line must be a JSON object');
  const { id, text, recipient } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (recipient !== undefined && typeof recipient !== 'string')
    throw new Error('"recipient" must be a string where it is given');
  return { id, text, ...(recipient !== undefined && { recipient }) };
}

const answer = (id: string, { text, judgement, findings, moves }: Reading) => ({
  id,
  verdict: judgement.verdict,
  faults: faultsOf(findings),
  moves: moves.map(({ move }) => move),
  findings: findings.map((found) => ({ rule: found.rule, ...found.range, message: sentence(found, text) })),
});

const sentence = (found: Reading['findings'][number], text: string): string => {
  const { title, lands, try: advice } = describeFinding(found);
  const quoted = text.slice(found.range.start, found.range.end);
  return `${title}${quoted ? `: “${quoted}”` : ''}. ${lands} ${advice}`;
};

/** Reads standard input line by line, never more than one at a time, and waits when nobody takes the output. */
async function check(): Promise<void> {
  const { speller } = await import('./lib/speller.ts');
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number++;
    const asked = line.trim(); // without a byte order mark, too
    if (!asked) continue;
    const out = process.stdout.write(`${JSON.stringify(answered(asked, number, speller))}\n`);
    if (!out) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** Lines end at line feeds only: a JSON string may hold any other separator. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

function answered(line: string, number: number, spelling: Speller): object {
  try {
    const { id, text, recipient } = parse(line);
    return answer(id, readNote(text, { spelling, ...(recipient !== undefined && { recipient }) }));
  } catch (error) {
    process.exitCode = 1;
    return { line: number, error: error instanceof Error ? error.message : String(error) };
  }
}

function refuse(sentence: string): void {
  process.exitCode = 2;
  console.error(sentence);
}

async function run(command: string, flags: readonly string[]): Promise<void> {
  const [usage, answer] = COMMANDS[command]!;
  if (flags[0] === '--help') console.log(usage);
  else if (flags.length > 0) refuse(`“${command}” takes no flag but --help, and the facts on standard input.`);
  else await answer().then(console.log, (error: Error) => refuse(error.message));
}

const [command, ...flags] = process.argv.slice(2);
process.stdout.on('error', () => process.exit(0));
if (command === '--help' || command === 'help' || (command === 'check' && flags.includes('--help'))) console.log(USAGE);
else if (command !== undefined && Object.hasOwn(COMMANDS, command)) await run(command, flags);
else if (command !== 'check')
  refuse(
    `The commands are “check”, “compose”, “reply” and “decide”${command ? `, not “${command}”` : ''}. See: npm run cli -- --help`,
  );
else if (flags.length !== 1 || flags[0] !== '--jsonl')
  refuse('“check” takes one flag, --jsonl, and the notes on standard input. See: npm run cli -- --help');
else await check();
