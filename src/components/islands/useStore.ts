import type { ReadableAtom } from 'nanostores';
import { useCallback, useSyncExternalStore } from 'react';

/** The value of a store, and again at every change; while the page wakes, the one that the server knew. */
export function useStore<T>(store: ReadableAtom<T>): T {
  const listen = useCallback((changed: () => void) => store.listen(changed), [store]);
  return useSyncExternalStore(
    listen,
    () => store.get(),
    () => store.init as T,
  );
}
