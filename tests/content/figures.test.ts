import { expect, it } from 'vitest';
import { looseFigures } from './figures.ts';
import { paragraphsOf } from './prose.ts';

it.each([
  'A note may have 200 characters.',
  'Accepted by 13% of them.',
  'Thirteen per cent said no.',
  'Nearly forty people had sent one.',
  'It worked five times as often.',
  'One in ten answers.',
  'You get three notes a month.',
  'You get five personalised notes a month.',
  'About two thirds of them wrote back.',
  'It stops at a hundred.',
  'He said “up by 30%”.',
  'After <Fact source="a">three weeks</Fact> some 20 of them.',
  '| Free | 200 |\n|---|---|\n| Paid | more |',
])('sees the figure in “%s”', (text) => expect(looseFigures(text)).not.toEqual([]));

it.each([
  'Marijean wrote in 2011.',
  'As read in November 2026, it still does.',
  '<Fact source="a">A note may have **200 characters**.</Fact>',
  'Set aside twenty minutes, or half an hour.',
  'Say it in fifteen or twenty words.',
  'Two or three lines will do.',
  'Hundreds lay unanswered.',
  'She said “forty years a plumber”.',
  '## The 200 characters',
  '1. Look.\n2. Ask.',
  '<WorkedPair before="I have 500 of these." after="Yes, 3." />',
  'See [the rule](/rules/2/) about it.',
  'Either of the two will do, and one is enough.',
])('sees none in “%s”', (text) => expect(looseFigures(text)).toEqual([]));

it('takes prose apart as it is read', () => {
  const body =
    'One *two*.\n\n- a [link](/x/)\n- <RuleLink id="big-ask" /> now\n\n<TryNote text="no > no" />\n\n| head | cell |';
  expect(paragraphsOf(body)).toEqual(['One two.', 'a link', 'rule now', 'head', 'cell']);
});
