import { useRef } from 'react';
import { linkOf } from '../../../lib/policy/link.ts';
import { Copy } from '../shared/Copy.tsx';
import type { Now } from './useDesk.ts';
import { useWords } from './words.ts';

/** A link that carries the answers and nothing typed. */
export function Share({ now: { answers, ready, say } }: { now: Now }) {
  const { share, texts } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const link = linkOf(answers);
  if (!ready || !link) return null;
  const address = location.origin + location.pathname + link;
  return (
    <section className="stack-s needsScript">
      <h2>{share.heading}</h2>
      <p className="hint" id="share-hint">
        {share.hint}
      </p>
      <div className="field">
        <label htmlFor="share">{share.label}</label>
        <input id="share" ref={field} type="text" readOnly value={address} aria-describedby="share-hint" />
      </div>
      <Copy from={field} text={address} of={share.label} words={{ ...texts, copy: share.copy }} say={say} />
    </section>
  );
}
