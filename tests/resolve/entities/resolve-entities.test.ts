import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { makeRecords, type RecordsSketch } from '../../support/make-records.ts';

const NOTHING = { actors: [], topics: [], places: [] };

/** @returns for each document the global id of each name, and every actor with its aliases. */
function resolve(...sketches: readonly RecordsSketch[]) {
  const batch = sketches.map((sketch, index) => ({ id: `document:${index}`, records: makeRecords(sketch) }));
  const { documents, index } = resolveEntities(batch, NOTHING);
  return {
    ids: documents.map(({ ids }) => Object.fromEntries(ids)),
    aliases: (id: string) => index.actors.find(id)?.aliases.map(({ text }) => text),
    name: (id: string) => index.actors.find(id)?.name,
    created: index.actors.listCreated(),
    topics: index.topics.listCreated(),
    places: index.places.listCreated(),
  };
}

const minister = { name: 'Yusuf Salim al-Harthi', country: 'OMN', position: 'Oil Minister' };

describe('people', () => {
  it('are one under every spelling, with the fullest name and the id of the first', () => {
    const { ids, aliases, created } = resolve(
      { people: [minister] },
      { people: [{ name: 'Youssef Salim Al Harthy', country: 'OMN' }] },
      { people: [{ name: 'Harthi', country: 'OMN' }] },
      { people: [{ name: 'Oil Minister Yusuf al-Harthi' }] },
    );
    expect(created).toEqual(['country:OMN', 'person:yusuf-salim-al-harthi']);
    expect(ids.map((one) => Object.values(one).filter((id) => id.startsWith('person:')))).toEqual(
      Array(4).fill(['person:yusuf-salim-al-harthi']),
    );
    expect(aliases('person:yusuf-salim-al-harthi')).toHaveLength(4);
  });

  it('are told apart by number where the name is one and the rest is not', () => {
    const { created } = resolve(
      { people: [{ name: 'Ann Brown', country: 'CAN', position: 'Judge' }] },
      { people: [{ name: 'Ann Brown', country: 'FJI', position: 'Harbour Master' }] },
    );
    expect(created.filter((id) => id.startsWith('person:'))).toEqual(['person:ann-brown', 'person:ann-brown-2']);
  });

  it('with a bare family name are the one of the same document who has it', () => {
    const { ids } = resolve({
      people: [{ name: 'Harthi' }, { name: 'Yusuf al-Harthi', country: 'OMN' }],
    });
    expect(ids[0]?.['Harthi']).toBe('person:yusuf-al-harthi');
  });

  it('with a bare family name are nobody known where two could be meant', () => {
    const { ids } = resolve(
      { people: [{ name: 'Paul Ames', country: 'NZL' }] },
      { people: [{ name: 'Petra Ames', country: 'NZL' }] },
      { people: [{ name: 'Ames', country: 'NZL' }] },
    );
    expect(ids[2]?.['Ames']).toBe('person:ames');
  });

  it('with a bare family name and nothing else are nobody known', () => {
    const { ids } = resolve({ people: [{ name: 'Paul Ames', country: 'NZL' }] }, { people: [{ name: 'Ames' }] });
    expect(ids[1]?.['Ames']).toBe('person:ames');
  });

  it('who rule under a number are one without a country', () => {
    const { created } = resolve(
      { people: [{ name: 'King Oswin III' }] },
      { people: [{ name: 'Oswin III' }] },
      { people: [{ name: 'Oswin IV' }] },
    );
    expect(created).toEqual(['person:oswin-iii', 'person:oswin-iv']);
  });

  it('are a known one where the record carries its id', () => {
    const records = makeRecords({ people: [{ name: 'Paul Ames' }] });
    const { documents } = resolveEntities(
      [
        { id: 'document:1', records },
        {
          id: 'document:2',
          records: {
            ...records,
            people: records.people.map((one) => ({ ...one, id: 'person:paul-ames', name: 'The Trade Man' })),
          },
        },
      ],
      NOTHING,
    );
    expect(documents[1]?.ids.get('person:paul-ames')).toBe('person:paul-ames');
  });

  it('count a name once for a document that says it in two records', () => {
    const records = makeRecords({
      people: [{ name: 'Paul Ames' }, { name: 'Paul Karl Ames', aliases: ['Paul Ames'] }],
    });
    const { index } = resolveEntities([{ id: 'document:1', records }], NOTHING);
    expect(index.actors.find('person:paul-ames')?.aliases).toContainEqual({ text: 'Paul Ames', documents: 1 });
  });
});

describe('organizations', () => {
  it('of one name are two in two countries where every country has one', () => {
    const { created } = resolve(
      { organizations: [{ name: 'Foreign Ministry', kind: 'GOVERNMENT_BODY', country: 'PER' }] },
      { organizations: [{ name: 'Ministry of Foreign Affairs', kind: 'GOVERNMENT_BODY', country: 'CHL' }] },
      { organizations: [{ name: 'Chilean foreign ministry', kind: 'GOVERNMENT_BODY' }] },
    );
    expect(created.filter((id) => id.startsWith('organization:'))).toEqual([
      'organization:foreign-ministry-per',
      'organization:ministry-of-foreign-affairs-chl',
    ]);
  });

  it('are one under name and acronym', () => {
    const { created, name } = resolve(
      { organizations: [{ name: 'Pan-Andean Health Office', aliases: ['PAHO'] }] },
      { organizations: [{ name: 'PAHO' }] },
      { organizations: [{ name: 'the Pan Andean Health Office' }] },
    );
    expect(created).toEqual(['organization:pan-andean-health-office']);
    expect(name('organization:pan-andean-health-office')).toBe('Pan Andean Health Office');
  });

  it('are two where both spell out one acronym in other words', () => {
    const { created } = resolve(
      { organizations: [{ name: 'Harbour Union', aliases: ['HU'] }] },
      { organizations: [{ name: 'Hydrographic Unit', aliases: ['HU'] }] },
    );
    expect(created).toEqual(['organization:harbour-union', 'organization:hydrographic-unit']);
  });
});

describe('topics and places', () => {
  it('are one under spellings that differ in an article, a plural or capitals', () => {
    const meeting = (topic: string) => ({ people: [minister], meetings: [{ who: [minister.name], topics: [topic] }] });
    expect(resolve(meeting('The water treaty'), meeting('water treaties'), meeting('Water Treaty')).topics).toEqual([
      'topic:water-treaty',
    ]);
  });

  it('take a capital for that of its country, and tell towns of one name apart by theirs', () => {
    const meeting = (city: string, country?: string) => ({
      people: [minister],
      meetings: [{ who: [minister.name], city, ...(country === undefined ? {} : { country }) }],
    });
    expect(resolve(meeting('Muscat'), meeting('Muscat', 'OMN')).places).toEqual(['place:muscat-omn']);
    expect(resolve(meeting('Córdoba', 'ESP'), meeting('Cordoba', 'ARG')).places).toEqual([
      'place:cordoba-arg',
      'place:cordoba-esp',
    ]);
  });
});
