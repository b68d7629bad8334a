/** `<Name … />`, whose properties may hold anything but a straight quotation mark. */
const SELF_CLOSED = /<([A-Z]\w*)(?:"[^"]*"|[^">])*\/>/g;
const FACT = /<Fact\s[^>]*>.*?<\/Fact>/gs;

/** Without the Facts. What stands around them is closed up. */
export const outsideFacts = (body: string): string => body.replace(FACT, ' ');

/** Only what is read as running text: notes, pairs and tools taken out, tags taken off, code and a rule’s link as one word. */
function plain(body: string): string {
  return body
    .replace(/\{\/\*.*?\*\/\}/gs, ' ')
    .replace(/^import .*$/gm, ' ')
    .replace(/```.*?```/gs, ' ')
    .replace(/`[^`\n]*`/g, 'code')
    .replace(SELF_CLOSED, (_, name) => (name === 'RuleLink' ? 'rule' : '\n\n'))
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[[ x]\]/g, ' ')
    .replace(/[*_`[\]]/g, '');
}

const LIST_OR_HEADING = /^\s*(?:[-#>]+|\d+\.)\s+/;

/** The paragraphs, list items, table cells and headings of a body, each on one line. */
export function paragraphsOf(body: string, { headings = true } = {}): string[] {
  const lines = plain(body).split('\n');
  const kept = headings ? lines : lines.filter((line) => !/^#/.test(line));
  const blocks = kept.map((line) => (LIST_OR_HEADING.test(line) ? `\n${line.replace(LIST_OR_HEADING, '')}` : line));
  return blocks
    .join('\n')
    .split(/\n\s*\n|\|/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => /[\p{L}\p{N}]/u.test(block));
}

export interface Fact {
  readonly source: string;
  readonly words: string;
}

/** Every `<Fact source="…">…</Fact>` of a body. */
export const factsOf = (body: string): Fact[] =>
  [...body.matchAll(/<Fact\s+source="([^"]*)"\s*>(.*?)<\/Fact>/gs)].map(([, source = '', words = '']) => ({
    source,
    words,
  }));
