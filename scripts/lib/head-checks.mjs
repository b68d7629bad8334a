// Checks of what built pages say of themselves: descriptions, cards, links' words, and the anchors that docs/coverage.md names.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CARD } from './card.mjs';
import { coverageRows } from './coverage.mjs';
import { decode, headOf } from './heads.mjs';
import { linkFaults } from './link-texts.mjs';
import { builtPages } from './pages.mjs';
import { root } from './run.mjs';

/** @typedef {import('./checks.mjs').Result} Result */

const DESCRIPTION = { least: 40, most: 160 };

/** A description of its own, neither a label nor a paragraph, and a card that is there and light. @param {string} folder @returns {Result[]} */
export function checkHeads(folder) {
  /** @type {Map<string, string>} */
  const said = new Map();
  const pages = builtPages(folder).map(({ path, html }) => ({ path, ...headOf(html) }));
  return pages
    .filter(({ listed }) => listed)
    .map(({ path, description, image }) => {
      const faults = [];
      const { length } = description;
      if (length < DESCRIPTION.least || length > DESCRIPTION.most)
        faults.push(`Its description has ${length} characters, not ${DESCRIPTION.least} to ${DESCRIPTION.most}.`);
      if (said.has(description)) faults.push(`Its description is that of ${said.get(description)}.`);
      said.set(description, path);
      const card = image && join(folder, new URL(image).pathname);
      if (!card || !existsSync(card)) faults.push(`Its card ${image} is not there.`);
      else if (statSync(card).size > CARD.most)
        faults.push(`Its card has ${statSync(card).size} of ${CARD.most} bytes.`);
      return { name: `Head of ${path}`, ok: faults.length === 0, detail: faults.join('\n') };
    });
}

/** What each link is called: its label, or its words. @param {string} html @returns {import('./link-texts.mjs').Link[]} */
function linksOf(html) {
  const links = html
    .split('<a ')
    .slice(1)
    .map((each) => each.split('</a>')[0] ?? '');
  return links.map((each) => {
    const [tag, inside] = [each.slice(0, each.indexOf('>')), each.slice(each.indexOf('>') + 1)];
    return {
      href: /\bhref="([^"]*)"/.exec(tag)?.[1] ?? '',
      text: decode(
        /\baria-label="([^"]*)"/.exec(tag)?.[1] ?? inside.replace(/<[^<>]*>/g, '').replace(/\s+/g, ' '),
      ).trim(),
    };
  });
}

/** @param {string} folder @returns {Result[]} */
export const checkLinkTexts = (folder) =>
  builtPages(folder).map(({ path, html }) => {
    const faults = linkFaults(linksOf(html));
    return { name: `Words of the links of ${path}`, ok: faults.length === 0, detail: faults.join('\n') };
  });

/** Every place that docs/coverage.md names is in the built site. @param {string} folder @returns {Result[]} */
export function checkCoverage(folder) {
  const pages = new Map(builtPages(folder).map(({ path, html }) => [path, html]));
  const places = coverageRows(readFileSync(`${root}docs/coverage.md`, 'utf8')).flatMap(({ where }) => where);
  const lost = places.filter((place) => {
    const [path = '', anchor] = place.split('#');
    const html = pages.get(path);
    return html === undefined || (anchor && !html.includes(` id="${anchor}"`));
  });
  const detail = `Not in the built site: ${lost.join(', ')}`;
  return [{ name: `${places.length} places of docs/coverage.md`, ok: lost.length === 0, detail }];
}
