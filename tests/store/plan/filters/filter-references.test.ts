import { describe, expect, it } from 'vitest';
import { listReferences, mapReferences } from '../../../../src/store/plan/filters/filter-references.ts';

describe('the references of a filter', () => {
  const filter = {
    with: ['Ada', 'person:ben'],
    about: 'Ada',
    place: null,
    not: { country: 'Oman', or: [{ topics: ['Water'] }, { documents: ['document:a'] }] },
  };

  it('are ids and names, not words, each with its kind and where it stands', () => {
    expect(listReferences('meeting', filter)).toEqual([
      { kind: 'Actor', text: 'Ada', path: 'with' },
      { kind: 'Actor', text: 'person:ben', path: 'with' },
      { kind: 'Country', text: 'Oman', path: 'not.country' },
      { kind: 'Topic', text: 'Water', path: 'not.or.0.topics' },
      { kind: 'Document', text: 'document:a', path: 'not.or.1.documents' },
    ]);
  });

  it('are replaced where they stand, and nothing else is', () => {
    expect(mapReferences('meeting', filter, ({ text }) => text.toUpperCase())).toEqual({
      with: ['ADA', 'PERSON:BEN'],
      about: 'Ada',
      place: null,
      not: { country: 'OMAN', or: [{ topics: ['WATER'] }, { documents: ['DOCUMENT:A'] }] },
    });
  });

  it('are none in a filter of another concept with the same keys', () => {
    expect(listReferences('country', { name: 'Oman', with: ['Ada'] })).toEqual([]);
  });
});
