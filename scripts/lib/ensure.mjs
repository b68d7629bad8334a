// Makes a clean clone ready: packages, a Node new enough for Astro. `browser.mjs` does the same for a browser.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root, run } from './run.mjs';

const OWN_NODE = join(root, 'node_modules', 'node', 'bin', 'node');
const ASTRO_NEEDS = [22, 18]; // Astro asks for 22.12; 22.18 runs our TypeScript scripts as they are.

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

/** Whether what the lock file names is there. Contents, not dates: `npm install` writes the lock last. */
function installed() {
  const have = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  return wanted.every(([path, { version, optional }]) => !path || optional || have[path]?.version === version);
}

/** npm as it was called, else npm on the path. @param {string[]} args */
function npm(args) {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], { show: true })
    : run('npm', args, { show: true });
}

/**
 * Installs what the lock file names and is not there. Not `npm ci`: it refuses a lock file in which an optional package for some
 * other machine is missing, and some registries do not have them all.
 */
export async function ensurePackages() {
  if (installed()) return;
  console.log('Installing what is missing (a minute or two, once)…');
  const { status } = await npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) giveUp('npm could not install the packages. Is there a network? Then try: npm install');
}

const enough = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > ASTRO_NEEDS[0] || (major === ASTRO_NEEDS[0] && minor >= ASTRO_NEEDS[1]);
};

/** npm may refuse to run install scripts; the package `node` is empty until its own has run. */
async function fetchOwnNode() {
  if (existsSync(OWN_NODE)) return true;
  const cwd = join(root, 'node_modules', 'node');
  await run(process.execPath, ['installArchSpecificPackage.js'], { cwd, seconds: 300 });
  return existsSync(OWN_NODE);
}

/**
 * When this Node is too old, runs the same script again under the one in `node_modules`, and ends as that one ends.
 * @returns {Promise<void>} only when this Node will do
 */
export async function ensureNode() {
  if (enough()) return;
  if (!(await fetchOwnNode())) {
    giveUp(
      `Astro needs Node ${ASTRO_NEEDS.join('.')} or newer. This is ${process.version}, and a newer one could not be fetched.`,
    );
  }
  const child = spawn(OWN_NODE, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  await new Promise(() => child.on('close', (code) => process.exit(code ?? 1)));
}
