import { useRef } from 'react';
import { SIZES, type Size } from '../../../lib/policy/write.ts';
import { setOwn } from '../../../state/policy.ts';
import { Copy } from '../shared/Copy.tsx';
import type { Now } from './useDesk.ts';
import { useWords } from './words.ts';

/** The policy in three sizes, each to be put into one's own words and copied. */
export function Texts({ now }: { now: Now }) {
  const { texts } = useWords();
  return (
    <section className="stack needsScript">
      <h2>{texts.heading}</h2>
      {now.sizes ? (
        <div className="sizes">
          {SIZES.map((size) => (
            <Text key={size} size={size} now={now} />
          ))}
        </div>
      ) : (
        <p>{texts.before}</p>
      )}
    </section>
  );
}

const ROWS: Readonly<Record<Size, number>> = { line: 2, paragraph: 7, page: 18 };

function Text({ size, now: { own, sizes, say } }: { size: Size; now: Now }) {
  const { texts } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const { name, hint } = texts.sizes[size];
  const mine = own[size];
  const text = mine ?? sizes![size];
  return (
    <div className="stack-s">
      <label className="label" htmlFor={size}>
        {name}
      </label>
      <div className="card letter">
        <textarea
          id={size}
          ref={field}
          className="sheet"
          dir="auto"
          rows={ROWS[size]}
          aria-describedby={`${size}-hint`}
          value={text}
          onChange={(event) => setOwn(size, event.currentTarget.value)}
        />
      </div>
      <p className="hint" id={`${size}-hint`}>
        {hint} {mine !== undefined && texts.edited}{' '}
        {mine !== undefined && (
          <button type="button" className="quiet" onClick={() => setOwn(size, undefined)}>
            {texts.restore}
          </button>
        )}
      </p>
      <Copy from={field} text={text} of={name} words={texts} say={say} />
    </div>
  );
}
