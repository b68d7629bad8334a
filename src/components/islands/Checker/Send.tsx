import { useEffect, useState, type RefObject } from 'react';
import { copyFrom } from '../shared/copyFrom.ts';
import { counted, useWords } from './words.ts';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  /** How many statements the person has not ticked. They hold nothing up. */
  unticked: number;
  say: (sentence: string) => void;
}

/** The button that copies the note. */
export function Send({ field, text, unticked, say }: Props) {
  const words = useWords();
  const copy = words.check.send;
  const [result, setResult] = useState('');
  useEffect(() => setResult(''), [text]);
  const take = async () => {
    if (!field.current) return;
    const sentence = (await copyFrom(field.current)) ? copy.copied : copy.byHand;
    setResult(sentence);
    say(sentence);
  };
  return (
    <div className="send">
      <button type="button" className="button primary" onClick={() => void take()}>
        {copy.copy}
      </button>
      <p className="hint">{result || (unticked > 0 && counted(copy.unticked, unticked, words))}</p>
    </div>
  );
}
