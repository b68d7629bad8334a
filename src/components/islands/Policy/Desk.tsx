import { $damaged, $keeping, clearPolicy, setAnswer } from '../../../state/policy.ts';
import type { QuestionId } from '../../../lib/policy/questions.ts';
import { Kept } from '../shared/Kept.tsx';
import { Radios } from '../shared/Radios.tsx';
import { useStore } from '../useStore.ts';
import { Link } from './Link.tsx';
import { Replies } from './Replies.tsx';
import { Share } from './Share.tsx';
import { Spectrum } from './Spectrum.tsx';
import { Texts } from './Texts.tsx';
import { useDesk } from './useDesk.ts';
import { useWords } from './words.ts';

/** The policy's page: questions on one side; the place on the spectrum, the texts and the replies on the other. */
export function Desk() {
  const now = useDesk();
  const words = useWords();
  const keeping = [useStore($keeping)];
  const damaged = useStore($damaged);
  const clear = () => {
    clearPolicy();
    now.say(words.keeping.cleared);
  };
  return (
    <form
      ref={now.form}
      className="desk"
      data-ready={now.ready || undefined}
      autoComplete="off"
      onInput={now.begin}
      onSubmit={(event) => event.preventDefault()}
    >
      <Link now={now} />
      <div className="stack">
        {Object.entries(words.questions).map(([question, asked]) => (
          <Radios
            key={question}
            name={question}
            words={{ ...asked, options: [...asked.options, ['', words.noAnswer]] }}
            value={now.answers[question as QuestionId] ?? ''}
            onChoose={(option) => setAnswer(question as QuestionId, option)}
          />
        ))}
      </div>
      <div className="stack">
        <Spectrum now={now} />
      </div>
      <div className="wide stack">
        <Texts now={now} />
        <div className="sizes">
          <Replies now={now} />
          <Share now={now} />
        </div>
        <Kept words={words.keeping} keeping={keeping} damaged={damaged} ready={now.ready} onClear={clear} />
      </div>
      <p role="status" className="visually-hidden">
        {now.spoken}
      </p>
    </form>
  );
}
