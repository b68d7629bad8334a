import { useEffect, type RefObject } from 'react';

/** Where focus goes after a press has taken its own button away: a finding by its place or its rule, else the verdict. */
export interface Place {
  readonly finding?: number;
  readonly rule?: string;
}

/** Moves focus, only ever because of a press, when the reading that the press led to is on the page. */
export function useFocus(root: RefObject<HTMLElement | null>, place: Place | undefined) {
  useEffect(() => {
    if (place) (placeIn(root.current, place) ?? verdictIn(root.current))?.focus();
  }, [place, root]);
}

function placeIn(root: HTMLElement | null, { finding, rule }: Place): HTMLElement | undefined {
  const which = rule === undefined ? '[data-finding]' : `[data-finding="${rule}"]`;
  const headings = root?.querySelectorAll<HTMLElement>(`${which} h3`) ?? [];
  if (finding === undefined && rule === undefined) return undefined;
  return headings[Math.min(finding ?? 0, headings.length - 1)];
}

const verdictIn = (root: HTMLElement | null) => root?.querySelector<HTMLElement>('[data-verdict] h2, [data-first] h2');
