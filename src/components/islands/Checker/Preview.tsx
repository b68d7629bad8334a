import { countUnits, cutAt, LIMITS } from '../../../lib/text/count.ts';
import { fill } from '../../../lib/text/fill.ts';
import type { Draft } from '../../../state/draft.ts';
import { lastWords, onPhone } from './phone.ts';
import { useWords } from './words.ts';

/** The note as its recipient gets it on a phone, and where LinkedIn's box would stop. */
export function Preview({ draft: { text, recipient, limit } }: { draft: Draft }) {
  const copy = useWords().check.preview;
  const name = recipient.trim();
  const most = limit || LIMITS[0];
  const sent = cutAt(text, limit || LIMITS[1]).trim();
  const shown = onPhone(sent);
  const cut = shown.length < sent.length;
  return (
    <section className="stack-s">
      <h2 className="label">{name ? fill(copy.heading, { name }) : copy.headingUnnamed}</h2>
      <div className="card phone">
        <span className="face" aria-hidden="true">
          {copy.face}
        </span>
        <div>
          <strong>{copy.you}</strong>
          <br />
          <span className="hint">{copy.headline}</span>
          <p className="onPhone" dir="auto">
            {shown}
            {cut && <span className="hint">… {copy.more}</span>}
          </p>
        </div>
      </div>
      <p className="hint">{cut ? copy.about : copy.fits}</p>
      {countUnits(text) > most && <p>{fill(copy.stops, { limit: most, last: lastWords(cutAt(text, most)) })}</p>}
    </section>
  );
}
