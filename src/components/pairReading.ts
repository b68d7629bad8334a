import { describeFinding } from '../copy/en/findings.ts';
import { reply } from '../copy/en/reply.ts';
import { readNote } from '../lib/reader/index.ts';
import { phrases } from '../lib/reply/en/phrases.ts';
import { replyReaderOf } from '../lib/reply/read.ts';
import type { Intent } from '../lib/reply/types.ts';
import type { Range } from '../lib/text/range.ts';

/** A finding of a worked pair’s first text. Rules of replies have no page of their own, and so no `href`. */
export interface PairFinding {
  readonly rule: string;
  readonly title: string;
  readonly range: Range;
  readonly href?: string;
}

const readReply = replyReaderOf(phrases);

/** What our readers find in a text: the one of invitations, or for `kind="reply"` the one of replies. */
export function readPair(text: string, kind: 'note' | 'reply', intent: Intent | ''): readonly PairFinding[] {
  if (kind === 'reply')
    return readReply(text, intent).map(({ rule, range }) => ({ rule, range, title: reply.findings.rules[rule].title }));
  return readNote(text).findings.map((finding) => ({
    rule: finding.rule,
    range: finding.range,
    title: describeFinding(finding).title,
    href: `/rules/${finding.rule}/`,
  }));
}
