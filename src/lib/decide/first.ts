import type { FactId } from './facts.ts';

/**
 * What to ask where there is room for three questions: of what can be known about a stranger, the facts that most often lead to another
 * step when they alone are otherwise. A test counts it over the whole table.
 */
export const ASKED_FIRST = ['know', 'wrote', 'profile'] as const satisfies readonly FactId[];
export type AskedFirst = (typeof ASKED_FIRST)[number];

/** The commonest case: somebody one does not know has sent LinkedIn’s own sentence. */
export const COMMONEST = { know: 'no', wrote: 'stock', profile: 'real' } as const;
