import type { Reply } from '../../../lib/reply/types.ts';
import { fill } from '../../../lib/text/fill.ts';
import { setReply } from '../../../state/reply.ts';
import { Text } from './Text.tsx';
import { useWords } from './words.ts';

interface Props {
  reply: Reply;
  seed: number;
  say: (sentence: string) => void;
}

/** The texts to choose from, and what is to be said about them. */
export function Texts({ reply: { intent, texts, notices, leftOut }, seed, say }: Props) {
  const words = useWords();
  const copy = words.texts;
  const fields = leftOut.map((field) => words.typed[field]).join(', ');
  return (
    <section className="stack">
      <div className="texts-head">
        <h2 id="texts">{copy.heading}</h2>
        <button type="button" className="quiet" onClick={() => setReply({ seed: seed + 1 })}>
          {copy.another}
        </button>
      </div>
      {notices.map((notice) => (
        <p key={notice} className="notice">
          {copy.notices[notice]}
        </p>
      ))}
      {fields && <p className="notice">{fill(copy.leftOut, { fields })}</p>}
      <ol role="list" className="stack">
        {texts.map((text, at) => (
          <Text key={intent + at} intent={intent} at={at} suggestion={text} say={say} />
        ))}
      </ol>
      <p className="hint">
        {copy.scope} <a href={copy.scopeSource.href}>{copy.scopeSource.text}</a>
      </p>
    </section>
  );
}
