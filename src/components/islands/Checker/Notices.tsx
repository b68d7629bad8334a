import { $damaged, $done, $keeping } from '../../../state/draft.ts';
import { useStore } from '../useStore.ts';
import { useWords } from './words.ts';

/** What the person must know about the keeping of their draft, when there is something. */
export function Notices() {
  const copy = useWords().check.keeping;
  const keeping = useStore($keeping);
  const damaged = useStore($damaged);
  const last = useStore($done).at(-1)?.extra.name;
  const notices = [
    keeping !== 'kept' && copy.trouble[keeping],
    damaged && copy.damaged,
    last === 'tab' && copy.tab,
    last === 'earlier' && copy.earlier,
  ].filter((notice) => notice !== false);
  return notices.map((notice) => (
    <p key={notice} className="notice">
      {notice}
    </p>
  ));
}
