import type { Build } from './build.ts';
import { droppable, type Drop, type Task } from './task.ts';
import type { Variant } from './types.ts';

/** A note that fits, or by how many units the barest one does not: 0 when nothing could be said at all. */
export interface Fitted {
  readonly note?: Variant;
  readonly over: number;
}

/** The fullest note that fits. The least valuable goes first, and what went last comes back first. Never cut: whole facts and moves go. */
export function fit(task: Task, turn: number, build: Build): Fitted {
  const dropped = new Set<Drop>();
  let note = build(task, turn, dropped);
  for (const drop of note && note.length > task.room ? droppable(task) : []) {
    dropped.add(drop);
    const shorter = build(task, turn, dropped);
    if (shorter && shorter.length < note!.length) note = shorter;
    else dropped.delete(drop);
    if (note!.length <= task.room) break;
  }
  if (!note || note.length > task.room) return { over: note ? note.length - task.room : 0 };
  for (const drop of [...dropped].reverse()) {
    dropped.delete(drop);
    const fuller = build(task, turn, dropped);
    if (fuller && fuller.length <= task.room) note = fuller;
    else dropped.add(drop);
  }
  return { note, over: 0 };
}
