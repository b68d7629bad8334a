// Walks the main journeys in Firefox and WebKit: npm run test:engines [firefox|webkit]. Asks for a built site.
import { resolve } from 'node:path';
import { engines } from '../tests/engines/browsers.mjs';
import { walk } from '../tests/engines/journeys.mjs';
import { serve } from './serve.mjs';

const asked = process.argv.slice(2);
const port = await serve(resolve(process.env['WELLMET_DIST'] ?? 'dist'), { port: 4400, search: true });
let [passed, failed] = [0, 0];
for (const [name, start] of Object.entries(engines)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  try {
    const engine = await start();
    console.log(`${engine.name}: ${engine.version}`);
    const outcome = await walk(engine, `http://localhost:${port}`).finally(() => engine.close());
    passed += outcome.walked - outcome.failed;
    failed += outcome.failed;
  } catch (error) {
    console.log(`${name}: not run. ${error instanceof Error ? error.message : error}`);
    failed++;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
