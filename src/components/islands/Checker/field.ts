import type { Range } from '../../../lib/text/range.ts';
import { changeBetween } from '../../../lib/text/change.ts';

type Field = HTMLTextAreaElement;

/** Above this, the browser's own undo would be slow. */
const LONGEST_NATIVE = 20_000;

/** Whether a change may pass through the field's own undo. It needs focus for a moment, which would raise a phone's keyboard. */
const canUndoNatively = (field: Field, text: string): boolean =>
  Math.max(field.value.length, text.length) <= LONGEST_NATIVE && matchMedia('(any-pointer: fine)').matches;

/** Makes the field hold this text by the smallest change. After a press, the field's own undo (Ctrl+Z) knows of it. */
export function writeInto(field: Field, text: string, pressed: boolean) {
  const change = changeBetween(field.value, text);
  if (pressed && canUndoNatively(field, text) && typeInto(field, change)) return;
  field.setRangeText(change.text, change.start, change.end, 'preserve');
}

/** Deprecated, and the only way to keep the field's own undo: every browser still has it. */
function typeInto(field: Field, { start, end, text }: Range & { text: string }): boolean {
  const before = document.activeElement;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const done = text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}

/** Selects words in the field and brings them into sight. */
export function showIn(field: Field, { start, end }: Range) {
  field.focus();
  field.setSelectionRange(start, end);
  field.closest('[data-letter]')?.scrollIntoView({ block: 'nearest' });
}
