import { describe, expect, it } from 'vitest';
import { fullTitle } from '../../../../src/extract/passes/10-records/full-title.ts';

describe('the title of a position', () => {
  it.each([
    ['secretary', 'Harbour Workers Union', 'secretary of Harbour Workers Union'],
    ['Harbour Workers Union secretary', 'Harbour Workers Union', 'Harbour Workers Union secretary'],
    ['prime minister', undefined, 'prime minister'],
  ])('%s of %s reads %s', (title, organization, full) => {
    expect(fullTitle(title, organization)).toBe(full);
  });
});
