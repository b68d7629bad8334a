import { wordsOfEnglish } from '../../../lib/compose/en/language.ts';
import { composerOf, type Language, type Plan, type SituationId } from '../../../lib/compose/index.ts';

/** A composer for one situation. Apart, since it is heavy and brings the reader along. */
export const composerFor = (situation: SituationId, plan: Plan) =>
  composerOf({ ...wordsOfEnglish, plans: { [situation]: plan } as unknown as Language['plans'] });
