import { parse, print, validate } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { answerOperation } from '../support/answer-operation.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { createRandom } from '../support/random.ts';
import { OperationMaker } from '../support/random-operation.ts';

/** A longer run, or another one: `PARLEY_FUZZ_OPERATIONS=1000 PARLEY_FUZZ_SEED=7`. */
const OPERATIONS = Number(process.env['PARLEY_FUZZ_OPERATIONS'] || 120);
const SEED = Number(process.env['PARLEY_FUZZ_SEED'] || 1);
/** For an operation on a busy machine, where Neo4j plans each one anew. */
const MILLIS_EACH = 5_000;

const fixture = generateGraph(31, 60, 0);
const schema = createSchema();

/** Either engine is compared with the embedded one in its own order of rows, and so with the other. */
describeEachEngine('random operations', (engine) => {
  let store: GraphStore;
  let reference: GraphStore;

  beforeAll(async () => {
    [store, reference] = await Promise.all([engine.open(), openStore({ kind: 'memory' })]);
    await reference.migrate();
    await Promise.all([loadFixture(store, fixture), loadFixture(reference, fixture)]);
    return () => reference.close();
  });

  it(
    'have the same answers, byte for byte',
    async () => {
      // What reads the queue of ingests has none here.
      const isAsked = (field: string) => !field.startsWith('ingest');
      const maker = new OperationMaker({ random: createRandom(SEED), schema, fixture, isAsked });
      let answered = 0;
      for (let count = 0; count < OPERATIONS; count += 1) {
        const operation = maker.operation();
        const shown = `${print(parse(operation.query))}\n${JSON.stringify(operation.variables)}`;
        expect(validate(schema, parse(operation.query)), shown).toEqual([]);
        const [answer, expected] = await Promise.all([
          answerOperation(schema, store, operation),
          answerOperation(schema, reference, operation),
        ]);
        expect(JSON.stringify(answer), shown).toBe(JSON.stringify(expected));
        expect(
          answer.errors.filter((error) => !error.endsWith(' INPUT_INVALID')),
          shown,
        ).toEqual([]);
        maker.values.learnCursors(answer.data);
        if (answer.errors.length === 0) answered += 1;
      }
      expect(answered).toBeGreaterThan(OPERATIONS * 0.8);
    },
    OPERATIONS * MILLIS_EACH,
  );
});
