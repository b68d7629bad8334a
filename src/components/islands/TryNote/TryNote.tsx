import { useEffect, useId, useMemo, useState } from 'react';
import { check, tryNote } from '../../../copy/en/check.ts';
import { findings, verdicts } from '../../../copy/en/findings.ts';
import { readNote, type Reading } from '../../../lib/reader/index.ts';
import { Meter } from '../Checker/Meter.tsx';
import { beginningOf } from '../Checker/phone.ts';
import { summaryOf } from '../Checker/summary.ts';
import { READ_AT_MOST } from '../Checker/useReading.ts';
import { useSpoken } from '../shared/useSpoken.ts';
import { viewOf, type View } from '../Checker/view.ts';
import { titleOf } from '../Checker/words.ts';
import styles from '../shared/Try.module.css';
import { useAtRest } from '../useAtRest.ts';

const words = { check, findings, verdicts };
const MOST = 4;

interface Props {
  text: string;
  recipient?: string;
}

/**
 * A note to play with in a guide, apart from the person's own draft and never kept. Its first reading is in the page without any script,
 * and until there is one the note can only be read.
 */
export default function TryNote({ text: given, recipient = '' }: Props) {
  const id = useId();
  const [alive, setAlive] = useState(false);
  const [text, setText] = useState(given);
  useEffect(() => setAlive(true), []);
  const read = useAtRest(text);
  const reading = useMemo(
    () => readNote(beginningOf(read, READ_AT_MOST), recipient ? { recipient } : {}),
    [read, recipient],
  );
  const view = useMemo(() => viewOf(reading, [], words), [reading]);
  const [spoken] = useSpoken(summaryOf(reading, view, { text: read, limit: 0 }, words), text !== given);
  return (
    <div className={`pair ${styles.pair}`}>
      <div>
        <div className="card letter">
          <label className="visually-hidden" htmlFor={id}>
            {tryNote.note}
          </label>
          <textarea
            id={id}
            className={`sheet ${styles.small}`}
            dir="auto"
            rows={6}
            autoComplete="off"
            readOnly={!alive}
            defaultValue={given}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div className="foot">
            <Meter text={text} limit={0} words={check} />
          </div>
        </div>
        <p className={`hint ${styles.hint} ${styles.live}`}>{tryNote.hint}</p>
      </div>
      <Said reading={reading} view={view} />
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </div>
  );
}

/** The verdict with the findings that weigh most. */
function Said({ reading, view: { judgement, listed } }: { reading: Reading; view: View }) {
  const read = reading.state === 'read';
  return (
    <div className="verdict stack-s" data-verdict={read ? judgement.verdict : 'none'}>
      <p className="label">{check.reading.label}</p>
      {reading.state === 'empty' ? (
        <p>{tryNote.empty}</p>
      ) : (
        <p className={styles.says}>{titleOf(reading.state, judgement.verdict, words)}</p>
      )}
      {reading.state === 'unread' && <p>{check.reading.unread}</p>}
      {read && listed.length === 0 && <p>{verdicts[judgement.verdict].says}</p>}
      {listed.slice(0, MOST).map(({ key, quote, words: { title, lands }, finding }) => (
        <p key={key}>
          <a href={`/rules/${finding.rule}/`}>{title}</a>. {quote && <q>{quote}</q>} {lands}
        </p>
      ))}
      <p>
        <a className="quiet" href={tryNote.full.href}>
          {tryNote.full.text}
        </a>
      </p>
    </div>
  );
}
