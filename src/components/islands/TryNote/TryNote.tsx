import { useId, useMemo, useState } from 'react';
import { check, tryNote } from '../../../copy/en/check.ts';
import { findings, verdicts } from '../../../copy/en/findings.ts';
import { readNote } from '../../../lib/reader/index.ts';
import { cutAt } from '../../../lib/text/count.ts';
import { Meter } from '../Checker/Meter.tsx';
import { READ_AT_MOST } from '../Checker/useReading.ts';
import { viewOf } from '../Checker/view.ts';
import styles from './TryNote.module.css';

interface Props {
  text: string;
  recipient?: string;
}

/** A note to play with in a guide, apart from the person's own draft and never kept. Its first reading is in the page without any script. */
export default function TryNote({ text: given, recipient = '' }: Props) {
  const id = useId();
  const [text, setText] = useState(given);
  const reading = useMemo(() => readNote(cutAt(text, READ_AT_MOST), recipient ? { recipient } : {}), [text, recipient]);
  const { judgement, listed } = useMemo(() => viewOf(reading, [], { findings }), [reading]);
  return (
    <div className="pair">
      <div className="card letter">
        <label className="visually-hidden" htmlFor={id}>
          {tryNote.note}
        </label>
        <textarea
          id={id}
          className={`sheet ${styles.small}`}
          dir="auto"
          rows={5}
          autoComplete="off"
          defaultValue={given}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div className="foot">
          <Meter text={text} limit={0} words={check} />
          <a className="quiet" href={tryNote.full.href}>
            {tryNote.full.text}
          </a>
        </div>
      </div>
      <div className="verdict stack-s" data-verdict={judgement.verdict} role="status">
        <p className="label">{check.reading.label}</p>
        <p className={styles.says}>
          {reading.state === 'read' ? verdicts[judgement.verdict].title : check.reading.unreadTitle}
        </p>
        {reading.state === 'read' && listed.length === 0 && <p>{verdicts[judgement.verdict].says}</p>}
        {listed.slice(0, 4).map(({ key, quote, words, finding }) => (
          <p key={key}>
            <a href={`/rules/${finding.rule}/`}>{words.title}</a>. {quote && <q>{quote}</q>} {words.lands}
          </p>
        ))}
      </div>
    </div>
  );
}
