import { FACTS, type DecideFacts, type FactId } from './facts.ts';

/** The ladder of least harm, from the gentlest step. */
export const STEPS = ['accept', 'ask', 'wait', 'follow', 'decline', 'ignore', 'report'] as const;
export type Step = (typeof STEPS)[number];

/** How far each step shuts the door. To ask and to wait both leave it as it is. */
export const SHUTS: Readonly<Record<Step, number>> = {
  accept: 0,
  ask: 1,
  wait: 1,
  follow: 2,
  decline: 3,
  ignore: 4,
  report: 5,
};

/** What the rows speak of: the facts, but for those that only count together, as `ground`, and the photo, which never counts. */
export type Signs = Readonly<Record<Exclude<FactId, 'photo' | 'shared' | 'trade' | 'near'>, string>> & {
  readonly ground: string;
};
export type SignId = keyof Signs;

/** What is not known. */
export const UNKNOWN = '?';
/** What the two may share. */
export const GROUNDS = ['none', 'some', 'worked'] as const;

/** A row fits when each sign it names is one of the words it gives for it, divided by spaces. */
export interface Row {
  readonly id: string;
  readonly step: Step;
  readonly when: Readonly<Partial<Record<SignId, string>>>;
  /** The reply to write, by its intent in the reply room, where the step alone does not say it. */
  readonly reply?: string;
}

/** Fewer shared connections or another trade say little; only both together say that there is nothing to go by. Place speaks for people, never against. */
export function groundOf({ shared, trade, near }: DecideFacts): string {
  if (shared === 'worked') return 'worked';
  if (shared === 'many' || trade === 'yes' || near === 'yes') return 'some';
  return shared === 'few' && trade === 'no' ? 'none' : UNKNOWN;
}

/** The facts as the rows see them. Who has no policy yet is taken to want a reason, the middle of the spectrum. */
export function signsOf(facts: DecideFacts): Signs {
  const sign = (id: FactId): string => facts[id] ?? UNKNOWN;
  return {
    harm: sign('harm'),
    role: sign('role'),
    know: sign('know'),
    wrote: sign('wrote'),
    profile: sign('profile'),
    history: sign('history'),
    interest: sign('interest'),
    reach: sign('reach'),
    stance: facts.stance ?? FACTS.stance[2],
    ground: groundOf(facts),
  };
}

const fits = ({ when }: Row, signs: Signs): boolean =>
  Object.entries(when).every(([sign, words]) => words.split(' ').includes(signs[sign as SignId]));

/** The first row that fits. A table ends with a row that asks for nothing, so that there is always one. */
export const rowFor = (rows: readonly Row[], signs: Signs): Row => rows.find((row) => fits(row, signs))!;
