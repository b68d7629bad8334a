// Runs scripts/<name>.ts under a Node that can: npm run cli, train, bench, evaluate and new-rule go through here.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureNode } from './lib/ensure.mjs';
import { giveUp, root } from './lib/run.mjs';

if (!existsSync(join(root, 'node_modules'))) giveUp('The packages are not installed yet. Run: npm ci');
await ensureNode();
const [name = ''] = process.argv.splice(2, 1);
await import(`./${name}.ts`);
