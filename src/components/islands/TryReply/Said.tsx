import { tryReply } from '../../../copy/en/embeds.ts';
import { reply } from '../../../copy/en/reply.ts';
import type { ReplyFinding } from '../../../lib/reply/types.ts';

const { heading, rules } = reply.findings;
const MOST = 3;

/** The first finding of each rule: more at once would be a scolding. */
const firsts = (findings: readonly ReplyFinding[]) =>
  findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index).slice(0, MOST);

const nothingIn = (text: string) => (text.trim() ? tryReply.fine : tryReply.empty);

/** What is said aloud of a reply. */
export const summaryOf = (text: string, findings: readonly ReplyFinding[]): string =>
  firsts(findings)
    .map(({ rule }) => `${rules[rule].title}.`)
    .join(' ') || nothingIn(text);

/** What the reader of replies hears in it. */
export function Said({ text, findings }: { text: string; findings: readonly ReplyFinding[] }) {
  const shown = firsts(findings);
  return (
    <>
      <p className="label">{heading}</p>
      {shown.length === 0 && <p>{nothingIn(text)}</p>}
      {shown.map(({ rule, range }) => (
        <p key={rule} data-finding={rule}>
          <em>{rules[rule].title}.</em> <q dir="auto">{text.slice(range.start, range.end)}</q> {rules[rule].lands}{' '}
          {rules[rule].try}
        </p>
      ))}
    </>
  );
}
