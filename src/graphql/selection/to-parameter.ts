import type { Parameter } from '../../store/port.ts';

/** @returns an input value as the engines take it: plain, and null for what was left out. */
export function toParameter(value: unknown): Parameter {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(toParameter);
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toParameter(member)]));
    default:
      return null;
  }
}
