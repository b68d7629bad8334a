/** Where things are kept, and how one hears of changes made elsewhere. Tests make one of their own. */
export interface Place {
  /** Throws when the browser allows no storage. */
  storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Hears `storage`, `pagehide` and `pageshow`. */
  readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  now(): number;
}

/** This browser. */
export const browser: Place = {
  storage: () => localStorage,
  get events() {
    return window;
  },
  now: () => Date.now(),
};
