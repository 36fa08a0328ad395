import { ingest } from '../../src/pipeline/ingest.ts';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import { toSources } from './ingest-values.ts';
import { sketchToValue } from './make-records.ts';
import { randomSketches, type SketchesOptions } from './random-sketches.ts';

/**
 * A process of its own: ingests made-up documents into the graph it is given, and prints how many are done after each
 * batch. Arguments: the location, the options of the documents, credentials or null, the size of a batch.
 */
const [location = '', options = '', credentials = 'null', batchSize = '1'] = process.argv.slice(2);
const given = JSON.parse(credentials);
const store = await openStore(parseGraphLocation(location), given === null ? {} : { credentials: given });
await store.migrate();
await ingest({
  store,
  items: toSources(randomSketches(JSON.parse(options) as SketchesOptions).map(sketchToValue)),
  clock: () => new Date('2024-02-02T00:00:00Z'),
  batchSize: Number(batchSize),
  onProgress: ({ done }) => process.stdout.write(`${done}\n`),
});
await store.close();
