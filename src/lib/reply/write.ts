import { fill } from '../text/fill.ts';
import { asSentence, cleanFacts, type CleanFacts } from './facts.ts';
import { turn } from './turn.ts';
import type { Notice, Reply, ReplyFacts, ReplyLanguage } from './types.ts';

/** The most that a reply has, in UTF-16 units: people answer what they can see at once. */
export const LONGEST = 600;
const TEXTS = 3;

interface Asked extends CleanFacts {
  readonly facts: ReplyFacts;
  readonly language: ReplyLanguage;
}

/**
 * Two or three replies, the same for the same facts. A plan is steps divided by spaces, such as `thanks@note why@reason/why@policy +wish`: a step is
 * left out where nothing fits it, `+` keeps it to the longer reply, `/` gives what is said instead, and `thanks@note` says
 * what `thanks-personal` has, where that is the fact; `why>then` says
 * the second after the first or not at all.
 */
export function writeReplies(facts: ReplyFacts, language: ReplyLanguage): Reply {
  const { intent } = facts;
  const clean = cleanFacts(facts);
  const { leftOut } = clean;
  if (intent === 'say-nothing') return { intent, texts: [], notices: [], leftOut: [] };
  const asked = { facts, language, ...clean };
  const steps = language.plans[intent].split(' ').filter((step) => facts.length === 'medium' || !step.startsWith('+'));
  const all = Array.from({ length: TEXTS }, (_, at) => fitted(asked, steps, at));
  return { intent, texts: [...new Set(all)], notices: noticesOf(facts), leftOut };
}

/** Says less rather than too much: the last step that may go, goes first. */
function fitted(asked: Asked, steps: readonly string[], at: number): string {
  const text = join(steps.map((step) => realised(asked, step.replace('+', ''), at)));
  const spare = steps.findLastIndex((step) => step.startsWith('+'));
  return text.length <= LONGEST || spare < 0 ? text : fitted(asked, steps.toSpliced(spare, 1), at);
}

/** A greeting and a postscript have a line of their own. */
const join = (sentences: readonly string[]): string =>
  sentences
    .filter(Boolean)
    .reduce((text, next) => text + (!text ? '' : text.endsWith(',') || next.startsWith('PS') ? '\n' : ' ') + next, '');

/** The first way that has something to say; `>` joins what is only said after it. */
function realised(asked: Asked, step: string, at: number): string {
  for (const way of step.split('/')) {
    const said = way.split('>').map((each) => chosen(asked, each, at));
    if (said[0]) return said.join(' ');
  }
  return '';
}

function chosen(asked: Asked, step: string, at: number): string {
  const [key = '', by] = step.split('@');
  const fitting = linesFor(asked, key, by as keyof ReplyFacts | undefined);
  const line = fitting[turn(asked.facts.seed ?? 0, step, at, fitting.length)];
  return line === undefined ? '' : written(asked, line);
}

/** The lines of a step that fit the register and the facts: those that use most facts. */
function linesFor({ facts, given, language: { lines, reasons } }: Asked, key: string, by?: keyof ReplyFacts) {
  const isOwn = by === 'reason' && given.reason && !reasons[facts.intent]?.includes(given.reason);
  const list = own(lines, isOwn ? 'why-own' : by ? `${key}-${facts[by]}` : key);
  const ours = list.flatMap((line) => forRegister(line, facts.register ?? 'plain'));
  const slots = (line: string) => line.match(/\{\w+\}/gu) ?? [];
  const possible = ours.filter((line) => slots(line).every((slot) => slot.slice(1, -1) in given));
  const most = Math.max(...possible.map((line) => slots(line).length));
  return possible.filter((line) => slots(line).length === most);
}

const own = (lines: ReplyLanguage['lines'], key: string) => (Object.hasOwn(lines, key) ? lines[key]! : []);

function forRegister(line: string, register: string): string[] {
  const [, only, rest] = /^([wpf]+)\|(.*)$/u.exec(line) ?? [line, register, line];
  return only!.includes(register[0]!) ? [rest!] : [];
}

/** The short forms first, so that the person’s own words stay as they are. */
function written({ facts, given, language }: Asked, line: string): string {
  const forms = facts.register === 'formal' ? [] : language.shortForms;
  const short = forms.reduce((text, [long, by]) => text.replaceAll(long, by), line);
  const full = fill(short, given).replace(/([!?])\.$/u, '$1');
  return line.startsWith('{reason}') ? asSentence(full) : full;
}

/** The intents that an open networker would hardly state as a rule. */
const CLOSED: ReadonlySet<string> = new Set(['not-open', 'meet-first']);

const noticesOf = ({ intent, policy }: ReplyFacts): Notice[] =>
  policy === 'open' && CLOSED.has(intent) ? ['against-policy'] : [];
