import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './lib/fingerprint.ts';
import { learn } from './lib/learn.ts';
import { isUnseen, readNotes, readSentences } from './lib/notes.ts';

const target = fileURLToPath(new URL('../src/lib/reader/weights.json', import.meta.url));
const notes = readNotes().filter((note) => !isUnseen(note));
const sentences = readSentences();
console.log(`Learning from ${notes.length} notes and ${sentences.length} single sentences (about two minutes)…`);
const weights = { ...learn(notes, sentences), learntFrom: fingerprint() };
writeFileSync(target, `${JSON.stringify(weights)}\n`);
console.log(
  `${weights.features.split('\n').length} features, ${Object.keys(weights.labels).length} labels. Now: npm run evaluate`,
);
