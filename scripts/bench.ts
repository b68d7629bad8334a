import { createRequire } from 'node:module';
import { readNote } from '../src/lib/reader/index.ts';
import { readNotes } from './lib/notes.ts';

/** Milliseconds for each of many runs over the notes, after a warm-up. */
function timesOf(work: (text: string) => unknown, texts: readonly string[], rounds: number): number[] {
  for (const text of texts) work(text);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const text of texts) {
      const start = performance.now();
      work(text);
      times.push(performance.now() - start);
    }
  return times.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): string =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(4).padStart(10);

function row(name: string, work: (text: string) => unknown, texts: readonly string[], rounds: number): void {
  const times = timesOf(work, texts, rounds);
  console.log(`${name.padEnd(34)}${at(times, 0.5)}${at(times, 0.99)}${at(times, 1)}`);
}

const texts = readNotes().map(({ text }) => text);
const full = texts.filter((text) => text.length >= 200 && text.length <= 300);
const require = createRequire(import.meta.url);
const writeGood = require('write-good') as (text: string) => unknown;
const { text: alex } = await import('alex');
const { default: compromise } = await import('compromise');

console.log(`Milliseconds a note, ${full.length} notes of 200 to 300 characters, one run, Node ${process.version}`);
console.log(`${''.padEnd(34)}${'median'.padStart(10)}${'99%'.padStart(10)}${'most'.padStart(10)}`);
row('lower-case and split', (text) => text.toLowerCase().split(/\s+/u), full, 5);
row('this reader', (text) => readNote(text), full, 5);
row('write-good', (text) => writeGood(text), full, 5);
row('compromise (parsing only)', (text) => compromise(text), full.slice(0, 100), 1);
row('alex', (text) => alex(text), full.slice(0, 100), 1);

console.log('\nGrowth: milliseconds for a text of so many characters');
const hostile: Record<string, string> = {
  notes: texts.join(' '),
  spaces: ' ',
  a: 'a',
  brackets: '[{<',
  marks: '!?',
  digits: '1 2-3.',
  links: 'a.a@a.',
  phrase: 'we would like to ',
  emoji: '👩‍👩‍👧',
};
for (const [name, unit] of Object.entries(hostile)) {
  const took = [10_000, 100_000, 1_000_000].map((size) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const start = performance.now();
    readNote(text);
    return (performance.now() - start).toFixed(0).padStart(10);
  });
  console.log(`${name.padEnd(34)}${took.join('')}`);
}
