import { persisted } from './persisted.ts';

const LONGEST_KEPT = 10_000;

/** A note on its way from one page to the checker, where it becomes the draft in a way that can be undone. */
const store = persisted<string>({
  key: 'well-met:handover',
  version: 1,
  empty: '',
  isValid: (value): value is string => typeof value === 'string',
  isTooLong: (text) => text.length > LONGEST_KEPT,
  onTaken: () => undefined,
});

/** The page may go away at once: it is written then. */
export function handOver(text: string) {
  store.open();
  store.set(text);
}

/** The note that was handed over, once; empty when there is none. */
export function takeHandover(): string {
  store.open()();
  const text = store.$value.get();
  if (text) store.forget();
  return text;
}
