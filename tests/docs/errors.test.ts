import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/domain/errors.ts';

const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const rows = [...text.matchAll(/^\| `(?<code>[A-Z_]+)` +\| (?<meaning>.+?) +\| (?<remedy>.+?) +\|$/gm)].map(
  ({ groups }) => ({ code: groups?.['code'], meaning: groups?.['meaning'], remedy: groups?.['remedy'] }),
);

describe('docs/errors.md', () => {
  it('lists exactly the catalogue, in its order and its words', () => {
    expect(rows.map(({ code, meaning }) => [code, meaning])).toEqual(Object.entries(ERROR_CODES));
  });

  it('tells for every code what to do', () => {
    expect(rows.filter(({ remedy }) => remedy === undefined || remedy.length < 10)).toEqual([]);
  });
});
