import { getCollection, type CollectionEntry } from 'astro:content';
import { verdictOf } from '../lib/reader/judge.ts';
import { RULES } from '../lib/reader/registry.ts';
import { FAULTS, type FaultId, type RuleId, type Verdict } from '../lib/reader/types.ts';

export type RuleGroup = Verdict | 'advice';
export interface ListedRule {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly entry: CollectionEntry<'rules'>;
}

const ORDER: readonly RuleGroup[] = ['rethink', 'revise', 'send', 'advice'];
const isFault = (id: RuleId): id is FaultId => (FAULTS as readonly string[]).includes(id);

/** What a note gets when this rule alone has something to say. */
const groupOf = (id: RuleId): RuleGroup => (isFault(id) ? verdictOf(new Set([id])) : 'advice');

/** Every rule of the registry with its page, by group and then in the registry’s order. */
export async function listRules(): Promise<ListedRule[]> {
  const pages = new Map((await getCollection('rules')).map((entry) => [entry.id, entry]));
  const listed = RULES.map(({ id }) => {
    const entry = pages.get(id);
    if (!entry) throw new Error(`The rule ${id} has no page: write src/content/rules/${id}.mdx.`);
    return { id, group: groupOf(id), entry };
  });
  return ORDER.flatMap((group) => listed.filter((rule) => rule.group === group));
}
