import { memo } from 'react';
import type { Acts } from './acts.ts';
import styles from './Checker.module.css';
import { Claims, useTicks } from './Claims.tsx';
import { Fields } from './Fields.tsx';
import { Findings } from './Findings.tsx';
import { First } from './First.tsx';
import { Keeping } from './Keeping.tsx';
import { Letter } from './Letter.tsx';
import { Moves } from './Moves.tsx';
import { Preview } from './Preview.tsx';
import { Scope } from './Scope.tsx';
import { Send } from './Send.tsx';
import { useDesk, type Now } from './useDesk.ts';
import { Verdict } from './Verdict.tsx';

/** The checker's page: the letter, the reading, and what comes before copying, on the draft that all the tools share. */
export function Desk() {
  const { begin, form, field, pressed, ready, now, shown, spoken, acts } = useDesk();
  return (
    <form
      ref={form}
      className={`desk ${styles.desk}`}
      data-ready={ready || undefined}
      autoComplete="off"
      onInput={begin}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="stack">
        <Fields draft={now.draft} />
        <Letter field={field} pressed={pressed} now={now} ready={ready} acts={acts} />
      </div>
      <Reading now={shown} ready={ready} acts={acts} />
      <BeforeSending now={shown} ready={ready} acts={acts} field={field} />
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </form>
  );
}

interface Props {
  now: Now;
  ready: boolean;
  acts: Acts;
}

const Reading = memo(function Reading({ now: { draft, reading, view }, ready, acts }: Props) {
  return (
    <div className={`stack ${styles.reading}`}>
      {reading.state === 'empty' ? (
        <First typed={draft.text !== ''} ready={ready} onExample={acts.example} />
      ) : (
        <>
          <Verdict reading={reading} view={view} cut={draft.text.length > reading.text.length} />
          <Findings view={view} acts={acts} />
          <Moves reading={reading} view={view} />
          <Scope />
        </>
      )}
    </div>
  );
});

type SendingProps = Props & { field: React.RefObject<HTMLTextAreaElement | null> };

const BeforeSending = memo(function BeforeSending({ now: { draft, reading }, ready, acts, field }: SendingProps) {
  const ticks = useTicks(reading);
  return (
    <div className="stack">
      {reading.state !== 'empty' && (
        <>
          <Preview draft={draft} />
          <Claims ticks={ticks} />
          <Send field={field} text={draft.text} unticked={ticks.open} say={acts.say} />
        </>
      )}
      <Keeping ready={ready} onClear={acts.clear} />
    </div>
  );
});
