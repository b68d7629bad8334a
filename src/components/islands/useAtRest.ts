import { startTransition, useEffect, useState } from 'react';

/** Milliseconds: what follows within a tenth of a second seems to come at once. */
const REST = 100;

/** The value as it was at the last rest in the typing, so that no key waits for what hangs on it: only what the key changes is painted with it. */
export function useAtRest<T>(value: T): T {
  const [shown, show] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => show(value)), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return shown;
}
