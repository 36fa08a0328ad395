import { ParleyError } from '../../domain/errors.ts';
import type { Parameters } from '../port.ts';

/**
 * Refuses what no engine may be given, before an engine sees it: the embedded one ends the process on a circular or
 * very deep value, and turns a Date or a Map into something else without a word.
 */
const MAX_DEPTH = 32;
const MAX_VALUES = 2_000_000;
const EXPECTED = 'expected null, a boolean, a string, a finite number, or plain lists and maps of those';
const LONE_SURROGATE = /\p{Surrogate}/u;

/** @throws ParleyError ENGINE_PARAMETER, naming the path of the value (`$rows[3].name`) and what it is. */
export function checkParameters(parameters: Parameters): void {
  let valueCount = 0;
  const above = new Set<object>();

  const check = (value: unknown, path: string, depth: number): void => {
    valueCount += 1;
    if (valueCount > MAX_VALUES) throw refused(path, `the value number ${MAX_VALUES + 1}; split the batch`);
    const problem = describeProblem(value);
    if (problem !== null) throw refused(path, `${problem}; ${EXPECTED}`);
    if (typeof value !== 'object' || value === null) return;
    if (above.has(value)) throw refused(path, `a value that contains itself; ${EXPECTED}`);
    if (depth === MAX_DEPTH) throw refused(path, `nested more than ${MAX_DEPTH} levels deep`);
    above.add(value);
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) check(value[index], `${path}[${index}]`, depth + 1);
    } else {
      for (const [key, entry] of Object.entries(value)) check(entry, `${path}.${key}`, depth + 1);
    }
    above.delete(value);
  };

  for (const [name, value] of Object.entries(parameters)) check(value, `$${name}`, 0);
}

function describeProblem(value: unknown): string | null {
  switch (typeof value) {
    case 'boolean':
      return null;
    case 'string':
      return LONE_SURROGATE.test(value) ? 'a string with half a surrogate pair' : null;
    case 'number':
      return Number.isFinite(value) ? null : String(value);
    case 'object':
      return isPlain(value) ? null : `an instance of ${value?.constructor?.name ?? 'a class'}`;
    default:
      return value === undefined ? 'undefined' : `a ${typeof value}`;
  }
}

function isPlain(value: object | null): boolean {
  if (value === null || Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const refused = (path: string, found: string) => new ParleyError('ENGINE_PARAMETER', `${path} is ${found}`);
