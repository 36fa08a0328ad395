import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { answerOperation } from '../support/answer-operation.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { HOSTILE_TEXTS } from '../support/hostile-text.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { textPlaces } from '../support/text-places.ts';

const schema = createSchema();
const places = textPlaces(
  schema,
  {
    id: '"meeting:m-1"',
    ids: '["person:p-1", "meeting:m-1", "topic:t-1"]',
    from: '"person:p-3"',
    to: '"person:p-4"',
    actors: '["person:p-1", "person:p-2"]',
    around: '["person:p-3"]',
    query: '"amber"',
  },
  // What reads the queue of ingests has none here.
  (field) => !field.startsWith('ingest'),
);
/** What is accepted where a date is not. */
const HARMLESS: Readonly<Record<string, string>> = { 'MeetingFilter.documents': 'document:0' };
const MINUTE = 60_000;

const shown = (text: string) =>
  text.length > 60 ? `${JSON.stringify(text.slice(0, 30))} … (${text.length})` : JSON.stringify(text);

describe('text', () => {
  it('is tried in arguments and input fields, at the root and below', () => {
    const coordinates = places.map(({ coordinate }) => coordinate);
    expect(coordinates).toEqual(
      expect.arrayContaining([
        'Query.search(query:)',
        'Query.paths(from:)',
        'MeetingFilter.about',
        'MeetingFilter.with',
        'Actor.meetings(after:)',
        'Report.participants(before:)',
        'ReportFilter.publisher',
      ]),
    );
  });
});

describeEachEngine('hostile text', (engine) => {
  let store: GraphStore;
  let before: readonly string[];

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, generateGraph(5, 24));
    before = await dumpGraph(store);
  });

  it(
    'comes to fields that find something where the text is harmless',
    async () => {
      const missed: string[] = [];
      for (const { coordinate, query, holding } of places) {
        // A cursor that is none would be refused before anything is read.
        const text = /\((after|before):\)$/.test(coordinate) ? null : holding(HARMLESS[coordinate] ?? '2024');
        const { data } = await answerOperation(schema, store, { query, variables: { text } });
        if (!JSON.stringify(data).includes('"reached"')) missed.push(coordinate);
      }
      expect(missed).toEqual([]);
    },
    MINUTE,
  );

  it.each(HOSTILE_TEXTS.map((text) => [shown(text), text]))(
    'finds nothing it should not, and changes nothing: %s',
    async (_, text) => {
      for (const { coordinate, query, holding } of places) {
        const { errors } = await answerOperation(schema, store, { query, variables: { text: holding(text) } });
        expect(
          errors.filter((error) => !error.endsWith(' INPUT_INVALID')),
          `${coordinate} in ${query}`,
        ).toEqual([]);
      }
      expect(await dumpGraph(store)).toEqual(before);
    },
    MINUTE,
  );
});
