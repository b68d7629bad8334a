import { claimsIn } from '../claims.ts';
import { finding, type Rule } from '../rule.ts';

/** A statement of fact that only the sender can vouch for. Not a fault: a thing to be sure of before copying. */
export const rule: Rule<'unconfirmed-claim'> = {
  id: 'unconfirmed-claim',
  find: (note) => claimsIn(note).map((claim) => finding('unconfirmed-claim', claim.kind, claim.range)),
};
