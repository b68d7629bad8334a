// The cards that are shown where a page's address is shared: which page has which, and how large. Pages and the build ask here.

/** The pages with a card of their own. All others have the front door's. */
const OWN = /^\/(guides\/[\w-]+|check|compose|reply|decide|policy)\/$/;

/** The path of a page's card. @param {string} path */
export const cardOf = (path) => `/cards/${OWN.exec(path)?.[1] ?? 'well-met'}.png`;

/** In pixels, and in bytes at most. */
export const CARD = { width: 1200, height: 630, most: 60_000 };
