import { describe, expect, it } from 'vitest';
import type { Records } from '../../src/domain/records/schema.ts';
import { mergeRecords } from '../../src/llm/merge-records.ts';
import { makeRecords, type RecordsSketch } from '../support/make-records.ts';

const TEXT = 'Premier Ann Brown met Eva Lund in Oslo.';
const EXTRACTOR = { name: 'both', version: '1' };
/** Sketches count their meetings from nought; readings have ids of their own. */
const withOwnMeetings = (records: Records): Records => ({
  ...records,
  meetings: records.meetings.map((meeting) => ({ ...meeting, id: `other-${meeting.id}` })),
});
const merge = (first: RecordsSketch, second: RecordsSketch) =>
  mergeRecords(
    makeRecords({ text: TEXT, ...first }),
    withOwnMeetings(makeRecords({ text: TEXT, ...second })),
    EXTRACTOR,
  );
const ann = { name: 'Ann Brown', aliases: ['Brown'], country: 'NOR' };
const eva = { name: 'Eva Lund' };

describe('two readings of one document', () => {
  it('have one actor where one calls the other by its name', () => {
    const { people, extractor } = merge(
      { people: [ann] },
      { people: [{ name: 'Brown', aliases: ['Premier Brown'] }, eva] },
    );
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Ann Brown', ['Brown', 'Premier Brown']],
      ['Eva Lund', []],
    ]);
    expect(extractor).toEqual(EXTRACTOR);
  });

  it('keep two people apart who share a family name', () => {
    const { people } = merge({ people: [ann] }, { people: [{ name: 'Ida Brown', aliases: ['Brown'] }] });
    expect(people.map(({ name }) => name)).toEqual(['Ann Brown', 'Ida Brown']);
  });

  it('have one meeting where both name somebody; each fills what the other leaves open', () => {
    const { meetings, places, topics } = merge(
      { people: [ann], meetings: [{ who: ['Ann Brown'], date: '2024-05-13', topics: ['trade'] }] },
      {
        people: [ann, eva],
        meetings: [{ who: ['Ann Brown', 'Eva Lund'], city: 'Oslo', date: '2023', topics: ['trade', 'fish'] }],
      },
    );
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({ start: '2024-05-13', place: places[0]?.id, rule: 'by-hand + by-hand' });
    expect(meetings[0]?.participants.map(({ actor }) => actor)).toEqual(['Ann Brown', 'Eva Lund']);
    expect(topics.map(({ label }) => label)).toEqual(['trade', 'fish']);
  });

  it.each([
    ['HELD', 'REFUSED', 'REFUSED'],
    ['PLANNED', 'HELD', 'PLANNED'],
    ['HELD', 'ONGOING', 'ONGOING'],
  ])('that say %s and %s give %s', (first, second, expected) => {
    const one = (status: string) => ({ people: [ann], meetings: [{ who: ['Ann Brown'], status }] });
    expect(merge(one(first), one(second)).meetings[0]?.status).toBe(expected);
  });

  it('keep the meetings of different people apart, each with its own rule', () => {
    const { meetings } = merge(
      { people: [ann], meetings: [{ who: ['Ann Brown'] }] },
      { people: [eva], meetings: [{ who: ['Eva Lund'] }] },
    );
    expect(meetings.map(({ rule }) => rule)).toEqual(['by-hand', 'by-hand']);
  });
});
