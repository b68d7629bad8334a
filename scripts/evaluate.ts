import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figuresOf, measure } from './lib/measure.ts';
import { isUnseen, readGiven, readNotes, type LabelledNote } from './lib/notes.ts';
import { speller } from './lib/speller.ts';
import { score, summary, table, type Scores } from './lib/score.ts';

const RECORD = fileURLToPath(new URL('../tests/fixtures/unseen.json', import.meta.url));

const print = (title: string, scores: Scores): void => console.log(`\n${title}\n${table(scores)}\n${summary(scores)}`);

/** With the dictionary, as the command line reads; what is recorded is without it, as the page reads until it is asked. */
const measured = (notes: Parameters<typeof measure>[0]): Scores => measure(notes, { spelling: speller });

function record(unseen: readonly LabelledNote[]): void {
  const figures = `${JSON.stringify(figuresOf(measure(unseen)), null, 2)}\n`;
  writeFileSync(RECORD, figures);
  console.log(`Recorded in tests/fixtures/unseen.json: ${figures}`);
}

function own(notes: readonly LabelledNote[]): void {
  const twice = notes.filter(({ readings }) => readings.length > 1);
  const [first, second] = [0, 1].map((i) => twice.map(({ readings }) => readings[i]!));
  print('Seen: notes the weights were learnt from (flatters the reader)', measured(notes.filter((n) => !isUnseen(n))));
  print('Unseen: notes by other writers, kept apart', measured(notes.filter(isUnseen)));
  console.log(`\nTwo blind readings, the second held against the first\n${summary(score(first!, second!))}`);
}

/** Files are all read before any is measured. */
function given(paths: readonly string[]): void {
  const files = paths.map((path) => [path, readGiven(path)] as const);
  for (const [path, notes] of files) print(path, measured(notes));
}

function refuse(sentence: string): void {
  process.exitCode = 2;
  console.error(sentence);
}

const asked = process.argv.slice(2);
const flag = asked.find((each) => each.startsWith('-'));
try {
  if (asked.length === 1 && flag === '--record') record(readNotes().filter(isUnseen));
  else if (flag) refuse(`“${flag}” is not known here. Give files of notes, or --record alone, or nothing.`);
  else if (asked.length > 0) given(asked);
  else own(readNotes());
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
