import { useWords } from './words.ts';

/** What a reading cannot know. */
export const Scope = () => <p className="hint">{useWords().check.reading.scope}</p>;
