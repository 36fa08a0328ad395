import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, Parameter, Query } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import { createProbe, probeIds, readProbe } from '../support/probe-queries.ts';

type Echo = { readonly value: unknown };
const echo: Query<{ readonly value: Parameter }, Echo> = { name: 'test.echo', cypher: 'RETURN $value AS value' };

const ROUND_TRIPS: readonly (readonly [name: string, value: Parameter])[] = [
  ['null', null],
  ['true', true],
  ['an empty string', ''],
  ['quotes, backslashes and backticks', `it's "so" \\ \\' \`done\` \\u0041`],
  ['line ends and tabs', 'a\r\nb\u2028c\td'],
  ['a NUL character', 'a\u0000b'],
  ['letters of many scripts', 'Zażółć القاهرة 北京 Ελλάδα'],
  ['a letter with a combining mark', 'e\u0301'],
  ['characters outside the basic plane', '😀𝒳'],
  ['something like a statement', "'}) DETACH DELETE n //"],
  ['something like a parameter', '$value'],
  ['a whole number', 42],
  ['zero', 0],
  ['a negative whole number', -7],
  ['the greatest safe integer', Number.MAX_SAFE_INTEGER],
  ['a fraction', 0.1],
  ['a very great number', 1e300],
  ['an empty list', []],
  ['a list of strings', ['a', '', 'c']],
  ['a list of kinds', [1, 'a', null, true, 2.5]],
  ['lists in lists', [[1, [2]], []]],
  ['an empty map', {}],
  ['nested maps', { a: { b: [{ c: 1 }, { c: null }] } }],
  ['keys that need quoting', { 'a b': 1, 'ä-ö': 2, $x: 3 }],
];

const HOSTILE: readonly (readonly [name: string, value: unknown, path: string])[] = [
  ['undefined', undefined, '$value'],
  ['NaN', Number.NaN, '$value'],
  ['infinity', [Number.POSITIVE_INFINITY], '$value[0]'],
  ['a Date', { at: new Date(0) }, '$value.at'],
  ['a Map', [new Map()], '$value[0]'],
  ['a function', { f: () => 1 }, '$value.f'],
  ['a symbol', Symbol('s'), '$value'],
  ['a bigint', [{ n: 1n }], '$value[0].n'],
  ['half a surrogate pair', ['\ud83d'], '$value[0]'],
  ['a list with a hole', new Array(1), '$value[0]'],
  ['an instance of a class', { url: new URL('http://a.example') }, '$value.url'],
];

const circular: { self?: unknown } = {};
circular.self = circular;

function nest(depth: number): Parameter {
  let value: Parameter = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describeEachEngine('parameters', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
  });

  it.each(ROUND_TRIPS)('gives back %s as it was given', async (_name, value) => {
    expect(await store.read(echo, { value })).toEqual([{ value }]);
  });

  it('takes a value nested 32 levels deep, and not one level more', async () => {
    expect(await store.read(echo, { value: nest(32) })).toEqual([{ value: nest(32) }]);
    await expect(store.read(echo, { value: nest(33) })).rejects.toMatchObject({ code: 'ENGINE_PARAMETER' });
    await expect(store.read(echo, { value: nest(30_000) })).rejects.toMatchObject({ code: 'ENGINE_PARAMETER' });
  });

  it.each(HOSTILE)('refuses %s, and names where it is', async (_name, value, path) => {
    const parameters = { value: value as Parameter };
    const refusal = { code: 'ENGINE_PARAMETER', message: expect.stringContaining(`${path} is `) };
    await expect(store.read(echo, parameters)).rejects.toMatchObject(refusal);
    await expect(store.write((tx) => tx.run(echo, parameters))).rejects.toMatchObject(refusal);
  });

  it('refuses a value that contains itself', async () => {
    const value = circular as Parameter;
    await expect(store.read(echo, { value })).rejects.toMatchObject({
      code: 'ENGINE_PARAMETER',
      message: expect.stringContaining('$value.self is a value that contains itself'),
    });
    expect(await store.read(echo, { value: [1, 1] })).toEqual([{ value: [1, 1] }]);
  });

  it('takes the same map twice in one list', async () => {
    const one = { a: 1 };
    expect(await store.read(echo, { value: [one, one] })).toEqual([{ value: [one, one] }]);
  });

  it('takes a whole number as a limit', async () => {
    await store.write(async (tx) => {
      for (const id of ['a', 'b', 'c']) await tx.run(createProbe, { id, value: 1 });
    });
    expect(await store.read(probeIds, { limit: 2 })).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('stores whole numbers as integers, so that adding and dividing stay whole', async () => {
    const query: Query<{ readonly value: number }, Echo> = {
      name: 'test.divide',
      cypher: 'RETURN $value / 2 AS value',
    };
    expect(await store.read(query, { value: 7 })).toEqual([{ value: 3 }]);
    expect(await store.read(query, { value: 7.5 })).toEqual([{ value: 3.75 }]);
  });

  it('stores strings and lists of strings as they were given', async () => {
    for (const [index, value] of ['', '😀 \u0000 ]]>', ['x', ''], []].entries()) {
      await store.write((tx) => tx.run(createProbe, { id: `stored-${index}`, value }));
      expect(await store.read(readProbe, { id: `stored-${index}` })).toEqual([{ id: `stored-${index}`, value }]);
    }
  });

  describe('values in rows', () => {
    it('come as plain numbers, also in lists and maps', async () => {
      const query: Query<Record<string, never>, Readonly<Record<string, unknown>>> = {
        name: 'test.numbers',
        cypher: 'RETURN 1 AS one, [2, {three: 3}] AS nested, 9007199254740991 AS great, 1.5 AS fraction',
      };
      expect(await store.read(query, {})).toEqual([
        { one: 1, nested: [2, { three: 3 }], great: Number.MAX_SAFE_INTEGER, fraction: 1.5 },
      ]);
    });
  });
});
