import { compose } from '../copy/en/compose.ts';
import { decide as words, scenarioTable as copy } from '../copy/en/decide.ts';
import { english as composeLanguage } from '../lib/compose/en/index.ts';
import { composerOf, type SituationId } from '../lib/compose/index.ts';
import { decide, type DecideFacts } from '../lib/decide/index.ts';
import { OWN_SCENARIOS, SCENARIOS, type OwnScenario } from '../lib/decide/scenarios.ts';
import { english as replyLanguage } from '../lib/reply/en/index.ts';
import type { Intent } from '../lib/reply/types.ts';
import { writeReplies } from '../lib/reply/write.ts';

/** What our tool says of a case, with its reason. */
interface Says {
  readonly step: string;
  readonly why: string;
}

interface ScenarioRow extends Says {
  readonly id: string;
  readonly happens: string;
}

/** The cases of one source that go by one policy, which is a clause, or by none. */
export interface ScenarioGroup {
  readonly source: string;
  readonly policy: string;
  readonly rows: readonly ScenarioRow[];
}

function decided(facts: DecideFacts): Says {
  const { step, row } = decide(facts);
  return { step: `${words.steps[step].title}.`, why: words.rows[row] ?? '' };
}

/** What the composer wants to be told, or what a reply says after its greeting. */
function said(asks: OwnScenario['asks']): Says {
  if ('intent' in asks) {
    const [text = ''] = writeReplies({ intent: asks.intent as Intent }, replyLanguage).texts;
    return { step: copy.own.intent, why: `“${text.slice(text.indexOf('\n') + 1)}”` };
  }
  const situation = asks.situation as SituationId;
  const { missing, steps } = composerOf(composeLanguage)({ situation });
  const questions = missing.map(([field]) => compose.fields[situation][field!]!.label.split('?')[0] + '?');
  const why = [...questions, copy.own.without, compose.steps[steps[0]!].title].join(' ');
  return { step: copy.own.situation, why };
}

/** Every case, by its source and then by the policy it goes by; the sources in the order of the data. */
export function scenarioGroups(): ScenarioGroup[] {
  const all = [
    ...SCENARIOS.map(({ facts, ...rest }) => ({ ...rest, stance: facts.stance ?? '', says: decided(facts) })),
    ...OWN_SCENARIOS.map(({ asks, ...rest }) => ({ ...rest, stance: '', says: said(asks) })),
  ];
  const sources = [...new Set(all.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const cases = all.filter((each) => each.source === source);
    const stances = [...new Set(cases.map(({ stance }) => stance))].sort((a, b) => Number(a !== '') - Number(b !== ''));
    return stances.map((stance) => ({
      source,
      policy: words.is.stance[stance] ?? '',
      rows: cases
        .filter((each) => each.stance === stance)
        .map(({ id, says }) => ({ id, happens: copy.scenarios[id] ?? '', ...says })),
    }));
  });
}
