import type { Load } from './measure-load.ts';
import type { MeasuredQuestion } from './measure-questions.ts';
import { VARIANTS } from './questions.ts';
import { SIDES } from './with-sides.ts';

/** What the issue of speed asks for, as ratios of one run. */
const LEAST_OF_PEER = 1.3;
const LEAST_MEAN = 4;
const MOST_OF_BARE = 1.8;
const LEAST_EMBEDDED = 2;
const MOST_EMBEDDED_P95 = 30;

/** @returns the measured table, the table of ratios, and what falls short, in Markdown. */
export function describeLoads(measured: readonly MeasuredQuestion[]): string {
  const ratios = measured.map(toRatios);
  const counted = ratios.filter(({ name }) => VARIANTS.every((variant) => variant.name !== name));
  const factors = counted.flatMap(({ ofPeer }) => (ofPeer === null ? [] : [ofPeer]));
  const mean = Math.exp(factors.reduce((sum, factor) => sum + Math.log(factor), 0) / factors.length);
  const short = [
    ...counted.flatMap(({ name, short: reasons }) => reasons.map((reason) => `${name}: ${reason}`)),
    ...(mean >= LEAST_MEAN ? [] : [`geometric mean of the requests/s of the peer: ${mean.toFixed(1)} ×`]),
  ];
  return [
    '',
    '| question | side | 1 connection: requests/s | p50 ms | p95 ms | 8 connections: requests/s | p50 ms | p95 ms |',
    '| --- | --- | --: | --: | --: | --: | --: | --: |',
    ...measured.flatMap(toLines),
    '',
    '| question | × the peer, 1 connection | × the peer, 8 | p50 ÷ bare statement | embedded × the peer, 8 | embedded p95 ms, 8 |',
    '| --- | --: | --: | --: | --: | --: |',
    ...ratios.map(({ name, cells }) => `| ${[name, ...cells].join(' | ')} |`),
    '',
    `Geometric mean of the requests/s at 8 connections: ${mean.toFixed(1)} × the peer's.`,
    '',
    short.length === 0 ? 'Nothing falls short.' : 'Falls short:',
    ...short.map((line) => `- ${line}`),
  ].join('\n');
}

function toLines({ name, loads }: MeasuredQuestion): readonly string[] {
  return [...loads].map(([side, byConnections]) => {
    const cells = [...byConnections.values()].flatMap((load) => [
      load.requestsPerSecond.toFixed(load.requestsPerSecond < 10 ? 1 : 0),
      load.p50.toFixed(1),
      load.p95.toFixed(1),
    ]);
    return `| ${[name, side, ...cells].join(' | ')} |`;
  });
}

interface Ratios {
  readonly name: string;
  /** Requests a second at 8 connections; null where the peer has no answer. */
  readonly ofPeer: number | null;
  readonly cells: readonly string[];
  readonly short: readonly string[];
}

function toRatios({ name, loads }: MeasuredQuestion): Ratios {
  const of = (side: string, connections: number): Load | null => loads.get(side)?.get(connections) ?? null;
  const rate = (side: string, connections: number) => {
    const [load, peer] = [of(side, connections), of(SIDES.peer, connections)];
    return load === null || peer === null ? null : load.requestsPerSecond / peer.requestsPerSecond;
  };
  const one = rate(SIDES.parley, 1);
  const eight = rate(SIDES.parley, 8);
  const embedded = rate(SIDES.embedded, 8);
  const bare = (of(SIDES.parley, 1)?.p50 ?? Number.NaN) / (of(SIDES.bare, 1)?.p50 ?? Number.NaN);
  const embeddedP95 = of(SIDES.embedded, 8)?.p95 ?? Number.NaN;
  const isSlower = [1, 8].some(
    (connections) => (of(SIDES.parley, connections)?.p95 ?? 0) >= (of(SIDES.peer, connections)?.p95 ?? Infinity),
  );
  const factor = (value: number | null) => (value === null ? '–' : value.toFixed(value < 10 ? 2 : 0));
  const short = [
    [one !== null && one < LEAST_OF_PEER, `${factor(one)} × the peer at 1 connection`],
    [eight !== null && eight < LEAST_OF_PEER, `${factor(eight)} × the peer at 8 connections`],
    [isSlower, 'p95 not below that of the peer'],
    [bare > MOST_OF_BARE, `p50 ${factor(bare)} × the bare statement`],
    [embedded !== null && embedded < LEAST_EMBEDDED, `embedded ${factor(embedded)} × the peer`],
    [embeddedP95 > MOST_EMBEDDED_P95, `embedded p95 ${embeddedP95.toFixed(0)} ms at 8 connections`],
  ] as const;
  return {
    name,
    ofPeer: eight,
    cells: [factor(one), factor(eight), factor(bare), factor(embedded), embeddedP95.toFixed(1)],
    short: short.flatMap(([falls, reason]) => (falls ? [reason] : [])),
  };
}
