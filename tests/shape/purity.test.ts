import ts from 'typescript';
import { expect, test } from 'vitest';
import { files, importsOf, read } from '../fixtures/repository.ts';

const IMPURE = new Set(
  `document window navigator location localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket Worker
   Date performance crypto process console setTimeout setInterval queueMicrotask requestAnimationFrame`.split(/\s+/),
);
const library = files('src/lib').filter((path) => path.endsWith('.ts'));

/** A name that stands for the thing itself, not a property or a key of something. */
function standsAlone({ parent }: ts.Identifier, name: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  return !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent) && !ts.isTypeReferenceNode(parent);
}

function impureNames(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && IMPURE.has(node.text) && standsAlone(node, node)) found.push(node.text);
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') found.push('Math.random');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return found.map((name) => `${path} uses ${name}`);
}

test('the library imports nothing but itself', () => {
  const wrong = library.flatMap((file) =>
    importsOf(file)
      .filter((path) => !path.startsWith('src/lib/'))
      .map((path) => `${file} imports ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('the library knows no browser, no clock, no chance', () => {
  expect(library.flatMap(impureNames)).toEqual([]);
});
