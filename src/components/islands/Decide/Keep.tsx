import { useRef } from 'react';
import { fill } from '../../../lib/text/fill.ts';
import { Copy } from '../shared/Copy.tsx';
import type { Now } from './useDesk.ts';
import { clauseOf, useWords } from './words.ts';

/** A note of how one knows them, to be kept where one keeps such things. */
export function Keep({ now: { facts, received, say } }: { now: Now }) {
  const words = useWords();
  const { keep } = words;
  const text = useRef<HTMLParagraphElement>(null);
  const name = received.name.trim();
  const wrote = received.text.trim();
  const lines = [
    name ? fill(keep.who, { name }) : keep.whoUnnamed,
    facts.shared === 'worked' ? fill(keep.how, { is: clauseOf(words, 'shared', 'worked') }) : keep.unknown,
    keep.where,
    ...(wrote ? [fill(keep.wrote, { text: wrote })] : []),
  ];
  return (
    <section className="stack-s">
      <h2 className="label">{keep.heading}</h2>
      <p className="hint">{keep.hint}</p>
      <p ref={text} className="card note keepsake" dir="auto" tabIndex={-1}>
        {lines.join('\n')}
      </p>
      <Copy from={text} text={lines.join()} of={keep.label} words={words.copy} say={say} />
    </section>
  );
}
