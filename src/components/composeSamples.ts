import { compose } from '../copy/en/compose.ts';
import { english } from '../lib/compose/en/index.ts';
import { composerOf, SITUATIONS, type Facts, type SituationId } from '../lib/compose/index.ts';

/** The facts that the form shows as examples. */
export const exampleFacts = (situation: SituationId): Facts => ({
  situation,
  given: Object.fromEntries(
    Object.entries(compose.fields[situation]).flatMap(([field, { example }]) => (example ? [[field, example]] : [])),
  ),
  length: 'long',
});

/** A finished note for each situation, made of the form's own examples: for those who cannot run the composer. */
export function samples(): { name: string; text: string }[] {
  const composer = composerOf(english);
  return SITUATIONS.map((situation) => ({
    name: compose.names[situation],
    text: composer(exampleFacts(situation)).variants[0]?.text ?? '',
  }));
}
