// The published rules of Mozilla's HTTP Observatory, as far as a site without cookies and CORS meets them:
// https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
// A site begins with 100. What adds counts only while nothing has taken it below 90; 100 and more is A+.

/** @typedef {{ headers: Record<string, string | undefined>, html: string, leadsTo: string }} Site `leadsTo`: where plain HTTP sends one */
/** @typedef {{ test: string, points: [found: number, lacking: number], found: (site: Site) => boolean }} Row */

const HALF_A_YEAR = 15_768_000;

/** @param {string} [policy] */
const directives = (policy = '') => new Map(policy.split(';').map((each) => [each.trim().split(' ')[0], each.trim()]));

/** The whole policy: what the header says and, of what only the page says, that. @param {Site} site */
function policyOf({ headers, html }) {
  const [, meta] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map([...directives(meta), ...directives(headers['content-security-policy'])]);
}

/** @type {Row[]} */
const ROWS = [
  {
    test: 'Content Security Policy: nothing by default, nothing unsafe, forms kept in',
    points: [10, -25],
    found: (site) => {
      const policy = policyOf(site);
      const text = [...policy.values()].join('; ');
      return (
        policy.get('default-src') === "default-src 'none'" &&
        /^form-action '(none|self)'$/.test(policy.get('form-action') ?? '') &&
        !/unsafe-|\bdata:|https?:|\*/.test(text)
      );
    },
  },
  { test: 'Cookies: none', points: [0, -40], found: ({ headers }) => !headers['set-cookie'] },
  {
    test: 'Cross-origin sharing: none',
    points: [0, -50],
    found: ({ headers }) => !headers['access-control-allow-origin'],
  },
  {
    test: 'Redirection: to HTTPS at once',
    points: [0, -20],
    found: ({ leadsTo }) => leadsTo.startsWith('https://localhost/'),
  },
  {
    test: 'Referrer Policy: private',
    points: [5, 0],
    found: ({ headers }) => /^(no-referrer|same-origin|strict-origin)$/.test(headers['referrer-policy'] ?? ''),
  },
  {
    test: 'Strict Transport Security: half a year or longer',
    points: [0, -20],
    found: ({ headers }) =>
      Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1]) >= HALF_A_YEAR,
  },
  {
    test: 'Subresource Integrity: every script is from here',
    points: [0, -50],
    found: ({ html }) => !(html.match(/<script\b[^<>]*>/g) ?? []).some((tag) => /\ssrc="(?!\/(?!\/))/.test(tag)),
  },
  {
    test: 'X-Content-Type-Options: nosniff',
    points: [0, -5],
    found: ({ headers }) => headers['x-content-type-options'] === 'nosniff',
  },
  {
    test: 'X-Frame-Options: said by the policy, in the header',
    points: [5, -20],
    found: ({ headers }) => /frame-ancestors '(none|self)'/.test(headers['content-security-policy'] ?? ''),
  },
  {
    test: 'Cross Origin Resource Policy: same origin',
    points: [10, 0],
    found: ({ headers }) => /^same-(origin|site)$/.test(headers['cross-origin-resource-policy'] ?? ''),
  },
];

/** @param {Site} site */
export function grade(site) {
  const rows = ROWS.map(({ test, points: [found, lacking], found: has }) => ({
    test,
    points: has(site) ? found : lacking,
  }));
  const sum = (/** @type {number[]} */ points) => points.reduce((all, each) => all + each, 100);
  const bare = sum(rows.map(({ points }) => Math.min(0, points)));
  const score = bare >= 90 ? sum(rows.map(({ points }) => points)) : bare;
  return { score, grade: score >= 100 ? 'A+' : 'below A+', rows };
}
