import { useRef } from 'react';
import type { Told } from '../../../lib/decide/index.ts';
import { fill } from '../../../lib/text/fill.ts';
import { setFact } from '../../../state/decide.ts';
import { setReceived } from '../../../state/received.ts';
import { useHeld } from '../shared/useHeld.ts';
import type { Now } from './useDesk.ts';
import { useWords } from './words.ts';

/** What they wrote, what it is taken for, which the person may correct, and the sender’s name. */
export function Note({ now: { received, said, given, read, told } }: { now: Now }) {
  const { note } = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  useHeld(text, received.text);
  useHeld(name, received.name);
  const kindOf = (value: string | undefined) => note.kinds.find(([kind]) => kind === value)?.[1];
  const asRead = kindOf(read);
  // A new text is a new invitation: what was said of the last one, and its reply, went with that.
  const type = (next: string) => {
    setReceived({ text: next, intent: '' });
    if (said.wrote) setFact('wrote', '');
  };
  return (
    <>
      <div className="field">
        <label htmlFor="text">{note.label}</label>
        <div className="card letter">
          <textarea
            id="text"
            name="text"
            ref={text}
            className="sheet"
            dir="auto"
            rows={4}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </div>
      </div>
      <div className="field">
        <label htmlFor="wrote">{note.kind}</label>
        <select
          id="wrote"
          name="wrote"
          value={said.wrote ?? ''}
          onChange={(event) => setFact('wrote', event.currentTarget.value)}
        >
          <option value="">{given ? note.read : note.none}</option>
          {note.kinds.map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
        {given && !said.wrote && (
          <p className="hint" id="read">
            {asRead ? fill(note.asRead, { wrote: asRead }) : note.unread}
          </p>
        )}
        {told && <Reading told={told} />}
      </div>
      <div className="field">
        <label htmlFor="name">{note.name}</label>
        <input
          id="name"
          name="name"
          ref={name}
          type="text"
          dir="auto"
          maxLength={80}
          onInput={(event) => setReceived({ name: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

/** What they claim and ask, in their words, and what they leave out. */
function Reading({ told }: { told: Told }) {
  const { note } = useWords();
  const quoted = (words: readonly string[]) => words.map((each) => `“${each}”`).join(' ');
  const missing = told.missing.map((rule) => note.missing[rule]).join(' ');
  const rows = [
    [note.claimed, quoted(told.claimed)],
    [note.asked, quoted(told.asked)],
    [note.lacks, missing],
  ].filter(([, words]) => words);
  return (
    <dl className="told">
      {rows.map(([label, words]) => (
        <div key={label}>
          <dt className="label">{label}</dt>
          <dd dir="auto">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
