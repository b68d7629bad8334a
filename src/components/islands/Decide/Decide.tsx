import '../shared/Radios.css';
import './Decide.css';
import type { DecideWords } from '../../../copy/en/decide.ts';
import { Desk } from './Desk.tsx';
import { WordsContext } from './words.ts';

/** Should I accept? The questions, the step, and how others would decide it. */
export default function Decide({ words }: { words: DecideWords }) {
  return (
    <WordsContext value={words}>
      <Desk />
    </WordsContext>
  );
}
