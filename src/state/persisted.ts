import { atom, type ReadableAtom } from 'nanostores';
import { browser, type Place } from './place.ts';

/** `blocked`: the browser allows no storage, or has no room left · `too-long`: more than we will keep. */
export type Keeping = 'kept' | 'blocked' | 'too-long';

export interface Kept<T> {
  readonly $value: ReadableAtom<T>;
  readonly $keeping: ReadableAtom<Keeping>;
  /** What was kept here could not be read, so this began afresh. */
  readonly $damaged: ReadableAtom<boolean>;
  /** Reads what is kept and listens to other tabs until the function it gives back is called. */
  open(): () => void;
  set(value: T): void;
  /** Removes what is kept, here and in the other tabs. */
  forget(): void;
}

interface Options<T> {
  readonly key: string;
  readonly version: number;
  readonly empty: T;
  readonly isValid: (value: unknown) => value is T;
  /** More than we keep: writing it at every pause would make typing slow. */
  readonly isTooLong: (value: T) => boolean;
  /** Another tab's edit has replaced what was here. `known`: it was made upon what was here, so nothing of ours is lost. */
  readonly onTaken: (mine: T, known: boolean) => void;
  readonly place?: Place;
}

/** What is written down. `at` is the time of the edit, `base` that of the one it was made upon. */
interface Envelope<T> {
  readonly v: number;
  readonly at: number;
  readonly base: number;
  readonly value: T;
}

const PAUSE = 250;

/**
 * A value kept in this browser: the only code that touches storage. It is written a moment after the last edit, and when the page
 * goes away. Among tabs the later edit wins; a tab whose edit gives way is told, with what it had.
 */
export function persisted<T>({
  key,
  version,
  empty,
  isValid,
  isTooLong,
  onTaken,
  place = browser,
}: Options<T>): Kept<T> {
  const unread = `${key}:unread`; // what could not be read is laid aside before it is written over
  const $value = atom<T>(empty);
  const $keeping = atom<Keeping>('kept');
  const $damaged = atom(false);
  let at = 0; // our last edit, or the one taken over
  let seen = 0; // the last edit known to be in storage
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const stopWaiting = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };

  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(write, PAUSE);
  };

  /** What is kept; nothing, or as text what cannot be read: damaged, or of another version of this page. */
  function read(): Envelope<T> | string | undefined {
    const raw = place.storage().getItem(key);
    if (raw === null) return undefined;
    const envelope = parse(raw);
    return isEnvelope(envelope) && envelope.v === version && isValid(envelope.value) ? (envelope as Envelope<T>) : raw;
  }

  /** Takes over what another tab wrote, unless our own edit is later, or it cannot be read. */
  function take(envelope: ReturnType<typeof read>) {
    if (typeof envelope === 'string') return;
    if (!envelope) {
      leave();
      return;
    }
    if (envelope.at === seen) return;
    if (envelope.at < at) {
      if (waiting === undefined) wait();
      return;
    }
    const known = waiting === undefined && envelope.base === seen;
    const mine = $value.get();
    stopWaiting();
    at = seen = envelope.at;
    $value.set(envelope.value);
    onTaken(mine, known);
  }

  /** Another tab has cleared everything. */
  function leave() {
    if (seen === 0 || waiting !== undefined) return;
    const mine = $value.get();
    at = seen = 0;
    $value.set(empty);
    onTaken(mine, false);
  }

  function write() {
    stopWaiting();
    const value = $value.get();
    if (isTooLong(value)) return $keeping.set('too-long');
    attempt(() => {
      const there = read();
      if (typeof there === 'string') place.storage().setItem(unread, there);
      else if (there && there.at > at) return take(there);
      place.storage().setItem(key, JSON.stringify({ v: version, at, base: seen, value } satisfies Envelope<T>));
      seen = at;
      $keeping.set('kept');
    });
  }

  const flush = () => void (waiting !== undefined && write());

  /** Storage may refuse at any touch. */
  function attempt(touch: () => void) {
    try {
      touch();
    } catch {
      $keeping.set('blocked');
    }
  }

  const look = () => attempt(() => take(read()));

  function open() {
    const hear = (event: Event) => {
      const changed = (event as StorageEvent).key;
      if (changed === key || changed === null) look();
    };
    const back = (event: Event) => (event as PageTransitionEvent).persisted && look();
    const open = new AbortController();
    attempt(begin);
    const on = (name: string, then: (event: Event) => void) =>
      place.events.addEventListener(name, then, { signal: open.signal });
    on('storage', hear);
    on('pagehide', flush);
    on('pageshow', back);
    return () => {
      flush();
      open.abort();
    };
  }

  function begin() {
    const there = read();
    if (typeof there === 'string') return $damaged.set(true);
    if (!there || there.at <= at) return;
    at = seen = there.at;
    $value.set(there.value);
  }

  function set(value: T) {
    $value.set(value);
    at = Math.max(place.now(), at + 1);
    wait();
  }

  function forget() {
    stopWaiting();
    at = seen = 0;
    $value.set(empty);
    $damaged.set(false);
    attempt(() => {
      for (const each of [key, unread]) place.storage().removeItem(each);
      $keeping.set('kept');
    });
  }

  return { $value, $keeping, $damaged, open, set, forget };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): value is Envelope<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { v, at, base } = value as Record<string, unknown>;
  return Number.isInteger(v) && Number.isSafeInteger(at) && Number.isSafeInteger(base) && (at as number) > 0;
}
