import { useEffect, useRef, type RefObject } from 'react';

/**
 * Lets a field hold a value of ours without React owning it, so that nothing typed before the page is alive is lost, and the field's own
 * undo goes on working: the field is only written to when the value has changed elsewhere.
 */
export function useHeld(field: RefObject<HTMLInputElement | HTMLSelectElement | null>, value: string) {
  const alive = useRef(false);
  useEffect(() => {
    if (alive.current && field.current && field.current.value !== value) field.current.value = value;
    alive.current = true;
  }, [field, value]);
}
