import type { Document } from '../../src/domain/document.ts';
import { extract } from '../../src/extract/extract.ts';
import { fillText, HOSTILE_PIECES } from '../../tests/support/hostile-texts.ts';
import { seedSources } from '../seed-sources.ts';
import { makeArticle } from './made-up-article.ts';
import { readNews } from './read-news.ts';

/** Articles that are read while the engine still compiles what it runs. */
const COLD = 200;
const BEATS = 5;
const HOSTILE_LENGTH = 30_000;
const ROUNDS = 3;
const FACTOR = 4;
/** Words of an article of news, where rates of unlike texts are compared. */
const WORDS = 600;

const toDocument = (text: string, id: string): Document => ({
  id,
  title: null,
  publisher: null,
  url: null,
  publishedAt: '2024-05-16',
  language: 'en',
  text,
});

/** Processor time of this process, all of its threads, in milliseconds: a busy machine makes it no longer. */
const processorMillis = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function measure(run: () => void): number {
  const before = processorMillis();
  run();
  return processorMillis() - before;
}

/** The least of some rounds, which a collection of garbage disturbs least. */
const leastOf = (rounds: number, run: () => void): number =>
  Math.min(...Array.from({ length: rounds }, () => measure(run)));

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** @param length words of each. @returns how many of `WORDS` words are read in a second. */
const ratePerSecond = (millis: readonly number[], length: number): string => {
  const each = millis.reduce((sum, one) => sum + one, 0) / millis.length;
  return ((1000 / each) * (length / WORDS)).toFixed(0);
};

/** How many a second of processor time, stage by stage while the engine compiles what runs most; the slowest, and the memory. */
function benchArticles(count: number, wordsEach: number): void {
  const times: number[] = [];
  const clocked: number[] = [];
  let words = 0;
  const beat = Math.max(1, Math.floor(count / BEATS));
  const memory: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const text = makeArticle(number, wordsEach);
    words += text.split(/\s+/u).length;
    const startedAt = performance.now();
    times.push(measure(() => extract(toDocument(text, `made-up:${number}`))));
    clocked.push(performance.now() - startedAt);
    if ((number + 1) % beat !== 0) continue;
    const { rss, heapUsed } = process.memoryUsage();
    memory.push(`${number + 1}: ${megabytes(rss)} (heap ${megabytes(heapUsed)})`);
  }
  const length = words / count;
  const rate = (millis: readonly number[]): string => ratePerSecond(millis, length);
  console.log(`  articles of ${WORDS} words a second of processor time (those read have ${Math.round(length)})`);
  console.log(`    cold, the first ${Math.min(COLD, count)} of a process: ${rate(times.slice(0, COLD))}`);
  let from = COLD;
  for (const to of Array.from({ length: BEATS }, (_, index) => (index + 1) * beat).filter((end) => end > COLD)) {
    const stage = (millis: readonly number[]): string => rate(millis.slice(from, to));
    console.log(`    ${from + 1} to ${to}: ${stage(times)} (by the clock ${stage(clocked)})`);
    from = to;
  }
  const [first = 0, ...others] = clocked;
  console.log(
    `  by the clock: the slowest ${others.reduce((most, one) => Math.max(most, one), 0).toFixed(0)} ms; the first, with the tables that it loads, ${first.toFixed(0)} ms`,
  );
  console.log(`  resident memory after articles: ${memory.join(', ')}`);
}

/** Articles written as news is, which say more in a sentence than the made-up ones. */
function benchNews(): void {
  const documents = readNews();
  const read = () => {
    for (const document of documents) extract(document);
  };
  read();
  const seconds = leastOf(ROUNDS, read) / 1000;
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const [rate, articles] = [words / seconds, words / WORDS / seconds].map((each) => each.toFixed(0));
  console.log(
    `  news, ${documents.length} annotated articles: ${rate} words a second of processor time, ${articles} articles of ${WORDS} words`,
  );
}

/** The seeds, and texts four times as long. */
async function benchSeeds(): Promise<void> {
  const documents: Document[] = [];
  for await (const source of seedSources())
    for (const item of source.items) if (item.kind === 'document') documents.push(item.document);
  const long = documents.map((document) => ({ ...document, text: Array(FACTOR).fill(document.text).join('\n\n') }));
  const [once, repeated] = [documents, long].map((batch) =>
    leastOf(ROUNDS, () => {
      for (const document of batch) extract(document);
    }),
  );
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) / documents.length;
  if (once === undefined || repeated === undefined) return;
  console.log(
    `  seeds of ${words.toFixed(0)} words: ${((documents.length / once) * 1000).toFixed(0)} a second; ${FACTOR} × as long takes ${(repeated / once).toFixed(2)} × the time`,
  );
}

/** What a hostile text costs, and what one of twice its length does: 2 is linear. */
function benchHostile(): void {
  console.log(`  hostile texts of ${HOSTILE_LENGTH} characters: ms, and × the time for twice the length`);
  const rows = HOSTILE_PIECES.map(([name, piece]) => {
    const [short = Number.NaN, long = Number.NaN] = [1, 2].map((times) => {
      const document = toDocument(fillText(piece, HOSTILE_LENGTH * times), 'hostile');
      return leastOf(ROUNDS, () => extract(document));
    });
    return { name, short, ratio: long / short };
  });
  for (const { name, short, ratio } of rows.toSorted((a, b) => b.ratio - a.ratio))
    console.log(`    ${name.padEnd(26)} ${short.toFixed(0).padStart(5)}  ${ratio.toFixed(2)}`);
}

/** @param options.articles how many made-up articles to read. @param options.words how long each is at least */
export async function benchExtract({
  articles,
  words,
}: {
  readonly articles: number;
  readonly words: number;
}): Promise<void> {
  benchArticles(articles, words);
  benchNews();
  await benchSeeds();
  benchHostile();
}
