import type { Cue } from '../lexicon/en/phrases.ts';
import { clauseAround, spanOf, type Note } from './note.ts';
import type { Claim } from './types.ts';

/** The cues that state a fact, and what kind of fact it is. */
const KIND: Partial<Record<Cue, Claim['kind']>> = {
  referred: 'suggested',
  met: 'met',
  encountered: 'read',
  shared: 'shared',
};
/** A sentence states something about the two when it is at least this likely to be context, or a detail of the recipient's work. */
const STATED = 0.4;

/** The statements of fact in a note that only the sender can vouch for, each as its clause, in text order. */
export function claimsIn(note: Note): Claim[] {
  const claims: Claim[] = [];
  let reached = -1; // the last token of the clause before: a cue that begins in it is part of that claim
  note.cuesIn.forEach((cues, index) => {
    const { context, detail } = note.roles[index]!.likely;
    if (note.tokens[note.sentences[index]!.last]!.norm === '?') return;
    for (const { label, first, last } of cues) {
      const kind = KIND[label];
      if (kind === undefined || first <= reached) continue;
      if (kind !== 'suggested' && Math.max(context, detail) < STATED) continue;
      const clause = clauseAround(note, first, last);
      reached = clause.last;
      claims.push({ kind, range: spanOf(note, clause.first, clause.last) });
    }
  });
  return claims;
}
