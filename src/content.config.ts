import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

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

export const collections = { guides, rules, sources };
