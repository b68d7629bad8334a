import { useState } from 'react';
import { setReceived } from '../../../state/received.ts';
import { useWords } from './words.ts';

/** What a reply can be for, by need. The group of the one that is chosen stands open. */
export function Intents({ intent }: { intent: string }) {
  const { legend, groups } = useWords().intents;
  const [opened, open] = useState<string>();
  return (
    <fieldset className="intents">
      <legend className="label">{legend}</legend>
      {groups.map(({ heading, intents }, index) => (
        <details
          key={heading}
          open={opened === heading || intent in intents || (!intent && opened === undefined && index === 0)}
          onToggle={(event) => event.currentTarget.open && event.nativeEvent.isTrusted && open(heading)}
        >
          <summary>
            {heading}
            {intent in intents && <span className="hint"> {intents[intent as keyof typeof intents]}</span>}
          </summary>
          {Object.entries(intents).map(([id, words]) => (
            <label key={id}>
              <input
                type="radio"
                name="intent"
                value={id}
                checked={intent === id}
                onChange={() => setReceived({ intent: id })}
              />
              <span>{words}</span>
            </label>
          ))}
        </details>
      ))}
    </fieldset>
  );
}
