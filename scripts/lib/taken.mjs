// What other machines on the same hardware take of the processors, where the system says so (Linux): a figure of speed says little while they do.
import { existsSync, readFileSync } from 'node:fs';

/** Percent of the processors’ time. With more than this taken, a measurement is better made again. */
export const QUIET_ENOUGH = 2;

const STAT = '/proc/stat';

/** All of the processors’ time so far, and what was taken of it. */
function processors() {
  const line = existsSync(STAT) ? readFileSync(STAT, 'utf8').split('\n', 1)[0] : '';
  const times = (line ?? '').split(/\s+/).slice(1, 9).map(Number);
  return { all: times.reduce((sum, time) => sum + time, 0), taken: times[7] ?? 0 };
}

/** Begins to watch. What it gives back says how many percent were taken since. */
export function takenFromHere() {
  const start = processors();
  return () => {
    const now = processors();
    return Math.round((100 * (now.taken - start.taken)) / (now.all - start.all || 1));
  };
}
