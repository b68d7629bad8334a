import { repliesFor } from '../../../lib/policy/replies.ts';
import { replyLink } from '../../../lib/reply/link.ts';
import type { Now } from './useDesk.ts';
import { useWords } from './words.ts';

/** The replies that go with the policy; a press leads to the page that writes them. */
export function Replies({ now: { answers } }: { now: Now }) {
  const { replies, decide } = useWords();
  const intents = repliesFor(answers);
  return (
    intents.length > 0 && (
      <section className="stack-s needsScript">
        <h2>{replies.heading}</h2>
        <ul>
          {intents.map((intent) => (
            <li key={intent}>
              <a href={replies.href + replyLink(intent)}>{replies.intents[intent]}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={decide.href}>{decide.text}</a>
        </p>
      </section>
    )
  );
}
