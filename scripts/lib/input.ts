import { text } from 'node:stream/consumers';

/** The one JSON object on standard input. Throws a sentence when it is anything else. */
export async function readObject(): Promise<Record<string, unknown>> {
  const input = (await text(process.stdin)).replace(/^\ufeff/u, '');
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    throw new Error('Standard input must be one JSON object, and this is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('Standard input must be one JSON object.');
  return value as Record<string, unknown>;
}
