import { isUnseen, parseNotes } from '../../scripts/lib/notes.ts';
import { faultsOf, readNote } from '../lib/reader/index.ts';
import { FAULTS, type FaultId, type RuleId } from '../lib/reader/types.ts';

/** How a rule did on the notes kept apart, by what most of their readings say. All are numbers of notes. */
export interface RuleRecord {
  readonly notes: number;
  readonly flagged: number;
  readonly right: number;
  readonly missed: number;
}

const files = import.meta.glob<string>('../../tests/fixtures/notes/*.jsonl', { query: '?raw', import: 'default' });

let records: Promise<ReadonlyMap<RuleId, RuleRecord>> | undefined;

/** Measured when the site is built, once for all pages. Advice has none: it is never wrong or right about a note. */
export const recordOf = async (rule: RuleId): Promise<RuleRecord | undefined> =>
  (await (records ??= measure())).get(rule);

async function measure(): Promise<ReadonlyMap<RuleId, RuleRecord>> {
  const unseen = await unseenNotes();
  const read = unseen.map(({ text, faults }) => ({ found: faultsOf(readNote(text).findings), faults }));
  const count = (test: (found: boolean, meant: boolean) => boolean, rule: FaultId): number =>
    read.filter(({ found, faults }) => test(found.includes(rule), faults.includes(rule))).length;
  const record = (rule: FaultId): RuleRecord => ({
    notes: read.length,
    flagged: count((found) => found, rule),
    right: count((found, meant) => found && meant, rule),
    missed: count((found, meant) => !found && meant, rule),
  });
  return new Map(FAULTS.map((rule) => [rule, record(rule)]));
}

async function unseenNotes() {
  const kept = Object.entries(files).filter(([path]) => isUnseen({ id: path.replace(/^.*\/(\w+)\.jsonl$/u, '$1-') }));
  const parsed = await Promise.all(kept.map(async ([path, load]) => parseNotes(await load(), path)));
  if (parsed.flat().length === 0) throw new Error('There are no unseen notes in tests/fixtures/notes to measure by.');
  return parsed.flat();
}
