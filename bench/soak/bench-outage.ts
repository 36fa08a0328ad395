import { setTimeout as wait } from 'node:timers/promises';
import { mixedQueries } from './mixed-queries.ts';
import { openNewsDesk } from './news-desk.ts';
import { startQueryLoad } from './query-load.ts';
import { awaitSubscriptions } from './server-watch.ts';
import { countTexts, spreadOf } from './spread.ts';
import { openSubscribers } from './subscribers.ts';
import { warmUp } from './warm-up.ts';
import { withServer } from './with-server.ts';

const CONNECTIONS = 50;
const SUBSCRIBERS = 50;
/** Between an answer and the next request: a client that is refused does not ask again at once. */
const PAUSE_MILLIS = 50;
const BEFORE_MILLIS = 10_000;
const AWAY_MILLIS = 15_000;
const AFTER_MILLIS = 15_000;
/** Until subscribers are told of the first document. */
const TOLD_MILLIS = 3_000;
const PROBE_MILLIS = 500;

/** Neo4j is killed under load and started again, while Parley goes on: what clients are told meanwhile, and how soon after. */
export async function benchOutage(options: { readonly scale: number }): Promise<void> {
  await withServer({ scale: options.scale, isOnNeo4j: true, isKilled: true }, async (server) => {
    const { url, neo4j } = server;
    if (neo4j === null) throw new Error('there is no Neo4j to kill');
    const desk = openNewsDesk(url);
    await desk.warmUp();
    const bodies = mixedQueries(server.graph);
    await warmUp(url, bodies);
    const subscribers = openSubscribers({ url, count: SUBSCRIBERS, leavingShare: 0, sentAt: desk.sentAt });
    await awaitSubscriptions(server, SUBSCRIBERS);
    await desk.handIn();
    await wait(TOLD_MILLIS);
    const startedAt = performance.now();
    const load = startQueryLoad({
      url,
      bodies,
      connections: CONNECTIONS,
      pauseMillis: PAUSE_MILLIS,
    });
    const probes = startProbes(url);
    await wait(BEFORE_MILLIS);

    const killedAt = performance.now();
    await neo4j.kill();
    await wait(AWAY_MILLIS / 3);
    const ingestAway = await desk.handIn();
    await wait(Math.max(0, killedAt + AWAY_MILLIS - performance.now()));
    const startingAt = performance.now();
    await neo4j.start();
    await neo4j.awaitAnswer();
    const backAt = performance.now();
    await wait(AFTER_MILLIS / 3);
    const ingestAfter = await desk.handIn();
    await wait((AFTER_MILLIS / 3) * 2);
    await load.stop();
    probes.stop();
    subscribers.leave();

    const inWords = (name: string, since: number, until: number) => {
      const some = load.asked.filter(({ sentAt }) => sentAt >= since && sentAt < until);
      const { p50, p95, max } = spreadOf(some.map(({ millis }) => millis));
      const times = `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)}, most ${max.toFixed(0)}`;
      return `| ${name} | ${((until - since) / 1_000).toFixed(1)} | ${countTexts(some.map(({ outcome }) => outcome))} | ${times} |`;
    };
    const secondsAfter = (moment: number | undefined, from: number) =>
      moment === undefined ? 'never' : `${((moment - from) / 1_000).toFixed(1)} s`;
    const ends = load.asked.map(({ sentAt, millis, outcome }) => ({ doneAt: sentAt + millis, outcome }));
    const served = ends.filter(({ outcome }) => outcome === 'ok').map(({ doneAt }) => doneAt);
    const firstOk = served.find((doneAt) => doneAt > startingAt);
    const lastFailed = ends.findLast(({ outcome }) => outcome !== 'ok')?.doneAt;
    console.log(
      [
        '',
        `Neo4j killed and started again, ${CONNECTIONS} connections, ${SUBSCRIBERS} subscribers`,
        '',
        '| requests sent | s | outcomes | time to the answer |',
        '| --- | --: | --- | --- |',
        inWords('before', startedAt, killedAt),
        inWords('killed', killedAt, startingAt),
        inWords('starting, until it answers a statement', startingAt, backAt),
        inWords('after', backAt, Number.POSITIVE_INFINITY).replace('Infinity', (AFTER_MILLIS / 1_000).toFixed(1)),
        '',
        `- first answer after Neo4j answered a statement: ${secondsAfter(firstOk, backAt)}; last failure: ${secondsAfter(lastFailed, backAt)}`,
        `- /health/ready: 503 ${secondsAfter(probes.firstNotReady(killedAt), killedAt)} after the kill, 200 ${secondsAfter(probes.firstReady(backAt), backAt)} after that; slowest probe ${probes.slowest().toFixed(0)} ms`,
        `- a document handed in while it was away: ${ingestAway}; after: ${ingestAfter}`,
        `- subscribers told of the last document: ${subscribers.all.filter(({ filter, told }) => filter === 0 && told.length === 2).length} of ${subscribers.all.filter(({ filter }) => filter === 0).length} without a filter; failures: ${countTexts(subscribers.failures)}`,
      ].join('\n'),
    );
  });
}

function startProbes(url: string) {
  const probes: { readonly doneAt: number; readonly millis: number; readonly status: number }[] = [];
  let isStopped = false;
  void (async () => {
    while (!isStopped) {
      const askedAt = performance.now();
      const status = await fetch(new URL('/health/ready', url)).then(
        (response) => response.status,
        () => 0,
      );
      probes.push({ doneAt: performance.now(), millis: performance.now() - askedAt, status });
      await wait(PROBE_MILLIS);
    }
  })();
  const first = (status: number) => (after: number) =>
    probes.find((probe) => probe.doneAt > after && probe.status === status)?.doneAt;
  return {
    firstReady: first(200),
    firstNotReady: first(503),
    slowest: () => Math.max(...probes.map(({ millis }) => millis)),
    stop() {
      isStopped = true;
    },
  };
}
