import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { INTENTS } from './lib/reply/types.ts';

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Write a month as 2026-11.');
const strength = z.enum(['official', 'study', 'vendor', 'hearsay', 'opinion']);
const summary = z.string().min(40).max(160).describe('One sentence for lists and for search engines.');

const sources = defineCollection({
  loader: file('src/content/sources.json'),
  schema: z.strictObject({
    title: z
      .string()
      .min(5)
      .max(160)
      .describe('The name of the page, paper or article. For a page without a name: what it is about.'),
    author: z.string().max(120).optional().describe('Who wrote or published it.'),
    published: z
      .string()
      .regex(/^(19|20)\d\d(-\d\d){0,2}$/)
      .optional()
      .describe('Year, or year-month(-day), when known.'),
    url: z.url().optional().describe('The page itself, never a copy of it.'),
    checked: month.describe('The month in which somebody here last checked it.'),
    strength: strength.describe(
      'official: from LinkedIn or a public body. vendor: measured by those who sell. hearsay: one person’s count.',
    ),
    read: z.enum(['copy', 'second-hand']).optional().describe('How it was read, when not on its own page.'),
  }),
});

const cited = z.array(reference('sources')).max(16).describe('Ids in sources.json, in the order of use.');

const guides = defineCollection({
  loader: glob({ pattern: '*.mdx', base: 'src/content/guides' }),
  schema: z.strictObject({
    title: z.string().min(5).max(60).describe('The name of the guide, in sentence case.'),
    summary,
    order: z.int().min(1).max(99).describe('Its place in the list, from 1, no two alike.'),
    minutes: z.int().min(1).max(15).describe('Reading time at about 220 words a minute.'),
    updated: month.describe('The month of the last change to what it says.'),
    tool: z.enum(['check', 'compose', 'reply', 'decide', 'policy']).optional().describe('The tool it leads to.'),
    related: z.array(reference('guides')).max(3).default([]).describe('Other guides worth reading after it.'),
    sources: cited.min(1),
  }),
});

const rules = defineCollection({
  loader: glob({ pattern: '*.mdx', base: 'src/content/rules' }),
  schema: z.strictObject({
    title: z.string().min(5).max(60).describe('The fault named plainly, as a person would name it.'),
    summary,
    evidence: z.strictObject({
      strength: strength.describe('The best support that the rule has. opinion: experience, not measurement.'),
      text: z.string().min(40).max(420).describe('What is known and how, and what is not.'),
    }),
    sources: cited,
  }),
});

/** A figure needs a source, wherever in the reference pages it stands. */
const sourced = ({ text, sources }: { text: string; sources: unknown[] }) => sources.length > 0 || !/\d/.test(text);
const NO_FIGURE = 'A figure needs a source: name its id in `sources`, or leave the figure out.';

const said = z
  .strictObject({
    text: z.string().min(6).max(260).describe('What is known, in one to three short sentences of ours.'),
    sources: z
      .array(reference('sources'))
      .max(4)
      .default([])
      .describe('Ids in sources.json. None for what is only ours.'),
  })
  .refine(sourced, NO_FIGURE);
const place = {
  order: z.int().min(1).max(40).describe('Its place within its group, from 1, no two alike.'),
  rules: z.array(reference('rules')).max(4).default([]).describe('The rules whose pages lead here.'),
};

const buttons = defineCollection({
  loader: glob({ pattern: '*.yaml', base: 'src/content/buttons' }),
  schema: z.strictObject({
    name: z.string().min(4).max(40).describe('The words on the button, or nearly.'),
    group: z.enum(['invite', 'invited', 'later']).describe('When you meet it.'),
    ...place,
    does: z
      .string()
      .min(15)
      .max(110)
      .regex(/^\D+$/, 'No figures here: they go where sources can stand.')
      .describe('What it does, in one sentence or two.'),
    see: said.describe('What the person who presses it sees.'),
    they: said.describe('What the other person sees.'),
    harm: said.safeExtend({
      answer: z.enum(['no', 'hardly', 'may', 'yes', 'unsettled']).describe('Can it hurt the other person?'),
    }),
    undo: said.safeExtend({ answer: z.enum(['yes', 'partly', 'no', 'unsettled']).describe('Can you undo it?') }),
    differ: z
      .array(
        z.strictObject({
          about: z.string().min(5).max(40).describe('What the sources disagree about.'),
          sides: z.array(said).min(2).max(3).describe('What each of them says.'),
        }),
      )
      .max(2)
      .default([])
      .describe('Where sources disagree, both sides.'),
  }),
});

const claims = defineCollection({
  loader: glob({ pattern: '*.yaml', base: 'src/content/claims' }),
  schema: z.strictObject({
    title: z.string().min(15).max(64).describe('The claim, in our words, without quotation marks and a full stop.'),
    group: z.enum(['notes', 'limits', 'length', 'asking', 'answering']).describe('What it is about.'),
    ...place,
    date: z.string().min(4).max(30).describe('When it was said or measured: a year, years, or “undated”.'),
    says: said
      .refine(({ sources }) => sources.length > 0, 'Say in `sources` where it is said.')
      .describe('Who says so, and what they say exactly.'),
    sample: z.string().min(6).max(180).optional().describe('What was counted. Its sources are those of `says`.'),
    profits: said.describe('Who gains when it is believed.'),
    rival: z
      .strictObject({ claim: reference('claims').describe('The claim here that contradicts it.') })
      .or(said)
      .describe('What contradicts it: another claim here, or a sentence.'),
    trust: z.strictObject({
      level: z
        .enum(['limits', 'near', 'weak', 'seller', 'open', 'past', 'wrong', 'lost'])
        .describe('How far to trust it: the words are in src/copy/en/claims.ts.'),
      why: said.describe('Why no further.'),
    }),
  }),
});

const known = z.strictObject({
  says: z.string().min(20).max(220).describe('What is known, in a sentence or two of ours.'),
  source: reference('sources'),
});

const oops = defineCollection({
  loader: glob({ pattern: '*.mdx', base: 'src/content/oops' }),
  schema: z.strictObject({
    title: z.string().min(5).max(60).describe('What went wrong, as one would say it.'),
    order: z.int().min(1).max(99).describe('Its place on the page, from 1, no two alike.'),
    saw: z.array(known).min(1).max(4).describe('What the others saw, or may still see.'),
    undo: z.array(known).min(1).max(4).describe('What can be undone, and what it costs.'),
    texts: z
      .array(
        z.strictObject({
          when: z.string().min(10).max(80).describe('Where the text fits, without a full stop.'),
          intent: z.enum(INTENTS).describe('The reply that is rendered: src/lib/reply writes it.'),
          reason: z.string().optional().describe('One of the reasons that the language offers for it.'),
          seed: z.int().optional().describe('Another number, another wording.'),
        }),
      )
      .min(1)
      .max(2),
  }),
});

export const collections = { buttons, claims, guides, oops, rules, sources };
