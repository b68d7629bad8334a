import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { skeleton } from '../../scripts/lib/skeleton.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const MADE = [
  'src/lib/reader/rules/nobody-has-this.ts',
  'src/lib/reader/rules/nobody-has-this.examples.ts',
  'src/content/rules/nobody-has-this.mdx',
];
let into: string;
beforeEach(() => (into = mkdtempSync(join(tmpdir(), 'well-met-rule-'))));
afterEach(() => rmSync(into, { recursive: true }));

/** Runs the command as npm does. */
function newRule(...args: string[]) {
  const script = join(root, 'scripts/with-node.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, 'new-rule', ...args, `--into=${into}`], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

describe('npm run new-rule', () => {
  it('makes three files, and says where else to go', () => {
    const { stdout, stderr, status } = newRule('nobody-has-this');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    for (const path of MADE) {
      expect(readFileSync(join(into, path), 'utf8')).toContain('EDIT');
      expect(stdout).toContain(path);
    }
    for (const place of ['types.ts', 'judge.ts', 'registry.ts', 'copy/en/findings.ts']) expect(stdout).toContain(place);
    expect(stdout).toContain('rule as nobodyHasThis');
  });

  it.each([
    ['no id', []],
    ['two ids', ['one', 'two']],
    ['capitals', ['OverThanking']],
    ['a path', ['../over']],
    ['a space', ['over thanking']],
    ['a hyphen at the end', ['over-']],
    ['a digit', ['over2']],
    ['an empty id', ['']],
    ['a very long id', ['over-'.repeat(9) + 'thanking']],
    ['a fault that is there', ['sales-pitch']],
    ['advice that is there', ['wrong-name']],
    ['an unknown option', ['nobody-has-this', '--force']],
  ])('refuses %s in one sentence, with status 2', (_, args) => {
    const { stdout, stderr, status } = newRule(...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(into)).toEqual([]);
  });

  it('never writes over anything', () => {
    newRule('nobody-has-this');
    writeFileSync(join(into, MADE[0]!), 'mine');
    const { stderr, status } = newRule('nobody-has-this');
    expect(status).toBe(2);
    expect(stderr).toContain(MADE[0]);
    expect(readFileSync(join(into, MADE[0]!), 'utf8')).toBe('mine');
  });
});

describe('the skeleton', () => {
  it('is written as Prettier would', async () => {
    for (const [path, text] of Object.entries(skeleton('nobody-has-this'))) {
      if (!path.endsWith('.ts')) continue;
      const config = (await resolveConfig(join(root, path))) ?? {};
      expect(await check(text, { ...config, filepath: path }), path).toBe(true);
    }
  });

  it('is sound TypeScript once its id is in types.ts', () => {
    // An id that is there already stands in for one that has been added; the files are only in memory.
    const texts = new Map(Object.entries(skeleton('shouting')).map(([path, text]) => [join(root, path), text]));
    const names = [...texts.keys()].filter((path) => path.endsWith('.ts'));
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: unknown;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const host = ts.createCompilerHost(options);
    const { readFile } = host;
    host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
    const program = ts.createProgram(names, { ...options, types: [] }, host);
    const found = names.flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)));
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });
});
