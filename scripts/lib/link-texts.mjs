// What a link says must make sense alone, in a list of links read aloud.

/** @typedef {{ text: string, href: string }} Link */

const EMPTY =
  /^(?:here|click here|this|that|this (?:page|guide|link|one)|the (?:page|link)|read (?:more|on|this)|more|learn more|find out more|see (?:more|here)|link|page|guide|go|[\W_]+)$/iu;

/** Places on the same page, such as its headings in a table of contents, may be called like a page. @param {Link} link */
const leaves = ({ href }) => !href.startsWith('#');
/** An address without its place on the page: two places of one page may share a name, two pages may not. @param {string} href */
const pageOf = (href) => href.split('#')[0] ?? '';

/** What is wrong with the links of one page, a sentence each. @param {readonly Link[]} links @returns {string[]} */
export function linkFaults(links) {
  const empty = links.filter(({ text }) => EMPTY.test(text.trim())).map(({ text }) => `“${text}” says nothing alone`);
  /** @type {Map<string, string>} */
  const targets = new Map();
  const twofold = links.filter(leaves).flatMap(({ text, href }) => {
    const key = text.trim().toLowerCase();
    const first = targets.get(key) ?? href;
    targets.set(key, first);
    return pageOf(first) === pageOf(href) ? [] : [`“${text}” leads to ${first} and to ${href}`];
  });
  return [...new Set([...empty, ...twofold])];
}
