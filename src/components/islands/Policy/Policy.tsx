import '../shared/Radios.css';
import './Policy.css';
import { Desk } from './Desk.tsx';
import { WordsContext, type Words } from './words.ts';

/** The policy builder: a few questions, where they place one, and the policy in three sizes. */
export default function Policy({ words }: { words: Words }) {
  return (
    <WordsContext value={words}>
      <Desk />
    </WordsContext>
  );
}
