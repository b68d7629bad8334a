import '../shared/claims.css';
import './Checker.css';
import { Desk } from './Desk.tsx';
import { WordsContext, type Words } from './words.ts';

/** The invitation checker, on the draft that all the tools share. */
export default function Checker({ words }: { words: Words }) {
  return (
    <WordsContext value={words}>
      <Desk />
    </WordsContext>
  );
}
