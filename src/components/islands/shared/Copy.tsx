import { useEffect, useState, type RefObject } from 'react';
import { copyFrom } from './copyFrom.ts';

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
}

interface Props {
  from: RefObject<HTMLElement | null>;
  /** What is to be copied; when it changes, what was said of the last copy goes. */
  text: string;
  /** What it is called, for those who hear the button alone. */
  of: string;
  words: CopyWords;
  say: (sentence: string) => void;
}

/** The button that copies a text, and what came of it. */
export function Copy({ from, text, of, words, say }: Props) {
  const [result, setResult] = useState('');
  useEffect(() => setResult(''), [text]);
  const take = async () => {
    if (!from.current) return;
    const sentence = (await copyFrom(from.current)) ? words.copied : words.byHand;
    setResult(sentence);
    say(sentence);
  };
  return (
    <p className="copy">
      <button type="button" className="button" onClick={() => void take()}>
        {words.copy}
        <span className="visually-hidden"> ({of})</span>
      </button>{' '}
      <span className="hint">{result}</span>
    </p>
  );
}
