import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createProbe } from './probe-queries.ts';

/** A process of its own: opens the graph it is given, and prints the id of each node once its commit is acknowledged. */
const store = await openStore(parseGraphLocation(process.argv[2] ?? ''));
await store.migrate();
for (let n = 0; ; n += 1) {
  const id = `probe-${n}`;
  await store.write((tx) => tx.run(createProbe, { id, value: n }));
  process.stdout.write(`${id}\n`);
}
