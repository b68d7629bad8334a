import { fill } from '../../../lib/text/fill.ts';
import type { Reading, Reason } from '../../../lib/reader/types.ts';
import { READ_AT_MOST } from './useReading.ts';
import type { View } from './view.ts';
import { titleOf, useWords } from './words.ts';

interface Props {
  reading: Reading;
  view: View;
  /** Only the beginning has been read. */
  cut: boolean;
}

/** The verdict in words, with what decided it. */
export function Verdict({ reading, view, cut }: Props) {
  const words = useWords();
  const copy = words.check.reading;
  const { listed } = view;
  const { verdict } = view.judgement;
  const unread = reading.state === 'unread';
  const send = !unread && verdict === 'send';
  const misnamed = listed.some(({ finding }) => finding.rule === 'wrong-name');
  const says = () => {
    if (unread) return copy.unread;
    if (send && misnamed) return copy.misnamed;
    return send && reading.judgement.verdict !== verdict ? copy.yourCall : words.verdicts[verdict].says;
  };
  return (
    <section className="verdict stack-s" data-verdict={unread ? 'none' : verdict}>
      <p className="label">{copy.label}</p>
      <h2 id="reading" tabIndex={-1}>
        {titleOf(reading.state, verdict, words)}
      </h2>
      <p>{says()}</p>
      {send && !misnamed && listed.length > 0 && <p>{copy.taste}</p>}
      {cut && <p>{fill(copy.partly, { count: READ_AT_MOST.toLocaleString(words.check.locale) })}</p>}
      <Reasons view={view} />
      {send && (
        <p>
          <a className="quiet" href="#sending">
            {copy.next}
          </a>
        </p>
      )}
    </section>
  );
}

/** Only the findings that decide the verdict, most important first, each with what would change. */
function Reasons({ view: { judgement, listed } }: { view: View }) {
  const { check, verdicts } = useWords();
  const { reasons, verdict } = judgement;
  if (reasons.length === 0) return null;
  const titleOf = ({ rule }: Reason) => listed.find(({ finding }) => finding.rule === rule)?.words.title;
  const without = (reason: Reason) =>
    fill(check.reading.without, { verdict: verdicts[reason.without].title.toLowerCase() });
  return (
    <>
      <ol className="reasons" aria-label={check.reading.reasonsLabel}>
        {reasons.map((reason) => (
          <li key={reason.rule}>
            {titleOf(reason)}. {reason.without !== verdict && <span className="hint">{without(reason)}</span>}
          </li>
        ))}
      </ol>
      {reasons.every((reason) => reason.without === verdict) && <p className="hint">{check.reading.together}</p>}
    </>
  );
}
