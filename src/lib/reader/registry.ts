import { rule as bigAsk } from './rules/big-ask.ts';
import { rule as careless } from './rules/careless.ts';
import { rule as contactDump } from './rules/contact-dump.ts';
import { rule as defaultTemplate } from './rules/default-template.ts';
import { rule as falseFamiliarity } from './rules/false-familiarity.ts';
import { rule as mayBeCut } from './rules/may-be-cut.ts';
import { rule as meCentred } from './rules/me-centred.ts';
import { rule as noContext } from './rules/no-context.ts';
import { rule as noReason } from './rules/no-reason.ts';
import { rule as numbersGame } from './rules/numbers-game.ts';
import { rule as placeholder } from './rules/placeholder.ts';
import { rule as pressure } from './rules/pressure.ts';
import { rule as salesPitch } from './rules/sales-pitch.ts';
import { rule as scamSignal } from './rules/scam-signal.ts';
import { rule as shouting } from './rules/shouting.ts';
import { rule as tooLong } from './rules/too-long.ts';
import { rule as tooPersonal } from './rules/too-personal.ts';
import { rule as unconfirmedClaim } from './rules/unconfirmed-claim.ts';
import { rule as vagueFlattery } from './rules/vague-flattery.ts';
import { rule as wrongName } from './rules/wrong-name.ts';
import type { Rule } from './rule.ts';

/** Every rule, weightiest first: the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  scamSignal,
  tooPersonal,
  wrongName,
  defaultTemplate,
  placeholder,
  numbersGame,
  salesPitch,
  bigAsk,
  pressure,
  falseFamiliarity,
  noContext,
  noReason,
  meCentred,
  vagueFlattery,
  contactDump,
  shouting,
  tooLong,
  careless,
  mayBeCut,
  unconfirmedClaim,
];

/** The rules that need no English: they run on any text. */
export const MECHANICAL: ReadonlySet<string> = new Set([
  'placeholder',
  'contact-dump',
  'too-long',
  'may-be-cut',
  'wrong-name',
]);
