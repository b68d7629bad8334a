import { useId, useRef, useState } from 'react';
import { tryPolicy } from '../../../copy/en/embeds.ts';
import { Copy, type CopyWords } from '../shared/Copy.tsx';
import styles from '../shared/Try.module.css';
import { useSpoken } from '../shared/useSpoken.ts';
import { useAlive } from '../useAlive.ts';

interface Props {
  /** From the strictest to the widest: what each accepts, its policy in a sentence, and where that is written in full. */
  stances: readonly (readonly [says: string, line: string, href: string])[];
  /** Which of them it begins with. */
  first: number;
  copy: CopyWords;
}

/** One question, and the policy in a sentence. Nothing is kept: the way on carries the stance in its link. */
export default function TryPolicy({ stances, first, copy }: Props) {
  const id = useId();
  const alive = useAlive();
  const text = useRef<HTMLParagraphElement>(null);
  const [chosen, choose] = useState(first);
  const [, line = '', href] = stances[chosen]!;
  const [spoken, say] = useSpoken(line, chosen !== first);
  return (
    <>
      <fieldset className={styles.live} disabled={!alive}>
        <legend className="label">{tryPolicy.ask}</legend>
        {stances.map(([says], at) => (
          <label key={says} className={styles.choice}>
            <input type="radio" name={id} checked={at === chosen} onChange={() => choose(at)} />
            {says}
          </label>
        ))}
      </fieldset>
      <div className="card stack-s">
        <p className="label">{tryPolicy.line}</p>
        <p ref={text} className="note" tabIndex={-1}>
          {line}
        </p>
        <div className={styles.live}>
          <Copy from={text} text={line} of={tryPolicy.line} words={copy} say={say} />
        </div>
        <p>
          <a className="quiet" href={href}>
            {tryPolicy.full}
          </a>
        </p>
      </div>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </>
  );
}
