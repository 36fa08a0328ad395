import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/extract/passes/01-blocks/find-blocks.ts';
import { findSentences } from '../../../../src/extract/passes/02-sentences/find-sentences.ts';
import { findNames } from '../../../../src/extract/passes/03-names/find-names.ts';
import { FURTHER_ORGANIZATIONS_IN_SENTENCES } from './further-organizations-in-sentences.ts';
import { ORGANIZATIONS_IN_SENTENCES } from './organizations-in-sentences.ts';
import { PEOPLE_IN_SENTENCES } from './people-in-sentences.ts';
import { UNLISTED_PEOPLE_IN_SENTENCES } from './unlisted-people-in-sentences.ts';

const rowsOf = (table: string): readonly (readonly [text: string, names: string])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', names = ''] = row.split(' => ');
      return [text, names.trim()] as const;
    });

function namesIn(text: string): string {
  const { blocks } = findBlocks(text);
  const { entities } = findNames(text, blocks, findSentences(text, blocks));
  const people = entities.people.map((person) => person.name).sort();
  const organizations = entities.organizations.map((one) => one.name.replace(/^the /iu, '')).sort();
  return `${people.join('; ')} | ${organizations.join('; ')}`.trim();
}

describe('names in single sentences', () => {
  it.each([
    ...rowsOf(PEOPLE_IN_SENTENCES),
    ...rowsOf(UNLISTED_PEOPLE_IN_SENTENCES),
    ...rowsOf(ORGANIZATIONS_IN_SENTENCES),
    ...rowsOf(FURTHER_ORGANIZATIONS_IN_SENTENCES),
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names);
  });
});
