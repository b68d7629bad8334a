import { opened } from './clean.ts';
import type { Forms } from './en/forms.ts';
import { isFor, sayLine, type Said } from './line.ts';
import { slotsLeft, type Drop, type Task } from './task.ts';
import type { FactId, Language, Plan, Variant } from './types.ts';

/** Who one is comes first only where they cannot know. */
const shapeFor = (shapes: Language['shapes'], { steps }: Plan, turn: number): string[] =>
  shapes[steps.includes('follow') ? turn % shapes.length : 2 * (turn % 2)]!.split(' ');

/** How a sentence begins. Two that begin alike are one too many, where there is another way to say it. */
const opening = (text: string): string => text.slice(0, 5).toLowerCase();

/** Says a task in one way: `turn` chooses the wordings, `dropped` what is not said. Nothing when the situation’s first sentence cannot be said. */
export type Build = (task: Task, turn: number, dropped: ReadonlySet<Drop>) => Variant | undefined;

/** Says tasks in the lines of one language. */
export function builderOf({ moves, full, shapes }: Language, forms: Forms): Build {
  const pairs = full.split('|').map((pair) => pair.split('=') as [string, string]);
  const inFull = (text: string): string => pairs.reduce((all, [short, long]) => all.replaceAll(short, long), text);

  return (task, turn, dropped) => {
    const { plan, facts } = task;
    const { register = 'warm' } = facts;
    const slots = slotsLeft(task, dropped);
    const kind = slots['kind'] ?? plan.kinds?.split(' ')[0] ?? '';
    const said = new Set<FactId>();
    const parts: string[] = [];
    const claims: string[] = [];
    const begun = new Set<string>();
    const linesFor: Readonly<Record<string, readonly string[]>> = {
      ...moves,
      detail: plan.detail ?? [],
      core: plan.core,
    };
    let hailed = false;

    const sayable = (line: string): Said[] => {
      if (!isFor(line, register, kind, slots)) return [];
      const text = sayLine(line, slots, forms, register === 'formal' ? inFull : (same) => same, said, hailed);
      return text ? [text] : [];
    };
    const add = (lines: readonly string[] = [], step = 0, again = true): Said | undefined => {
      const can = lines.flatMap(sayable);
      const fresh = can.filter(({ text }) => !begun.has(opening(text)));
      const from = fresh.length ? fresh : again ? can : [];
      const chosen = from[(turn + step * Math.floor(turn / 3)) % from.length];
      if (!chosen) return undefined;
      parts.push(chosen.text);
      begun.add(opening(chosen.text));
      for (const fact of chosen.used) said.add(fact);
      return chosen;
    };

    hailed = add(moves.hail) !== undefined;
    for (const part of shapeFor(shapes, plan, turn)) {
      const added = add(linesFor[part], STEPS[part]);
      if (added) hailed = false;
      if (part === 'core' && !added) return undefined;
      if (part === 'why' && !added && !dropped.has('stay')) add(plan.stay, 4);
      if (added && !NO_CLAIM.has(part)) claims.push(opened(added.text));
    }
    if (!dropped.has('bye')) add(plan.bye ?? moves.bye, 2, false);
    add(dropped.has('sign') ? ['{name}'] : moves.sign, 4);
    const text = parts.join(' ');
    const left = task.given.filter((fact) => !said.has(fact));
    return { text, length: text.length, used: [...said].filter((fact) => task.given.includes(fact)), left, claims };
  };
}

/** How far each part’s wordings move on from one seed to the next, so that they do not come round together: 2 and 4, for lists of two and of three. */
const STEPS: Readonly<Record<string, number>> = { detail: 2, thing: 4, why: 4, thanks: 2, question: 2 };
const NO_CLAIM: ReadonlySet<string> = new Set(['why', 'question', 'thanks']);
