// `cli -- check --jsonl`: a note a line on standard input, what the reader says of it on standard output.
import { describeFinding } from '../src/copy/en/findings.ts';
import { faultsOf, readNote, type Reading, type Speller } from '../src/lib/reader/index.ts';

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
export async function checkCommand(): Promise<void> {
  const { speller } = await import('./lib/speller.ts');
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number++;
    const asked = line.trim(); // without a byte order mark, too
    if (!asked) continue;
    const answer = answerTo(asked, number, speller);
    if ('error' in answer) process.exitCode = 1;
    const out = process.stdout.write(`${JSON.stringify(answer)}\n`);
    if (!out) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** Lines end at line feeds only: a JSON string may hold any other separator. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = chunk.split('\n');
    lines[0] = rest + lines[0]!;
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

/** What is printed for a line: a reading, or what is wrong with the line. Never throws. */
export function answerTo(line: string, number: number, spelling: Speller): object {
  try {
    const { id, text, recipient } = parse(line);
    return answer(id, readNote(text, { spelling, ...(recipient !== undefined && { recipient }) }));
  } catch (error) {
    return { line: number, error: error instanceof Error ? error.message : String(error) };
  }
}
