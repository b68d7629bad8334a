// How long the site takes to build with ever more guides, in a copy elsewhere: node scripts/bench-build.mjs [10 100 1000]
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, giveUp, root, run } from './lib/run.mjs';

const LEFT = /(^|[\\/])(node_modules|dist|\.git|\.astro|test-results)$/;
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1000];
const tree = mkdtempSync(join(tmpdir(), 'well-met-build-'));
process.on('exit', () => rmSync(tree, { recursive: true, force: true }));
cpSync(root, tree, { recursive: true, filter: (path) => !LEFT.test(path) });
symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');

const guides = join(tree, 'src/content/guides');
const names = readdirSync(guides).filter((name) => name.endsWith('.mdx'));
const written = names.map((name) => readFileSync(join(guides, name), 'utf8'));

/** Copies of our guides in turn, until there are so many. @param {number} count */
function fillUp(count) {
  for (let at = names.length; at < count; at += 1)
    writeFileSync(join(guides, `copy-${at}.mdx`), written[at % written.length] ?? '');
}

console.log('  guides   pages  seconds  milliseconds a further page');
let last = { pages: 0, seconds: 0 };
for (const count of counts) {
  fillUp(count);
  const from = performance.now();
  const { status, output } = await run(bin('astro'), ['build'], { cwd: tree });
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0) giveUp(`${output}\nWith ${count} guides it could not be built.`);
  const pages = Number(/\b(\d{1,6}) page\(s\) built/.exec(output)?.[1]);
  const each = last.pages ? (((seconds - last.seconds) * 1000) / (pages - last.pages)).toFixed(0) : '';
  console.log([count, pages, seconds.toFixed(1), each].map((cell) => String(cell).padStart(8)).join(''));
  last = { pages, seconds };
}
