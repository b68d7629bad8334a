// npm run dev: the development server, in the foreground.
import { ensureNode, ensurePackages } from './lib/ensure.mjs';
import { bin, run } from './lib/run.mjs';

await ensurePackages();
await ensureNode();
process.exitCode = (await run(bin('astro'), ['dev', ...process.argv.slice(2)], { show: true })).status;
