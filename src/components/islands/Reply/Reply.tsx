import { useMemo } from 'react';
import { replyReaderOf } from '../../../lib/reply/read.ts';
import { Desk } from './Desk.tsx';
import './Reply.css';
import { ToolsContext, type Props } from './words.ts';

/** The reply tool, on the invitation that was received. */
export default function Reply({ phrases, ...rest }: Props) {
  const tools = useMemo(() => ({ ...rest, read: replyReaderOf(phrases) }), [phrases]);
  return (
    <ToolsContext value={tools}>
      <Desk />
    </ToolsContext>
  );
}
