import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ADVICE, FAULTS } from '../../src/lib/reader/types.ts';

const LONGEST = 30;

/** What is wrong with an id for a new rule, as a sentence; nothing where it will do. `root` is the repository's folder. */
export function complaint(id: string, root: string): string | undefined {
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(id))
    return `“${id}” will not do: write small letters a to z, with hyphens between words.`;
  if (id.length > LONGEST) return `“${id}” is longer than ${LONGEST} letters: name the fault in two or three words.`;
  if ([...FAULTS, ...ADVICE].some((rule) => rule === id)) return `There is a rule “${id}” already.`;
  const there = pathsOf(id).find((path) => existsSync(join(root, path)));
  return there && `${there} is there already: finish that rule, or remove its files.`;
}

const pathsOf = (id: string): string[] => Object.keys(skeleton(id));

/** Writes the rule, its examples and its page, and gives their paths. The id must be without complaint. */
export function newRule(id: string, root: string): string[] {
  const files = Object.entries(skeleton(id));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  return files.map(([path]) => path);
}

/** The files of a new rule, by path. */
export const skeleton = (id: string): Readonly<Record<string, string>> => ({
  [`src/lib/reader/rules/${id}.ts`]: rule(id),
  [`src/lib/reader/rules/${id}.examples.ts`]: EXAMPLES,
  [`src/content/rules/${id}.mdx`]: page(id),
});

/** `over-thanking` as it is called in the registry: `overThanking`. */
export const nameOf = (id: string): string => id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

const rule = (id: string): string => `import { finding, type Rule } from '../rule.ts';

// EDIT: the words that the rule is about. Whole words only, and nothing that can backtrack badly (a test looks).
const WORDS = /\\b(?:many many thanks|a thousand thanks)\\b/giu;

/** EDIT: what is noticed, in a sentence, and what is left alone. */
export const rule: Rule<'${id}'> = {
  id: '${id}',
  // EDIT: \`note\` has its tokens, sentences, cues and roles too. \`found\` is a key of src/copy/en/findings.ts.
  find: ({ text }) =>
    [...text.matchAll(WORDS)].map((match) =>
      finding('${id}', 'found', { start: match.index, end: match.index + match[0].length }),
    ),
};
`;

const EXAMPLES = `import type { RuleExamples } from '../examples.ts';

/** EDIT: what they have in common, in a few words. Everyone in them is invented. */
export const examples = {
  flagged: [
    {
      text: 'EDIT: a note that the rule speaks of.',
      because: 'EDIT: how it may land, in at most 140 characters.',
      better: 'EDIT: the same note mended. It must read as ready to send, in under 300 characters.',
    },
    {
      text: 'EDIT: another, by quite another person.',
      because: 'EDIT: why.',
      better: 'EDIT: mended.',
    },
    {
      text: 'EDIT: a third, which looks better than it is.',
      because: 'EDIT: why. Not every note can be mended, so this one needs no \`better\`.',
    },
  ],
  passing: [
    {
      text: 'EDIT: a note that looks like it and is not: the near miss. Write this one first.',
      because: 'A near miss: EDIT: why it is fine.',
    },
    {
      text: 'EDIT: a good note that uses some of the same words.',
      because: 'EDIT: why it is fine.',
    },
    {
      text: 'EDIT: a good note from somebody who writes otherwise than you do.',
      because: 'EDIT: why it is fine.',
    },
  ],
} satisfies RuleExamples;
`;

const page = (id: string): string => `---
title: EDIT the plain name of ${id}
summary: EDIT one sentence of 40 to 160 characters for lists, which says what is meant and why it matters.
evidence:
  strength: opinion
  text: EDIT what is known, how, and what is not. Anything stronger than opinion needs a source.
sources: []
---

{/* EDIT: 120 to 220 words in all, under these two headings. First a line or two: what a decent person means by it. */}

## How it lands

{/* EDIT: what the recipient may think, and what to try instead. “May”, where nobody can know. */}

## When to ignore it

{/* EDIT: there is always such a time. */}
`;
