import { useCallback, useEffect, useRef, useState } from 'react';

const PAUSE = 1000;

/**
 * What the one polite live region says: `summary` a second after the last change, never at each key, and nothing before the person has
 * `begun` to type. The function given back says a thing at once.
 */
export function useSpoken(summary: string, begun: boolean): readonly [string, (sentence: string) => void] {
  const [spoken, speak] = useState('');
  const last = useRef('');
  useEffect(() => {
    if (!begun || summary === last.current) return undefined;
    const timer = setTimeout(() => {
      last.current = summary;
      speak(summary);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [summary, begun]);
  return [spoken, useCallback((sentence: string) => speak(sentence), [])];
}
