import { useState } from 'react';
import type { Speller } from '../../../lib/reader/types.ts';
import { useWords } from './words.ts';

interface Props {
  ready: boolean;
  say: (sentence: string) => void;
  onLoad: (speller: Speller) => void;
}

/** The button that fetches the speller, with what it costs. The speller is forgotten with the page. */
export function Spelling({ ready, say, onLoad }: Props) {
  const copy = useWords().check.spelling;
  const [step, setStep] = useState<keyof typeof copy.steps>('asked');
  const go = (next: typeof step) => {
    setStep(next);
    say(copy.steps[next]);
  };
  const load = () => {
    go('coming');
    import('./speller.ts').then(
      ({ speller }) => {
        onLoad(speller);
        go('there');
      },
      () => go('failed'),
    );
  };
  return (
    <p className="hint needsScript">
      <button type="button" className="quiet" disabled={!ready} onClick={load}>
        {copy.button}
      </button>{' '}
      {copy.steps[step]}
    </p>
  );
}
