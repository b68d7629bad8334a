import { useEffect, useState, type RefObject } from 'react';
import { openDraft, setLimit, setRecipient, typedEarly } from '../../../state/draft.ts';
import { takeHandover } from '../../../state/handover.ts';
import { takeShared } from '../../../state/shared.ts';
import { limitOf } from './Fields.tsx';

/** Reads what is kept, once the page is alive. What the person entered before that, or brought from another page, is theirs and newest. True when done. */
export function useOpenDraft(form: RefObject<HTMLFormElement | null>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const early = (name: string) => form.current?.querySelector<HTMLTextAreaElement>(name)?.value ?? '';
    const [text, recipient, limit] = [early('textarea'), early('input'), limitOf(early('select'))];
    const close = openDraft();
    const brought = text || takeHandover();
    if (brought) typedEarly(brought);
    if (recipient) setRecipient(recipient);
    if (limit) setLimit(limit);
    setReady(true);
    void takeShared().then((shared) => shared && typedEarly(shared));
    return close;
  }, [form]);
  return ready;
}
