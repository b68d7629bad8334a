// Only what Node itself brings: these files run before anything is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { delimiter, join } from 'node:path';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A tool of ours in `node_modules/.bin`. @param {string} name */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** The environment for children: our tools first, no telemetry, nothing put in the background. */
const environment = () => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
});

/**
 * Runs a command in the repository's folder. It never rejects: a command that cannot start has status 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, seconds?: number, cwd?: string }} [options] `show` lets it print as it goes
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(command, args, { show = false, env = {}, seconds = 0, cwd = root } = {}) {
  return new Promise((done) => {
    const stdio = show ? 'inherit' : 'pipe';
    const child = spawn(command, args, { cwd, stdio, timeout: seconds * 1000, env: { ...environment(), ...env } });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => done({ status: 127, output: error.message }));
    child.on('close', (code) => done({ status: code ?? 1, output }));
  });
}

/** Says one sentence and ends. @param {string} sentence @returns {never} */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
