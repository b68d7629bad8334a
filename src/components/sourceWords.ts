import type { CollectionEntry } from 'astro:content';
import { sources as copy } from '../copy/en/guides.ts';
import { monthName } from '../copy/en/months.ts';

type Source = CollectionEntry<'sources'>['data'];

/** Official pages and studies. The rest is somebody’s figures, count or opinion. */
export const isFirm = ({ strength }: Source): boolean => strength === 'official' || strength === 'study';

/** How far to trust a source, as a phrase. */
export const trustOf = ({ strength, read }: Source): string =>
  [copy.strength[strength], read && copy.read[read]].filter(Boolean).join(', ');

/** The same, and when it was last checked. */
export const aboutSource = (source: Source): string => `${trustOf(source)}, ${copy.checked(monthName(source.checked))}`;

/** Who wrote it, and the year. Empty when neither is known. */
export const byline = ({ author, published }: Source): string =>
  [author, published?.slice(0, 4)].filter(Boolean).join(', ');
