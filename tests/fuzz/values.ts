import fc from 'fast-check';
import { anyWords, INHERITED } from './texts.ts';

/* Hostile values, as JSON brings them: never a function, a date or a cycle. */

const leaf = fc.oneof(
  anyWords,
  fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1.5, 1e308, 2 ** 53, '', '0', '200', 'NaN', [], {}),
  fc.integer(),
);
const key = fc.oneof(
  fc.constantFrom(
    ...INHERITED,
    '',
    '0',
    'length',
    'text',
    'name',
    'given',
    'answers',
    'own',
    'kept',
    'mine',
    'v',
    'at',
  ),
  fc.string({ maxLength: 4 }),
);
/** Own entries, `__proto__` among them, as `JSON.parse` makes them. */
const asObject = (entries: readonly (readonly [string, unknown])[]): object => Object.fromEntries(entries);

/** Anything at all, nested up to a dozen deep. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 3, arbitrary: fc.array(fc.tuple(key, leaf), { maxLength: 5 }).map(asObject) },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(leaf, fc.array(fc.option(key), { maxLength: 12 }))
      .map(([deep, keys]) =>
        keys.reduce<unknown>((inner, at) => (at === null ? [inner] : asObject([[at, inner]])), deep),
      ),
  },
);

/** A right value as it is, or with one of its parts spoilt, gone or too many; sometimes not a value of this kind at all. */
export const spoilt = <T extends object>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> => {
  const odd = fc.tuple(right, fc.nat(), fc.constantFrom('spoil', 'drop', 'add', 'deep'), key, anyValue);
  const broken = odd.map(([value, at, how, name, by]) => {
    const entries = Object.entries(value);
    const [part = name, old] = entries[at % Math.max(1, entries.length)] ?? [];
    if (how === 'add') return asObject([...entries, [name, by]]);
    if (how === 'drop') return asObject(entries.filter(([each]) => each !== part));
    const inner = how === 'deep' && typeof old === 'object' && old !== null;
    const then = inner ? asObject([...Object.entries(old), [name, by]]) : by;
    return asObject(entries.map(([each, kept]) => [each, each === part ? then : kept]));
  });
  return fc.oneof(
    { weight: 3, arbitrary: right },
    { weight: 5, arbitrary: broken },
    { weight: 1, arbitrary: anyValue },
  );
};

/** Of each list a value, or nothing where it may be left out. */
export const chosen = <T extends Record<string, readonly string[]>>(lists: T, needed: readonly string[] = []) =>
  fc.record<Record<string, string>>(
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, fc.constantFrom(...list)])),
    { requiredKeys: [...needed] },
  ) as fc.Arbitrary<{ readonly [Name in keyof T]?: T[Name][number] }>;
