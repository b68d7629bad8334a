import type { Role } from './model.ts';
import type { Note } from './note.ts';
import { likeliest, wordsOf } from './rule.ts';
import { MOVES, type MoveFound, type MoveId } from './types.ts';

/** The role whose words show a move; the weights decide whether it is there. `named-greeting` needs no weights. */
const SHOWN_BY: Readonly<Record<Exclude<MoveId, 'named-greeting'>, Role>> = {
  context: 'context',
  'specific-detail': 'detail',
  'self-intro': 'self',
  reason: 'reason',
  'mutual-value': 'offer',
  'soft-close': 'close',
};

/** What the note does well, in the order of `MOVES`, each with the words that do it. */
export function movesOf(note: Note): MoveFound[] {
  return MOVES.flatMap((move): MoveFound[] => {
    if (move === 'named-greeting')
      return note.greeting?.name ? [{ move, range: { start: note.greeting.start, end: note.greeting.end } }] : [];
    if ((note.scores.get(move) ?? -1) <= 0) return [];
    const role = SHOWN_BY[move];
    const { start, end } = wordsOf(note, likeliest(note, role), role);
    return [{ move, range: { start, end } }];
  });
}
