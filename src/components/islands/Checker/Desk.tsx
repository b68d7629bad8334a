import { memo } from 'react';
import type { Acts } from './acts.ts';
import { Claims, useTicks } from './Claims.tsx';
import { Examples } from './Examples.tsx';
import { Fields } from './Fields.tsx';
import { Findings } from './Findings.tsx';
import { First } from './First.tsx';
import { Keeping } from './Keeping.tsx';
import { Letter } from './Letter.tsx';
import { Moves } from './Moves.tsx';
import { Preview } from './Preview.tsx';
import { Send } from './Send.tsx';
import { Spelling } from './Spelling.tsx';
import { useDesk, type Now } from './useDesk.ts';
import { Verdict } from './Verdict.tsx';
import { useWords } from './words.ts';

/** The checker's page: the letter, the reading, and what comes before copying, on the draft that all the tools share. */
export function Desk() {
  const { begin, form, field, pressed, ready, draft, now, spoken, setSpeller, acts } = useDesk();
  return (
    <form
      ref={form}
      className="desk"
      data-ready={ready || undefined}
      autoComplete="off"
      onInput={begin}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="stack">
        <Letter field={field} pressed={pressed} draft={draft} now={now} ready={ready} acts={acts} />
        <Spelling ready={ready} say={acts.say} onLoad={setSpeller} />
        <Fields draft={draft} />
        {now.reading.state !== 'empty' && <Examples folded ready={ready} onExample={acts.example} />}
      </div>
      <Reading now={now} ready={ready} acts={acts} />
      <BeforeSending now={now} ready={ready} acts={acts} field={field} />
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
  const { scope } = useWords().check.reading;
  return (
    <div className="stack reading">
      {reading.state === 'empty' ? (
        <First typed={draft.text !== ''} ready={ready} onExample={acts.example} />
      ) : (
        <>
          <Verdict reading={reading} view={view} cut={draft.text.length > reading.text.length} />
          <Findings view={view} acts={acts} />
          <Moves reading={reading} view={view} />
          <p className="hint">{scope}</p>
        </>
      )}
    </div>
  );
});

type SendingProps = Props & { field: React.RefObject<HTMLTextAreaElement | null> };

const BeforeSending = memo(function BeforeSending({ now: { draft, reading }, ready, acts, field }: SendingProps) {
  const ticks = useTicks(reading);
  return (
    <div id="sending" className="stack sending">
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
