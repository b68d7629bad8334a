import { readNote, type RuleId } from '../lib/reader/index.ts';

/** Which sentence a rule has for a note: the message id of its first finding. */
export function firstMessage(rule: RuleId, text: string, recipient?: string): string | undefined {
  const { findings } = readNote(text, recipient ? { recipient } : {});
  return findings.find((finding) => finding.rule === rule)?.message;
}
