import { fill } from '../../../lib/text/fill.ts';
import type { Acts } from './acts.ts';
import type { Said } from './view.ts';
import { suggestionOf, useWords } from './words.ts';

interface Props {
  said: Said;
  index: number;
  acts: Acts;
}

/** One thing that may land badly: the words, how they may land, one thing to try, and the way to keep them anyway. */
export function Finding({ said, index, acts }: Props) {
  const words = useWords();
  const copy = words.check.findings;
  const { finding, quote } = said;
  const { title, lands, try: attempt } = said.words;
  const about = <span className="visually-hidden">{fill(copy.about, { title })}</span>;
  return (
    <article className="finding stack-s" data-finding={finding.rule}>
      <h3 tabIndex={-1}>{title}</h3>
      <p>
        {quote && <q dir="auto">{quote}</q>} {lands}
      </p>
      <p className="try">{attempt}</p>
      <p className="does">
        {quote && (
          <button type="button" className="quiet" onClick={() => acts.show(said)}>
            {copy.showMe}
            {about}
          </button>
        )}
        {finding.suggestions.map((suggestion) => (
          <button
            key={suggestion.label}
            type="button"
            className="quiet"
            onClick={() => acts.apply(said, suggestion, index)}
          >
            {suggestionOf(suggestion, words)}
            {about}
          </button>
        ))}
        <button type="button" className="quiet" onClick={() => acts.keep(said, index)}>
          {copy.keep}
          {about}
        </button>
        <a className="quiet" href={`/rules/${finding.rule}/`}>
          {copy.why}
          {about}
        </a>
      </p>
    </article>
  );
}
