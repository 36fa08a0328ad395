import type { Document } from '../src/domain/document.ts';
import { extract } from '../src/extract/extract.ts';
import { measureInTurn } from './measure.ts';
import { seedSources } from './seed-sources.ts';

const ROUNDS = 9;
const FACTOR = 4;

/** Articles a second on one core, and whether a text four times as long costs four times as much. */
export async function benchExtract(): Promise<void> {
  const documents: Document[] = [];
  for await (const source of seedSources()) {
    for (const item of source.items) if (item.kind === 'document') documents.push(item.document);
  }
  const long = documents.map((document) => ({ ...document, text: Array(FACTOR).fill(document.text).join('\n\n') }));
  const [short = Number.NaN, repeated = Number.NaN] = await measureInTurn(
    [documents, long].map((batch, index) => ({
      name: index === 0 ? 'as they are' : 'repeated',
      run: () => {
        for (const document of batch) extract(document);
      },
    })),
    ROUNDS,
  );
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) / documents.length;
  console.log(
    `  ${((documents.length / short) * 1000).toFixed(0)} articles/s of ${words.toFixed(0)} words on one core`,
  );
  console.log(`  a text ${FACTOR} × as long takes ${(repeated / short).toFixed(2)} × the time`);
}
