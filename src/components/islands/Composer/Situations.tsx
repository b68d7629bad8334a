import type { SituationId } from '../../../lib/compose/types.ts';
import { useWords } from './words.ts';

/** The situations in their groups, to be chosen by a press. */
export function Situations({ ready, onChoose }: { ready: boolean; onChoose: (id: SituationId) => void }) {
  const { copy } = useWords();
  return (
    <div className="stack needsScript">
      <h2 tabIndex={-1}>{copy.choose.heading}</h2>
      <div className="situations">
        {copy.groups.map(({ name, ids }) => (
          <section key={name}>
            <h3 className="label">{name}</h3>
            <ul role="list">
              {ids.map((id) => (
                <li key={id}>
                  <button type="button" disabled={!ready} onClick={() => onChoose(id)}>
                    {copy.names[id]}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
