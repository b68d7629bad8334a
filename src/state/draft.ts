import { atom } from 'nanostores';
import { applyChange, changeBetween, type Change } from '../lib/text/change.ts';
import { carry, deedOf, reversed, type Deed } from './deeds.ts';
import { $draft, onTaken, store, type Draft } from './kept.ts';

/** What was done to the draft other than by typing. A key of `check.deeds`. */
export type DeedName = 'suggestion' | 'example' | 'clear' | 'tab' | 'earlier';

/** What a deed is called, and what it changed beside the text, as it was. */
interface Extra {
  readonly name: DeedName;
  readonly also: Partial<Omit<Draft, 'text'>>;
}
export type DraftDeed = Deed<Extra>;

const MOST_KEPT = 100;

/** What can be undone, the latest last. It lasts as long as the page. */
export const $done = atom<readonly DraftDeed[]>([]);
/** What has been undone and can be done again, the latest last. */
export const $undone = atom<readonly DraftDeed[]>([]);

export { $damaged, $draft, $keeping, openDraft, setRecipient, type Draft } from './kept.ts';

/** The latest edit came from another tab. */
onTaken(({ text, ...also }: Draft, known: boolean) => {
  const now = $draft.get().text;
  if (now === text) return;
  if (known) carryAll(changeBetween(text, now), text);
  else note(deedOf(text, all(text, now), { name: 'tab', also }));
});

const all = (text: string, by: string): Change => ({ start: 0, end: text.length, text: by });

function note(deed: DraftDeed) {
  $done.set([...$done.get(), deed]);
  $undone.set([]);
}

function carryAll(change: Change, before: string) {
  if ($done.get().length) $done.set(carry($done.get(), change, before));
  if ($undone.get().length) $undone.set(carry($undone.get(), change, before));
}

/** Most of the old text is gone: what was kept belonged to that. */
const isAnother = (before: string, { start, end }: Change): boolean => end - start > before.length * 0.8;

/** The person has typed, pasted, or used the field's own undo. */
export function typed(text: string) {
  const draft = $draft.get();
  if (text === draft.text) return;
  const nothingHangsOnIt = !draft.kept.length && !$done.get().length && !$undone.get().length;
  if (nothingHangsOnIt) return store.set({ ...draft, text });
  const change = changeBetween(draft.text, text);
  carryAll(change, draft.text);
  store.set({ ...draft, text, kept: isAnother(draft.text, change) ? [] : draft.kept });
}

/** The parts of the draft that `also` would change, as they are now. */
const asNow = (also: Extra['also']): Extra['also'] =>
  Object.fromEntries(Object.keys(also).map((key) => [key, $draft.get()[key as keyof Draft]]));

/** Changes the draft for the person, so that it can be undone. */
export function change(name: DeedName, by: Change, also: Extra['also'] = {}) {
  const draft = $draft.get();
  note(deedOf(draft.text, by, { name, also: asNow(also) }));
  store.set({ ...draft, ...also, text: applyChange(draft.text, by) });
}

/** What was typed before the page was ready is the newest; the draft that was kept can be had back. */
export function typedEarly(text: string) {
  if ($draft.get().text.trim() && text !== $draft.get().text) replaceText('earlier', text);
  else typed(text);
}

/** Replaces the whole note; the one before can be had back. */
export const replaceText = (name: DeedName, text: string, recipient = $draft.get().recipient) =>
  change(name, all($draft.get().text, text), { kept: [], recipient });

/** Reverses the latest deed of one stack, and puts what would do it again on the other. */
function reverse(from: typeof $done, onto: typeof $done) {
  const deed = from.get().at(-1);
  if (!deed) return;
  const draft = $draft.get();
  const [text, again] = reversed(draft.text, deed, { ...deed.extra, also: asNow(deed.extra.also) });
  from.set(from.get().slice(0, -1));
  onto.set([...onto.get(), again]);
  store.set({ ...draft, ...deed.extra.also, text });
}

export const undo = () => reverse($done, $undone);
export const redo = () => reverse($undone, $done);

export const setLimit = (limit: Draft['limit']) => store.set({ ...$draft.get(), limit });

/** Keeps a finding as it is. */
export function keep(key: string) {
  const draft = $draft.get();
  store.set({ ...draft, kept: [...draft.kept.filter((other) => other !== key), key].slice(-MOST_KEPT) });
}

export function stopKeeping(key: string) {
  const draft = $draft.get();
  store.set({ ...draft, kept: draft.kept.filter((other) => other !== key) });
}

/** Clears the draft and all that is kept of it. It can be undone as long as the page is open. */
export function clearAll() {
  const { text, ...also } = $draft.get();
  note(deedOf(text, all(text, ''), { name: 'clear', also }));
  store.forget();
}
