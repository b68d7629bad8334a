// Vitest 5 joins the names of groups and tests by “ > ”, Stryker’s runner looks for them by a space: here no group has a name.
export * from '../../node_modules/vitest/dist/index.js';

type Group<Item> = (name: string, body: (item: Item) => void) => void;

const group = (_name: string, body: () => void) => body();
const each =
  <Item>(items: readonly Item[]): Group<Item> =>
  (_name, body) =>
    items.forEach((item) => (Array.isArray(item) ? body(...(item as [Item])) : body(item)));

/** Runs the body of a group as if it stood by itself. */
export const describe = Object.assign(group, { each });
