import { INTENTS, type Intent } from './types.ts';

const BEGINNING = '#v=1&say=';

/** What stands after `/reply/` in a link that has chosen the reply already: only the id of its intent, never anything typed. */
export const replyLink = (intent: string): string => BEGINNING + intent;

/** The reply that such a link chooses; undefined where it is no such link, of another version, or names no reply of ours. */
export const intentIn = (hash: string): Intent | undefined => INTENTS.find((intent) => hash === BEGINNING + intent);
