import { fill } from '../../../lib/text/fill.ts';
import type { Reading, Reason } from '../../../lib/reader/types.ts';
import styles from './Checker.module.css';
import { READ_AT_MOST } from './useReading.ts';
import type { View } from './view.ts';
import { useWords } from './words.ts';

interface Props {
  reading: Reading;
  view: View;
  /** Only the beginning has been read. */
  cut: boolean;
}

/** The verdict in words, with what decided it. */
export function Verdict({ reading, view, cut }: Props) {
  const { check, verdicts } = useWords();
  const copy = check.reading;
  const { judgement, listed } = view;
  const unread = reading.state === 'unread';
  const { title, says } = verdicts[judgement.verdict];
  const theirCall = judgement.verdict === 'send' && reading.judgement.verdict !== 'send';
  return (
    <section className="verdict stack-s" data-verdict={unread ? 'none' : judgement.verdict}>
      <p className="label">{copy.label}</p>
      <h2 tabIndex={-1}>{unread ? copy.unreadTitle : title}</h2>
      <p>{unread ? copy.unread : theirCall ? copy.yourCall : says}</p>
      {!unread && judgement.verdict === 'send' && listed.length > 0 && <p>{copy.taste}</p>}
      {cut && <p>{fill(copy.partly, { count: READ_AT_MOST.toLocaleString(check.locale) })}</p>}
      <Reasons view={view} />
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
      <ol className={styles.reasons} aria-label={check.reading.reasonsLabel}>
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
