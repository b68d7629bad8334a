import { decide as copy } from '../src/copy/en/decide.ts';
import { decide, FACT_IDS, FACTS, viewsOf, wrongFact, wroteOf, type DecideFacts } from '../src/lib/decide/index.ts';
import { readNote } from '../src/lib/reader/index.ts';
import { readObject } from './lib/input.ts';

export const DECIDE_USAGE = `usage: npm run --silent cli -- decide < facts.json

Reads one JSON object: what is known of an invitation received. Every field may be left out, which means “not known”:
  "text"      what they wrote, to be read by our reader; it gives "wrote" where that is not given
${FACT_IDS.map((fact) => `  ${JSON.stringify(fact).padEnd(11)} ${FACTS[fact].join(' | ')}`).join('\n')}
Prints one JSON object:
  {"step","row","says","because":[facts],"changes":[{"fact","value","step"}],"cannotKnow","question"?,"reply","wrote"?,
   "views":[{"view","step","says"}]}
"step" is accept | ask | wait | follow | decline | ignore | report, "reply" an intent that \`reply\` takes, "question" one to
send where it is not clear. Bad input gives one line that names the field, and exit status 2.`;

/** The facts of the input. Throws an error whose message names the field. */
function parse({ text, ...facts }: Record<string, unknown>): DecideFacts {
  if (text !== undefined && typeof text !== 'string') throw new Error('"text" must be a string where it is given.');
  const wrong = wrongFact(facts);
  if (wrong?.may)
    throw new Error(`${JSON.stringify(wrong.field)} must be one of ${wrong.may.join(', ')}, or left out.`);
  if (wrong) throw new Error(`${JSON.stringify(wrong.field.slice(0, 80))} is no field of an invitation.`);
  const wrote = text === undefined ? undefined : wroteOf(readNote(text));
  return { ...(wrote && { wrote }), ...(facts as DecideFacts) };
}

function answer(facts: DecideFacts): object {
  const { row, reply, ...decision } = decide(facts);
  const views = viewsOf(facts).map(({ view, step, row: why, first }) => {
    const { first: firstSaid, people } = copy.views;
    return { view, step, says: first ? firstSaid : people[view].rows[why] };
  });
  const question = copy.questions[reply];
  return {
    ...decision,
    row,
    says: copy.rows[row],
    cannotKnow: copy.answer.cannotSays,
    ...(question && { question }),
    reply,
    ...(facts.wrote && { wrote: facts.wrote }),
    views,
  };
}

/** Decides the one invitation on standard input. The error’s message is the line for standard error. */
export async function decideCommand(): Promise<string> {
  return JSON.stringify(answer(parse(await readObject())), null, 2);
}
