import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { files, read } from '../fixtures/repository.ts';

const CEILING = 150;
/** Longer all the same, and why. Whoever shortens one takes it off the list. */
const LONGER = new Map([
  ['scripts/lib/learn.ts', 'the weights are learnt from its bytes: to divide it is to train again'],
  ['src/components/ReferenceCard.astro', 'one card for two collections, with its styles'],
  ['src/content.config.ts', 'every schema, so that they can be read beside each other'],
  ['src/lib/compose/types.ts', 'only shapes and lists of names'],
  ['src/lib/reader/features.ts', 'the weights are learnt from its bytes'],
  ['src/lib/reader/model.ts', 'the weights are learnt from its bytes'],
  ['src/lib/text/phrases.ts', 'the weights are learnt from its bytes'],
  ['src/pages/oops.astro', 'its styles are its own'],
  ['src/pages/search.astro', 'its styles are its own'],
  ['src/state/persisted.ts', 'all that touches storage, in one place on purpose'],
]);
/** Words and phrases are data, and may be as many as they are. */
const isData = (path: string) =>
  /^src\/copy\/|^src\/lib\/(?:lexicon|[a-z]+)\/en\/|\.examples\.ts$|\.inline\.js$/.test(path);

const sources = [...files('src'), ...files('scripts')].filter((path) => /\.(ts|tsx|mjs|js|astro)$/.test(path));
const linesOf = (path: string) => read(path).trimEnd().split('\n').length;
const long = sources.filter((path) => !isData(path) && linesOf(path) > CEILING);

describe('a source file', () => {
  test(`has at most ${CEILING} lines`, () => {
    expect(long.filter((path) => !LONGER.has(path)).map((path) => `${path}: ${linesOf(path)} lines`)).toEqual([]);
  });

  test('is excused only while it is longer', () => {
    expect([...LONGER.keys()].filter((path) => !long.includes(path))).toEqual([]);
  });

  test('is called in small letters, as a part with a capital, or as what it exports', () => {
    const odd = sources.filter(
      (path) => !/^[[\]a-z0-9.-]+$|^[A-Z]?[a-z]+(?:[A-Z][a-z]+)*\.\w+$/.test(path.replace(/^.*\//, '')),
    );
    expect(odd).toEqual([]);
  });
});

/** The weights are learnt from the bytes of this file: a comment more would ask for a training. */
const UNSAID = ['src/lib/reader/features.ts'];

const isFunction = ({ initializer }: ts.VariableDeclaration) =>
  initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));

/** The exported functions of a file without a doc comment. */
function undocumented(path: string): string[] {
  const { statements, text } = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  return statements
    .filter(
      (each) =>
        ts.isFunctionDeclaration(each) ||
        (ts.isVariableStatement(each) && each.declarationList.declarations.some(isFunction)),
    )
    .filter(
      (each) =>
        ts.canHaveModifiers(each) && ts.getModifiers(each)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .filter((each) => !text.slice(each.getFullStart(), each.getStart()).includes('/**'))
    .map((each) => `${path}: ${each.getText().split('\n', 1)[0]}`);
}

test('every exported function of the library says what it is', () => {
  const library = files('src/lib').filter((path) => path.endsWith('.ts') && !UNSAID.includes(path));
  expect(library.flatMap(undocumented)).toEqual([]);
});
