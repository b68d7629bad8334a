import type { CollectionEntry } from 'astro:content';
import { sources as copy } from '../copy/en/guides.ts';
import { monthName } from '../copy/en/months.ts';

type Source = CollectionEntry<'sources'>['data'];

/** Official pages and studies. The rest is somebody’s figures, count or opinion. */
export const isFirm = ({ strength }: Source): boolean => strength === 'official' || strength === 'study';

/** How far to trust a source and when it was last checked, as a phrase. */
export const aboutSource = ({ strength, read, checked }: Source): string =>
  [copy.strength[strength], read && copy.read[read], copy.checked(monthName(checked))].filter(Boolean).join(', ');

/** Who wrote it, and the year. Empty when neither is known. */
export const byline = ({ author, published }: Source): string =>
  [author, published?.slice(0, 4)].filter(Boolean).join(', ');
