import type { RefObject } from 'react';
import type { Suggestion } from '../../../lib/reader/types.ts';
import { asOneChange } from '../../../lib/text/change.ts';
import { fill } from '../../../lib/text/fill.ts';
import * as state from '../../../state/draft.ts';
import type { ExampleNote } from './Examples.tsx';
import { showIn } from './field.ts';
import type { Place } from './useFocus.ts';
import type { Said } from './view.ts';
import { suggestionOf, type Words } from './words.ts';

interface Needs {
  readonly words: Words;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Set when the next change of the text comes from a press. */
  readonly pressed: RefObject<boolean>;
  readonly say: (sentence: string) => void;
  readonly goTo: (place: Place) => void;
}

/** Everything that can be done at the desk by a press. Each is said aloud, and none but these moves focus. */
export function makeActs({ words, field, pressed, say, goTo }: Needs) {
  const copy = words.check;
  const press = (act: () => void, sentence: string, place?: Place) => {
    pressed.current = true;
    act();
    say(sentence);
    if (place) goTo(place);
  };
  return {
    say,
    show: ({ finding }: Said) => field.current && showIn(field.current, finding.range),
    apply: ({ finding, about }: Said, suggestion: Suggestion, index: number) => {
      const { text } = state.$draft.get();
      const edit = asOneChange(text, suggestion.edits);
      if (!edit || text.slice(finding.range.start, finding.range.end) !== about) return;
      const done = fill(copy.spoken.changed, { label: suggestionOf(suggestion, words) });
      press(() => state.change('suggestion', edit), done, { finding: index });
    },
    keep: ({ key, words: { title } }: Said, index: number) =>
      press(() => state.keep(key), fill(copy.spoken.kept, { title }), { finding: index }),
    unkeep: ({ key, finding, words: { title } }: Said) =>
      press(() => state.stopKeeping(key), fill(copy.spoken.unkept, { title }), { rule: finding.rule }),
    example: ({ text, recipient, name }: ExampleNote) =>
      press(() => state.replaceText('example', text, recipient), name, {}),
    clear: () => press(state.clearAll, copy.keeping.cleared),
    undo: (name: state.DeedName) => press(state.undo, fill(copy.undone, { deed: copy.deeds[name] })),
    redo: (name: state.DeedName) => press(state.redo, fill(copy.redone, { deed: copy.deeds[name] })),
  };
}

export type Acts = ReturnType<typeof makeActs>;
