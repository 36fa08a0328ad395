import { invalidArgument } from '../errors.ts';
import { isWellFormed } from '../is-well-formed.ts';

/**
 * A cursor is the base64url of a JSON list: the name of the list and its order, then the keys of a row in that order,
 * its id last. It says where a page goes on, so pages stay right while rows come and go; it is opaque to clients.
 */
export type CursorKeys = readonly (string | number)[];

/** The list that a cursor belongs to: a cursor of another list or order is refused. */
export interface CursorList {
  /** Name of the relation and of its order, such as `Actor.meetings DATE_DESC`. */
  readonly name: string;
  /** The type of each key, the id's among them. */
  readonly keys: readonly ('string' | 'number')[];
}

/** No key is longer than a title; what is longer was not made here. */
const MAX_LENGTH = 4096;

export function encodeCursor(list: CursorList, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([list.name, ...keys]), 'utf8').toString('base64url');
}

/** @param argument what the error names. @throws ParleyError INPUT_INVALID for what is no cursor of this list. */
export function decodeCursor(list: CursorList, cursor: string, argument: string): CursorKeys {
  const values = parseList(cursor);
  if (values === null) throw invalidArgument(argument, cursor, 'a cursor as a page of this list gave it');
  const [name, ...rest] = values;
  const keys = rest.filter(isKey);
  const fits = keys.length === list.keys.length && list.keys.every((type, index) => typeof keys[index] === type);
  if (name !== list.name || rest.length !== keys.length || !fits) {
    throw invalidArgument(argument, cursor, 'a cursor of this list in this order; this one belongs to another');
  }
  return keys;
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && isWellFormed(value));
}

function parseList(cursor: string): readonly unknown[] | null {
  if (cursor.length > MAX_LENGTH || !/^[A-Za-z0-9_-]+$/.test(cursor)) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) && typeof values[0] === 'string' ? values : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
