import { english } from '../src/lib/compose/en/index.ts';
import { composerOf, FIELDS, SITUATIONS } from '../src/lib/compose/index.ts';
import { parseFacts } from '../src/lib/compose/parse.ts';
import { readObject } from './lib/input.ts';

const wants = SITUATIONS.map((id) => {
  const { fields, needs, kinds } = english.plans[id];
  return `  ${id.padEnd(12)} needs ${needs.replaceAll(' ', ', ').replaceAll('|', ' or ')}; takes ${fields.replaceAll(' ', ', ')}${kinds ? `; kind: ${kinds.replaceAll(' ', ' | ')}` : ''}`;
});

export const COMPOSE_USAGE = `usage: npm run --silent cli -- compose < facts.json

Reads one JSON object and prints three notes that say these facts, or what is missing. Only "situation" must be there:
  {"situation": "met",
   "recipient": {"first": "Wanjiru", "formal": "Dr Kamau"},
   "me": {"name": "Petra", "line": "look after six village pumps"},
   "given": {"event": "the pump school in Kitui", "when": "last week", "why": "follow how the repairs go"},
   "register": "warm|plain|formal", "length": "short|medium|long", "limit": 200|300, "seed": 0}
"given" may have ${FIELDS.join(', ')}, each a string. By situation:
${wants.join('\n')}
It prints {"variants": [{"text", "length", "used", "left", "claims", "verdict"}], "missing": [[fields]], "steps": [ids],
"problems": [{"field", "problem": "clause|verb|when|long", "over"}]}. Lengths are in UTF-16 units. "missing" and "problems"
say why there are no variants. Bad input: one line on stderr naming the field, and exit status 2.`;

/** Reads facts on standard input and gives the answer as JSON. Fails with an error whose message names the field that is wrong. */
export async function composeCommand(): Promise<string> {
  return JSON.stringify(composerOf(english)(parseFacts(await readObject())), null, 2);
}
