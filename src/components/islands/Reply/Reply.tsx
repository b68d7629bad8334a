import { useMemo } from 'react';
import { replyReaderOf } from '../../../lib/reply/read.ts';
import { Desk } from './Desk.tsx';
import './Reply.css';
import { ToolsContext, type Props } from './words.ts';

/** The reply tool, on the invitation that was received. */
export default function Reply({ words, language, phrases }: Props) {
  const tools = useMemo(() => ({ words, language, read: replyReaderOf(phrases) }), [words, language, phrases]);
  return (
    <ToolsContext value={tools}>
      <Desk />
    </ToolsContext>
  );
}
