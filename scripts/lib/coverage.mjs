// The table of docs/coverage.md: what each source holds, and where on the site it is answered.

/** @typedef {{ source: string, position: string, where: string[] }} Row */

/** @param {string} text @returns {Row[]} */
export function coverageRows(text) {
  const lines = text.split('\n').filter((line) => /^\|(?!\s*source\s*\||-)/.test(line));
  return lines.map((line) => {
    const [source = '', position = '', where = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { source, position, where: where.match(/\/[\w/-]*(?:#[\w-]+)?/g) ?? [] };
  });
}
