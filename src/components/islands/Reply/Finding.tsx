import type { ReplyFinding } from '../../../lib/reply/types.ts';
import { fill } from '../../../lib/text/fill.ts';
import { useWords } from './words.ts';

interface Props {
  found: ReplyFinding;
  quote: string;
  onKeep: () => void;
  onEdit: (edits: ReplyFinding['suggestions'][number]['edits']) => void;
}

/** One thing that may land badly: the words, how they may land, one thing to try, and the way to keep them anyway. */
export function Finding({ found: { rule, suggestions }, quote, onKeep, onEdit }: Props) {
  const copy = useWords().findings;
  const { title, lands, try: attempt } = copy.rules[rule];
  const about = <span className="visually-hidden">{fill(copy.about, { title })}</span>;
  return (
    <article className="finding stack-s" data-finding={rule}>
      <h3>{title}</h3>
      <p>
        <q dir="auto">{quote}</q> {lands}
      </p>
      <p className="try">{attempt}</p>
      <p className="does">
        {suggestions.map(({ label, edits }) => (
          <button key={label} type="button" className="quiet" onClick={() => onEdit(edits)}>
            {copy.leaveOut}
            {about}
          </button>
        ))}
        <button type="button" className="quiet" onClick={onKeep}>
          {copy.keep}
          {about}
        </button>
      </p>
    </article>
  );
}
