import { useEffect, type RefObject } from 'react';

/**
 * Reads a sample when a field is entered, so that the first key need not wait for patterns and tables to be made: twice, for an engine may
 * compile a pattern only at its second use. The sample needs a curly quote, since patterns are compiled anew for text beyond Latin 1.
 */
export function useWarmth(form: RefObject<HTMLElement | null>, read: (sample: string) => unknown, sample: string) {
  useEffect(() => {
    const later = window.requestIdleCallback ?? setTimeout;
    const warm = () => [1, 2].forEach(() => later(() => read(sample)));
    form.current?.addEventListener('focusin', warm, { once: true });
  }, [form, read, sample]);
}
