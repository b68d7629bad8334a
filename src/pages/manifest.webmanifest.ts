import { site } from '../copy/en/site.ts';
import tokens from '../styles/tokens.css?raw';

const paper = /--paper: light-dark\((#\w+)/.exec(tokens)?.[1];
const icon = (name: string, size: number, purpose = 'any') => ({
  src: `/${name}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/**
 * What a phone needs to install the site, and to share a text to the checker. The text is in the body of a request that the service
 * worker answers: in an address, it would be in the history, and in a server's log the day the worker is not there.
 */
const manifest = {
  id: '/',
  start_url: '/',
  scope: '/',
  name: site.name,
  short_name: site.name,
  description: site.installed.description,
  lang: 'en-GB',
  dir: 'ltr',
  display: 'minimal-ui',
  background_color: paper,
  theme_color: paper,
  categories: ['business', 'education', 'social'],
  icons: [icon('icon', 192), icon('icon', 512), icon('icon-maskable', 512, 'maskable')],
  shortcuts: [
    { name: site.installed.check, url: '/check/' },
    { name: site.installed.reply, url: '/reply/' },
  ],
  share_target: {
    action: '/check/',
    method: 'POST',
    enctype: 'application/x-www-form-urlencoded',
    params: { text: 'text' },
  },
};

export const GET = () => Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
