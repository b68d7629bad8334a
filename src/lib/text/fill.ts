/** A sentence for one and a sentence for any other number. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** Puts data into the `{slots}` of a sentence; a slot without data stays as it is. */
export const fill = (sentence: string, data: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/gu, (slot, key: string) => String(data[key] ?? slot));

/** The sentence for this number, with `{count}` put in. */
export const fillCount = (
  forms: Counted,
  count: number,
  data: Readonly<Record<string, string | number>> = {},
): string => fill(count === 1 ? forms.one : forms.other, { count, ...data });
