import fc from 'fast-check';
import { english } from '../../src/lib/compose/en/index.ts';
import { composerOf, LENGTHS, REGISTERS, SITUATIONS, type SituationId } from '../../src/lib/compose/index.ts';
import { decide, FACTS, isFacts } from '../../src/lib/decide/index.ts';
import { clauses } from '../../src/lib/policy/en/clauses.ts';
import { writePolicy } from '../../src/lib/policy/write.ts';
import { areFacts } from '../../src/state/facts.ts';
import { isDraft } from '../../src/state/kept.ts';
import { persisted } from '../../src/state/persisted.ts';
import { isPolicy } from '../../src/state/policy.ts';
import { isReceived } from '../../src/state/received.ts';
import { EMPTY, isReplyForm } from '../../src/state/reply.ts';
import { makeBrowser } from '../fixtures/tabs.ts';
import { must, same } from './must.ts';
import { anyText, anyWords } from './texts.ts';
import { anyValue, chosen, spoilt } from './values.ts';

const dictionary = fc.dictionary(anyWords, anyWords, { maxKeys: 3 });
const draft = fc.record({
  text: anyText,
  recipient: anyWords,
  limit: fc.constantFrom(0, 200, 300),
  kept: fc.array(anyWords, { maxLength: 3 }),
});
const received = fc.record({ text: anyText, name: anyWords, intent: anyWords });
const facts = fc.record({
  situation: fc.constantFrom('', ...SITUATIONS),
  given: dictionary,
  formal: anyWords,
  name: anyWords,
  line: anyWords,
  register: fc.constantFrom(...REGISTERS),
  length: fc.constantFrom(...Object.keys(LENGTHS)),
  seed: fc.nat(),
});
const policy = fc.record({
  answers: chosen({ why: ['never', 'yes'], stance: ['met', 'open'] }),
  own: chosen({ line: ['Mine.'], page: ['<script>'] }),
});
const replyForm = fc
  .tuple(dictionary, fc.array(anyWords), fc.integer())
  .map(([mine, kept, seed]) => ({ ...EMPTY, mine, kept, seed }));

/** Each kind that is kept: what may be in storage under its name, its shape check, and a use of what passed. */
const KINDS = [
  { right: draft, is: isDraft, use: ({ text, kept }: Kept) => [text.length, kept.join()] },
  { right: received, is: isReceived, use: ({ text, name, intent }: Kept) => [text + name + intent] },
  { right: facts, is: areFacts, use: (value: Kept) => composed(value) },
  { right: policy, is: isPolicy, use: ({ answers, own }: Kept) => [writePolicy(answers, clauses), Object.values(own)] },
  { right: replyForm, is: isReplyForm, use: ({ mine, kept }: Kept) => [Object.entries(mine), kept.length] },
  { right: chosen(FACTS), is: isFacts, use: (value: Kept) => decide(value) },
] as const;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what passed a check has the shape that the check is for
type Kept = any;

const compose = composerOf(english);
/** As the page does: a situation that is no longer there is none. */
const composed = ({ situation, ...rest }: Kept) =>
  Object.hasOwn(english.plans, situation) &&
  compose({ situation: situation as SituationId, ...rest, me: rest, recipient: {} });

const kind = fc
  .constantFrom(...KINDS)
  .chain(({ right, is, use }) =>
    spoilt(right as fc.Arbitrary<object>).map((value) => ({ value, is: is as (value: unknown) => boolean, use })),
  );

/** Whatever passes a shape check can be used, and keeps its shape through JSON. */
export const shapes = fc.property(kind, ({ value, is, use }) => {
  const passed = is(value);
  must(typeof passed === 'boolean', 'yes or no');
  if (!passed) return;
  use(value);
  must(is(JSON.parse(JSON.stringify(value))), 'it passes again after it was written down');
});

const whole = fc.integer({ min: -2, max: 5 });
const stored = fc.oneof(
  fc.tuple(draft, whole, whole, whole, fc.nat(200)).map(([value, v, at, base, cut]) => {
    const raw = JSON.stringify({ v, at, base, value });
    return cut < 60 ? raw.slice(0, cut) : raw;
  }),
  spoilt(fc.record({ v: fc.constant(1), at: whole, base: whole, value: spoilt(draft) })).map((one) =>
    JSON.stringify(one),
  ),
  anyValue.map((one) => JSON.stringify(one)),
  anyText,
);

/** Whatever lies in storage, a tool opens, has a value of the right shape, and keeps the next edit; what it could not read is not lost. */
export const storage = fc.property(stored, stored, draft, (raw, later, edit) => {
  const browser = makeBrowser();
  browser.kept.set('draft', raw);
  const tab = browser.tab();
  const empty = { text: '', recipient: '', limit: 0, kept: [] } as const;
  const open = (place = tab) => {
    const store = persisted({
      key: 'draft',
      version: 1,
      empty,
      isValid: isDraft as never,
      isTooLong: () => false,
      onTaken: () => undefined,
      place,
    });
    return { store, close: store.open() };
  };
  const { store, close } = open();
  must(isDraft(store.$value.get()), 'what is shown has the right shape');
  must(store.$damaged.get() ? store.$value.get() === empty : raw.includes('"value"'), 'what is not shown is said');
  store.set(edit as never);
  browser.kept.set('draft', later);
  (tab.events as EventTarget).dispatchEvent(Object.assign(new Event('storage'), { key: 'draft' }));
  must(isDraft(store.$value.get()), 'another tab brings nothing of a wrong shape');
  store.set(edit as never);
  close();
  const { store: again, close: leave } = open(browser.tab());
  same(again.$value.get(), edit);
  const idle = again.$value.get();
  browser.kept.set('draft', raw);
  (tab.events as EventTarget).dispatchEvent(Object.assign(new Event('storage'), { key: 'draft' }));
  must(isDraft(again.$value.get()) && (again.$value.get() === idle || !store.$damaged.get()), 'nothing is lost');
  leave();
});
