import type { NewsDesk } from './news-desk.ts';
import type { QueryLoad } from './query-load.ts';
import type { Reading } from './server-watch.ts';
import type { SoakOptions } from './soak-options.ts';
import { countTexts, type Spread, spreadOf } from './spread.ts';
import type { Subscribers } from './subscribers.ts';

interface Soaked {
  readonly options: SoakOptions;
  readonly readings: readonly Reading[];
  /** Answered while the load was on. */
  readonly asked: QueryLoad['asked'];
  /** With those that were under way at its end. */
  readonly all: QueryLoad['asked'];
  readonly elapsedSeconds: number;
  readonly desk: NewsDesk;
  readonly subscribers: Subscribers;
  /** For each watched filter, the meetings that its subscribers are to be told of. */
  readonly expected: readonly (readonly string[])[];
  /** Of the event loop that asked, in milliseconds. */
  readonly generatorDelay: { readonly p50: number; readonly p99: number };
}

/** @returns the figures of one run, in Markdown. */
export function describeSoak(soaked: Soaked): string {
  const { options, asked, all, elapsedSeconds, desk, subscribers, generatorDelay } = soaked;
  const answered = asked.filter(({ outcome }) => outcome !== 'LEFT');
  const engine = options.isOnNeo4j ? 'Neo4j' : 'embedded';
  return [
    '',
    `${engine}, ${options.subscribers} subscribers, ${options.connections} connections, ${elapsedSeconds.toFixed(0)} s`,
    '',
    `- queries: ${(answered.length / elapsedSeconds).toFixed(0)} requests/s; ${inWords(spreadOf(answered.map(({ millis }) => millis)))}`,
    `- outcomes of queries: ${countTexts(all.map(({ outcome }) => outcome))}`,
    `- ingest: ${countTexts(desk.outcomes)}; ${inWords(spreadOf(desk.millis))}`,
    `- ${tellDelivery(soaked)}`,
    `- from handing in to an event: ${inWords(spreadOf(subscribers.delays))}`,
    `- subscribers who left and came back: ${subscribers.comebacks} times; failures: ${countTexts(subscribers.failures)}`,
    `- delay of the event loop that asked: p50 ${generatorDelay.p50.toFixed(0)} ms, p99 ${generatorDelay.p99.toFixed(0)} ms`,
    '',
    '| server | RSS MB | heap MB | external MB | subscriptions | event loop p50 ms | p99 ms | processor s |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...soaked.readings.map(toLine),
  ].join('\n');
}

function inWords({ count, p50, p95, p99, max }: Spread): string {
  const millis = [p50, p95, p99, max].map((value) => value.toFixed(0));
  return `p50 ${millis[0]} ms, p95 ${millis[1]}, p99 ${millis[2]}, most ${millis[3]} (of ${count})`;
}

function toLine(reading: Reading): string {
  const { moment, residentMegabytes, heapMegabytes, externalMegabytes, subscriptions } = reading;
  const figures = [
    residentMegabytes.toFixed(0),
    heapMegabytes.toFixed(1),
    externalMegabytes.toFixed(1),
    subscriptions,
    reading.delayP50.toFixed(0),
    reading.delayP99.toFixed(0),
    reading.processorSeconds.toFixed(1),
  ];
  return `| ${[moment, ...figures].join(' | ')} |`;
}

/** Those who stayed are compared with what their filter finds at the end: each meeting is to be told once. */
function tellDelivery({ subscribers, expected }: Soaked): string {
  const steady = subscribers.all.filter(({ isSteady }) => isSteady);
  let wanted = 0;
  let missing = 0;
  let twice = 0;
  let unwanted = 0;
  for (const { filter, told } of steady) {
    const ids = new Set(expected[filter]);
    const found = new Set(told);
    wanted += ids.size;
    missing += [...ids].filter((id) => !found.has(id)).length;
    unwanted += [...found].filter((id) => !ids.has(id)).length;
    twice += told.length - found.size;
  }
  const events = steady.reduce((sum, { told }) => sum + told.length, 0);
  const byFilter = expected.map((ids) => ids.length).join(', ');
  return `events to the ${steady.length} who stayed: ${events} of ${wanted} expected (${byFilter} by filter); ${missing} missing, ${twice} told twice, ${unwanted} unwanted`;
}
