import { site } from '../copy/en/site.ts';

interface Here {
  readonly url: URL;
  readonly site?: URL | undefined;
}

/** Data of schema.org, in its own words. Only what is true of the page and can be read on it. */
export type Thing = Readonly<Record<string, unknown>>;

const absolute = ({ site }: Here, path: string): string => new URL(path, site).href;
const publisher: Thing = { '@type': 'Organization', name: site.name };

/** The whole site. */
export const siteOf = (here: Here, description: string): Thing => ({
  '@type': 'WebSite',
  name: site.name,
  url: absolute(here, '/'),
  description,
  inLanguage: 'en-GB',
});

/** A guide. `updated` is a month, as precise as we know it. */
export const articleOf = (here: Here, headline: string, description: string, updated: string): Thing => ({
  '@type': 'Article',
  headline,
  description,
  url: absolute(here, here.url.pathname),
  dateModified: updated,
  inLanguage: 'en-GB',
  isPartOf: { '@type': 'WebSite', name: site.name, url: absolute(here, '/') },
  publisher,
});

/** Where a page stands: below a list, which has a page of its own. */
export const trailOf = (here: Here, list: string, path: string, title: string): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: list, item: absolute(here, path) },
    { '@type': 'ListItem', position: 2, name: title },
  ],
});
