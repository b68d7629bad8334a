// What other machines on the same hardware take of the processors, where the system says so (Linux): a figure of speed says little while they do.
import { existsSync, readFileSync } from 'node:fs';

/** Percent of the processors’ time. With more than this taken, a measurement is made again. */
const QUIET_ENOUGH = 2;
const TRIES = 5;
const STAT = '/proc/stat';

/** All of the processors’ time so far, and what was taken of it. */
function processors() {
  const line = existsSync(STAT) ? readFileSync(STAT, 'utf8').split('\n', 1)[0] : '';
  const times = (line ?? '').split(/\s+/).slice(1, 9).map(Number);
  return { all: times.reduce((sum, time) => sum + time, 0), taken: times[7] ?? 0 };
}

/**
 * Measures, and again where others took too much meanwhile; of five tries the quietest counts, whatever it shows.
 * @template T @param {() => Promise<T>} measure @returns {Promise<{ result: T, taken: number }>} with the percent that others took
 */
export async function quietest(measure) {
  let best;
  for (let attempt = 0; attempt < TRIES && (best?.taken ?? 100) > QUIET_ENOUGH; attempt++) {
    const start = processors();
    const result = await measure();
    const now = processors();
    const taken = Math.round((100 * (now.taken - start.taken)) / (now.all - start.all || 1));
    if (!best || taken < best.taken) best = { result, taken };
  }
  return /** @type {NonNullable<typeof best>} */ (best);
}
