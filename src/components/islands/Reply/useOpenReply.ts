import { useEffect, useState, type RefObject } from 'react';
import { intentIn } from '../../../lib/reply/link.ts';
import { openPolicy } from '../../../state/policy.ts';
import { openReceived, setReceived } from '../../../state/received.ts';
import { EMPTY, openReply, setReply } from '../../../state/reply.ts';

/** What the fields hold when the page comes, where that is something. */
const AS_BUILT: Readonly<Record<string, unknown>> = { ...EMPTY, policy: 'none' };
/** The fields that belong to the invitation; the others are ours. */
const RECEIVED = ['intent', 'name', 'text'];

/** Reads what is kept, once the page is alive. What the person entered before that is theirs and newer, and a link they followed newer still. True when done. */
export function useOpenReply(form: RefObject<HTMLFormElement | null>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const early = [...new FormData(form.current!)].filter(([key, value]) => value !== (AS_BUILT[key] ?? ''));
    const closing = [openReceived(), openReply(), openPolicy()];
    const part = (isOurs: (key: string) => boolean) => Object.fromEntries(early.filter(([key]) => isOurs(key)));
    if (early.some(([key]) => RECEIVED.includes(key))) setReceived(part((key) => RECEIVED.includes(key)));
    if (early.some(([key]) => !RECEIVED.includes(key))) setReply(part((key) => !RECEIVED.includes(key)));
    const intent = intentIn(location.hash);
    if (intent) {
      setReceived({ intent });
      history.replaceState(null, '', location.pathname);
    }
    setReady(true);
    return () => closing.forEach((close) => close());
  }, [form]);
  return ready;
}
