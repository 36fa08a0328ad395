import { expect, test } from 'vitest';
import { BoundedCache } from '../../src/extract/bounded-cache.ts';

test('a value is made once for each text, and anew once there were too many texts', () => {
  const made: string[] = [];
  const cache = new BoundedCache((text) => made.push(text));
  cache.get('cod');
  cache.get('cod');
  expect(made).toEqual(['cod']);
  for (let index = 0; index < 20_000; index += 1) cache.get(`word${index}`);
  expect(cache.get('cod')).toBe(made.length);
  expect(made.filter((text) => text === 'cod')).toHaveLength(2);
});
