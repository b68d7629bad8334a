import { fill } from '../../../lib/text/fill.ts';
import { Finding } from './Finding.tsx';
import type { Acts } from './acts.ts';
import type { View } from './view.ts';
import { useWords } from './words.ts';

/** More at once would be a scolding. */
const MOST = 12;

/** What may land badly, as talk; and, folded, what the person has chosen to keep. */
export function Findings({ view: { listed, kept }, acts }: { view: View; acts: Acts }) {
  const copy = useWords().check.findings;
  if (listed.length + kept.length === 0) return null;
  return (
    <section className="findings">
      {listed.length > 0 && <h2 className="label">{copy.heading}</h2>}
      {listed.slice(0, MOST).map((said, index) => (
        <Finding key={`${said.finding.rule}${said.finding.range.start}`} said={said} index={index} acts={acts} />
      ))}
      {listed.length > MOST && <p className="hint">{fill(copy.more, { count: listed.length - MOST })}</p>}
      {kept.length > 0 && (
        <details className="kept">
          <summary>{fill(copy.keptHeading, { count: kept.length })}</summary>
          <ul role="list">
            {kept.map((said) => (
              <li key={`${said.key}${said.finding.range.start}`}>
                <span>
                  {said.words.title} {said.quote && <q>{said.quote}</q>}
                </span>
                <button type="button" className="quiet" onClick={() => acts.unkeep(said)}>
                  {copy.unkeep}
                  <span className="visually-hidden">{fill(copy.about, { title: said.words.title })}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
