import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openSeeds } from './open-seeds.ts';
import { printDocuments } from './print-documents.ts';
import { writeAnswers } from './write-answers.ts';

const at = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string) => readFile(at(name), 'utf8');

const seeds = await openSeeds();
for (const name of ['docs/queries.md', 'README.md']) {
  const page = await read(name);
  const written = await writeAnswers(page, (question) => seeds.answer(question));
  if (written !== page) await writeFile(at(name), written);
  console.log(`${name}: ${written === page ? 'unchanged' : 'written'}`);
}
await seeds.store.close();

const documents = await printDocuments(
  await read('schema/schema.graphql'),
  await read('examples/urql/documents.graphql'),
);
await writeFile(at('examples/urql/documents.ts'), documents);
