import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { guidePath, listGuides } from '../../components/guideList.ts';
import { guides as copy } from '../../copy/en/guides.ts';
import { site } from '../../copy/en/site.ts';

/** The guides in their order, without dates: a feed wants a day, and we know the month. */
export async function GET({ site: home }: APIContext) {
  return rss({
    title: site.name + site.titleJoin + copy.title,
    description: copy.description,
    site: home!,
    customData: '<language>en-gb</language>',
    items: (await listGuides()).map((guide) => ({
      title: guide.data.title,
      description: guide.data.summary,
      link: guidePath(guide),
    })),
  });
}
