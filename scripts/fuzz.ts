// npm run fuzz [-- --count 10000000 --seed 7 --only reader]: hostile cases by the million, in a process for each core.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS } from '../tests/fuzz/targets.ts';

const USAGE = `usage: npm run fuzz -- [--count 10000000] [--seed N] [--only ${Object.keys(TARGETS).join('|')}]`;
/** How many cases a process is given at a time. */
const BATCH = 2000;

interface Job {
  readonly target: string;
  readonly runs: number;
  readonly seed: number;
}
/** What a process answers: nothing when all is well, else the smallest case that it found, and how to see it again. */
interface Answer {
  readonly failed?: string;
}

/** In a process of its own: one job after another. */
function work(): void {
  process.on('disconnect', () => process.exit());
  process.on('message', ({ target, runs, seed }: Job) => {
    const found = fc.check(TARGETS[target]![1], { numRuns: runs, seed });
    const failed = found.failed ? reportOf(target, found) : undefined;
    process.send!({ ...(failed && { failed }) } satisfies Answer, () => undefined);
  });
}

const reportOf = (target: string, found: fc.RunDetails<never>): string =>
  `${target}: ${String(found.errorInstance)}\n${fc.defaultReportMessage(found)}`;

/** The jobs, each target's share in turn, so that a run that is stopped has seen something of all. */
function* jobs(count: number, seed: number, only: string | undefined): Generator<Job> {
  const targets = Object.entries(TARGETS).filter(([name]) => only === undefined || name === only);
  const shares = targets.reduce((sum, [, [share]]) => sum + share, 0);
  for (let done = 0; done < count; seed++) {
    const round = Math.min(BATCH * targets.length, count - done);
    for (const [target, [share]] of targets) yield { target, runs: Math.ceil((round * share) / shares), seed };
    done += round;
  }
}

function asked() {
  const {
    count = '10000000',
    seed = String(Date.now() % 2 ** 31),
    only,
  } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
  }).values;
  const right = Number(count) > 0 && Number.isInteger(Number(seed)) && (only === undefined || only in TARGETS);
  if (!right) throw new Error(USAGE);
  return { count: Number(count), seed: Number(seed), only };
}

function lead(): void {
  const { count, seed, only } = asked();
  const queue = jobs(count, seed, only);
  const begun = performance.now();
  let [done, shown] = [0, 0];
  console.log(`${count.toLocaleString('en')} cases from seed ${seed}`);
  for (let i = 0; i < availableParallelism(); i++) {
    const child = fork(fileURLToPath(import.meta.url), ['--worker']);
    let job: Job | undefined;
    const next = () => {
      job = queue.next().value ?? undefined;
      if (job) child.send(job);
      else child.disconnect();
    };
    child.on('message', ({ failed }: Answer) => {
      if (failed) stop(failed);
      done += job!.runs;
      if (done - shown >= count / 100 || done >= count) say((shown = done));
      next();
    });
    child.on('exit', (code) => code && stop(`A process ended with ${code} in ${JSON.stringify(job)}.`));
    next();
  }
  const say = (cases: number) =>
    console.log(`${cases.toLocaleString('en')} cases, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

function stop(why: string): never {
  console.error(`\n${why}`);
  process.exit(1);
}

if (process.argv.includes('--worker')) work();
else
  try {
    lead();
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
