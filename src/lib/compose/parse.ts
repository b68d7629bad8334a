import {
  FIELDS,
  LENGTHS,
  REGISTERS,
  SITUATIONS,
  type Facts,
  type FieldId,
  type Length,
  type Register,
  type SituationId,
} from './types.ts';

/** Longer than any note; more would only make waiting. */
const LONGEST = 2000;

/** Facts from outside. Throws an error whose message names the field that is wrong, and what would be right. */
export function parseFacts(value: unknown): Facts {
  const facts = record(value, 'the input', [
    'situation',
    'recipient',
    'me',
    'given',
    'register',
    'length',
    'limit',
    'seed',
  ]);
  const situation = oneOf<SituationId>(facts['situation'], '"situation"', SITUATIONS);
  const recipient = texts(facts['recipient'], 'recipient', ['first', 'formal']);
  const me = texts(facts['me'], 'me', ['name', 'line']);
  const given: Partial<Record<FieldId, string>> | undefined = texts(facts['given'], 'given', FIELDS);
  const { register, length, limit, seed } = facts;
  return {
    situation,
    ...(recipient && { recipient }),
    ...(me && { me }),
    ...(given && { given }),
    ...(register !== undefined && { register: oneOf<Register>(register, '"register"', REGISTERS) }),
    ...(length !== undefined && { length: oneOf<Length>(length, '"length"', Object.keys(LENGTHS) as Length[]) }),
    ...(limit !== undefined && { limit: oneOf(limit, '"limit"', [200, 300]) }),
    ...(seed !== undefined && { seed: wholeNumber(seed, '"seed"') }),
  };
}

function record(value: unknown, name: string, keys: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${name} must be an object`);
  const odd = Object.keys(value).find((key) => !keys.includes(key));
  if (odd !== undefined)
    throw new Error(`${name} has a field "${odd}" that is not known; it may have ${keys.join(', ')}`);
  return value as Record<string, unknown>;
}

function texts<Key extends string>(
  value: unknown,
  name: string,
  keys: readonly Key[],
): Partial<Record<Key, string>> | undefined {
  if (value === undefined) return undefined;
  const found = record(value, `"${name}"`, keys);
  for (const [key, text] of Object.entries(found)) {
    if (typeof text !== 'string') throw new Error(`"${name}.${key}" must be a string`);
    if (text.length > LONGEST) throw new Error(`"${name}.${key}" is longer than ${LONGEST} characters`);
  }
  return found as Partial<Record<Key, string>>;
}

function oneOf<T>(value: unknown, name: string, among: readonly T[]): T {
  const found = among.find((each) => each === value);
  if (found === undefined) throw new Error(`${name} must be one of ${among.join(', ')}`);
  return found;
}

function wholeNumber(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Error(`${name} must be a whole number from 0`);
  return value;
}
