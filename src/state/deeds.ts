import { applyChange, type Change } from '../lib/text/change.ts';
import { hull, type Range } from '../lib/text/range.ts';

/** A change made for the person. It is undone by putting `removed` where `range` is. */
export interface Deed<Extra> {
  readonly range: Range;
  readonly removed: string;
  readonly extra: Extra;
}

/** The deed that a change of this text is. */
export const deedOf = <Extra>(text: string, change: Change, extra: Extra): Deed<Extra> => ({
  range: { start: change.start, end: change.start + change.text.length },
  removed: text.slice(change.start, change.end),
  extra,
});

/** What undoing a deed does to the text. */
const undoing = ({ range, removed }: Deed<unknown>): Change => ({ ...range, text: removed });

/** The text when the deed is undone, and the deed that does it again. */
export function reversed<Extra>(text: string, deed: Deed<Extra>, extra: Extra): [string, Deed<Extra>] {
  const change = undoing(deed);
  return [applyChange(text, change), deedOf(text, change, extra)];
}

/**
 * Keeps a stack of deeds right when the person types. The top one is true of the text as it is, each lower one of the text as it
 * will be when those above are undone. Typing beside a deed stays when it is undone; typing into it belongs to it from then on.
 */
export function carry<Extra>(stack: readonly Deed<Extra>[], change: Change, before: string): Deed<Extra>[] {
  const carried = [...stack];
  let by: Change = change;
  for (let i = carried.length - 1; i >= 0; i--) {
    const deed = carried[i]!;
    const { start, end } = deed.range;
    const grown = by.text.length - (by.end - by.start);
    if (by.start >= end) {
      const shift = deed.removed.length - (end - start);
      by = { ...by, start: by.start + shift, end: by.end + shift };
    } else if (by.end <= start) {
      carried[i] = { ...deed, range: { start: start + grown, end: end + grown } };
    } else {
      carried[i] = absorb(deed, by, before);
      break;
    }
    before = applyChange(before, undoing(deed));
  }
  return carried;
}

/** Typing that reaches into a deed: what it took from outside comes back with the rest. */
function absorb<Extra>(deed: Deed<Extra>, by: Change, before: string): Deed<Extra> {
  const { range, removed } = deed;
  const { start, end } = hull(range, by);
  const grown = by.text.length - (by.end - by.start);
  return {
    ...deed,
    range: { start, end: end + grown },
    removed: before.slice(start, range.start) + removed + before.slice(range.end, end),
  };
}
