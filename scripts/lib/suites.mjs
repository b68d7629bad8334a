// The suites of `npm test`. Each gives how many passed, and a text for each that failed.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { freePort } from './ports.mjs';
import { bin, run } from './run.mjs';

/** @typedef {{ passed: number, failed: string[], notRun?: string }} Outcome `notRun` says what could not be tried here, and why */

/** The folder that is built and looked at: `dist`, unless WELLMET_DIST names another. */
const folder = process.env['WELLMET_DIST'] ?? 'dist';
const scratch = mkdtempSync(join(tmpdir(), 'well-met-'));

/** Commands side by side, each of them one test. @param {Record<string, [string, string[]]>} commands @returns {Promise<Outcome>} */
async function commands(commands) {
  const entries = Object.entries(commands);
  const results = await Promise.all(entries.map(([, [tool, args]]) => run(bin(tool), args)));
  const failed = results.flatMap(({ status, output }, index) => (status ? [`${entries[index]?.[0]}\n${output}`] : []));
  return { passed: entries.length - failed.length, failed };
}

/** @template T @param {string} path @returns {T | undefined} */
function json(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} name @param {string[]} args @returns {Promise<Outcome>} */
async function vitest(name, args) {
  const file = join(scratch, `${name}.json`);
  const { status, output } = await run(bin('vitest'), [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  /** @type {{ numPassedTests: number, testResults: { name: string, message: string, assertionResults: { status: string, fullName: string }[] }[] } | undefined} */
  const report = json(file);
  const files = report?.testResults ?? [];
  const failed = files.flatMap(({ name, message, assertionResults: tests }) =>
    tests.length === 0
      ? [`${name} ${message}`]
      : tests.filter((each) => each.status === 'failed').map((each) => each.fullName),
  );
  if (status !== 0 && failed.length === 0) failed.push('vitest');
  if (failed.length > 0) failed[failed.length - 1] += `\n${output}`;
  return { passed: report?.numPassedTests ?? 0, failed };
}

/** These take half as long again where branches are counted, and reach none that the others do not. */
const APART = ['tests/lib/fuzz.test.ts', 'tests/lib/redos.test.ts'];

/** @returns {Promise<Outcome>} */
async function unit() {
  const counting = ['--coverage', `--coverage.reportsDirectory=${join(scratch, 'coverage')}`];
  const [covered, apart] = await Promise.all([
    vitest('covered', [...counting, ...APART.map((path) => `--exclude=${path}`)]),
    vitest('apart', APART),
  ]);
  return { passed: covered.passed + apart.passed, failed: [...covered.failed, ...apart.failed] };
}

/** A script that looks at the built site and says as JSON what it saw. @param {string} name @returns {Promise<Outcome>} */
async function looking(name) {
  const { output } = await run(process.execPath, [`scripts/${name}.mjs`, folder, '--json']);
  try {
    return JSON.parse(output);
  } catch {
    return { passed: 0, failed: [`${name}\n${output}`] };
  }
}

/** @returns {Promise<Outcome>} */
async function browser() {
  const file = join(scratch, 'browser.json');
  const env = {
    WELLMET_BROWSER: await ensureBrowser(),
    WELLMET_DIST: folder,
    WELLMET_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  };
  const { status, output } = await run(bin('playwright'), ['test', '--reporter=line,json'], { env });
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] } | undefined} */
  const report = json(file);
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  const count = unexpected + flaky + (report?.errors.length ?? 0);
  const failed = Array.from({ length: Math.max(count, status === 0 ? 0 : 1) }, () => '');
  if (failed.length > 0) failed[0] = output;
  return { passed: expected, failed };
}

/** One after the other: `astro check` writes the types of the content, which `tsc` reads. @returns {Promise<Outcome>} */
async function types() {
  const pages = await commands({ 'astro check': ['astro', ['check']] });
  if (pages.failed.length > 0) return pages; // without those types, tsc would name a dozen files that are right
  const rest = await commands({ tsc: ['tsc', ['--noEmit']] });
  return { passed: pages.passed + rest.passed, failed: [...pages.failed, ...rest.failed] };
}

/** In the order in which they run. */
export const suites = {
  types,
  lint: () => commands({ eslint: ['eslint', ['.']], prettier: ['prettier', ['--check', '.']], knip: ['knip', []] }),
  unit,
  build: () => commands({ 'astro build': ['astro', ['build', '--outDir', folder]] }),
  dist: () => looking('check-dist'),
  hosts: () => looking('check-hosts'),
  browser,
};
