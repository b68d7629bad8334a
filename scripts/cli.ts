import { checkCommand } from './cli-check.ts';
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
else await checkCommand();
