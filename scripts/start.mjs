// npm start [-- --port N]: installs what is missing, builds, serves the built site with its production headers.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureNode, ensurePackages } from './lib/ensure.mjs';
import { bin, giveUp, root, run } from './lib/run.mjs';

/** @returns {number | undefined} */
function askedPort() {
  try {
    const { port } = parseArgs({ options: { port: { type: 'string', short: 'p' } } }).values;
    if (port === undefined) return undefined;
    if (/^\d+$/.test(port) && Number(port) > 0 && Number(port) < 65536) return Number(port);
  } catch {
    // An option that we do not know: the sentence below says which one we do.
  }
  return giveUp('The one option is --port, a number up to 65535: npm start -- --port 8080');
}

const asked = askedPort();
await ensurePackages();
await ensureNode();

console.log('Building…');
const { status, output } = await run(bin('astro'), ['build']);
if (status !== 0) giveUp(`${output}\nThe site could not be built.`);

const { serve } = await import('./serve.mjs');
try {
  const port = await serve(join(root, 'dist'), asked === undefined ? { search: true } : { port: asked });
  console.log(`Well Met is at http://localhost:${port}/ (Ctrl+C stops it)`);
} catch (error) {
  giveUp(`It could not be served: ${error instanceof Error ? error.message : String(error)}`);
}
