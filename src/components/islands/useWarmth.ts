import { useEffect, type RefObject } from 'react';

/**
 * Reads a sample when a field is entered, so that the first key need not wait for patterns and tables to be made: twice, for an engine may
 * compile a pattern only at its second use, and with a curly quote, since patterns are compiled anew for text beyond Latin 1.
 */
export function useWarmth(form: RefObject<HTMLElement | null>, read: (sample: string) => unknown, sample: string) {
  useEffect(() => {
    const warm = () => (window.requestIdleCallback ?? setTimeout)(() => read(`${sample}’`));
    form.current?.addEventListener('focusin', () => [warm(), warm()], { once: true });
  }, []);
}
