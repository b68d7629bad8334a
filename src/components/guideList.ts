import { getCollection, type CollectionEntry } from 'astro:content';
import { guideGroups } from '../copy/en/guides.ts';

export type Guide = CollectionEntry<'guides'>;
export type GuideGroup = (typeof guideGroups)[number];

/** A guide with more words or headings than this gets a table of contents. */
const SHORT = { words: 600, headings: 4 };

/** Every guide, in its order. */
export const listGuides = async (): Promise<Guide[]> =>
  (await getCollection('guides')).sort((a, b) => a.data.order - b.data.order);

export const guidePath = ({ id }: Guide): string => `/guides/${id}/`;

export const groupOf = ({ data }: Guide): GuideGroup =>
  guideGroups.find(({ last }) => data.order <= last) ?? guideGroups[guideGroups.length - 1]!;

/** The groups that have a guide, each with its own. */
export const groupGuides = (guides: readonly Guide[]) =>
  guideGroups
    .map((group) => ({ ...group, guides: guides.filter((guide) => groupOf(guide).id === group.id) }))
    .filter(({ guides }) => guides.length > 0);

/** Whether one may want to see the way before setting out. Words are counted without notes and tags. */
export function isLong({ body = '' }: Guide, headings: number): boolean {
  const words = body.replace(/<[^<>]*>/g, ' ').match(/\p{L}+/gu)?.length ?? 0;
  return headings > SHORT.headings || words > SHORT.words;
}
