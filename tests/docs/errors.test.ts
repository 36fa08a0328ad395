import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/domain/error-codes.ts';
import { printErrorCatalogue } from '../../src/domain/print-error-catalogue.ts';

describe('docs/errors.md', () => {
  it('is what the catalogue prints', () => {
    const stored = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
    expect(stored).toBe(printErrorCatalogue());
  });

  it('says of every code in whole sentences what it means and what to do', () => {
    const unfinished = Object.entries(ERROR_CODES).filter(
      ([, { meaning, remedy }]) => ![meaning, remedy].every((text) => /^[A-Z].{9,}\.$/.test(text)),
    );
    expect(unfinished).toEqual([]);
  });
});
