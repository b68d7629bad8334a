import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultsOf, readNote } from '../src/lib/reader/index.ts';
import { isUnseen, readLines, readNotes } from './lib/notes.ts';
import { score, summary, table, type Labels, type Scores } from './lib/score.ts';

interface Given extends Labels {
  readonly id: string;
  readonly text: string;
}

const RECORD = fileURLToPath(new URL('../tests/fixtures/unseen.json', import.meta.url));

/** What the reader says of each note, as labels. */
const read = (notes: readonly Given[]): Labels[] =>
  notes.map(({ text }) => {
    const { judgement, findings, moves } = readNote(text);
    return { verdict: judgement.verdict, faults: faultsOf(findings), moves: moves.map(({ move }) => move) };
  });

const evaluate = (notes: readonly Given[]): Scores => score(notes, read(notes));

function print(title: string, notes: readonly Given[], rows: boolean): void {
  const scores = evaluate(notes);
  console.log(`\n${title}\n${rows ? `${table(scores)}\n` : ''}${summary(scores)}`);
}

const [first, ...files] = process.argv.slice(2);
const notes = readNotes();
const unseen = notes.filter(isUnseen);
if (first === '--record') {
  const { accuracy, verdictF1, faultF1, moveF1, falseAlarm } = evaluate(unseen);
  writeFileSync(RECORD, `${JSON.stringify({ accuracy, verdictF1, faultF1, moveF1, falseAlarm }, null, 2)}\n`);
  console.log(`Recorded in tests/fixtures/unseen.json: ${readFileSync(RECORD, 'utf8')}`);
} else if (first !== undefined) {
  for (const path of [first, ...files]) print(path, readLines<Given>(path), true);
} else {
  const twice = notes.filter(({ readings }) => readings.length > 1);
  print(
    'Seen: notes the weights were learnt from (flatters the reader)',
    notes.filter((note) => !isUnseen(note)),
    false,
  );
  print('Unseen: notes by other writers, kept apart', unseen, true);
  console.log(
    `\nTwo blind readings of the same notes, the second held against the first\n${summary(
      score(
        twice.map(({ readings }) => readings[0]!),
        twice.map(({ readings }) => readings[1]!),
      ),
    )}`,
  );
}
