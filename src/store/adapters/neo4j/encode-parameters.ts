import neo4j from 'neo4j-driver';
import type { Parameter, Parameters } from '../../port.ts';

/**
 * JavaScript numbers would travel as floats, and Cypher refuses a float where it wants a count (`LIMIT`). Whole numbers
 * travel as integers instead, as they do on the embedded engine, also inside lists and maps; those beyond 2^53 as floats.
 */
export function encodeParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, encode(value)]));
}

function encode(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(encode);
  return encodeParameters(value);
}

const isList = (value: object): value is readonly Parameter[] => Array.isArray(value);
