import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { describeSoak } from './describe-soak.ts';
import { mixedQueries } from './mixed-queries.ts';
import { openNewsDesk } from './news-desk.ts';
import { startQueryLoad } from './query-load.ts';
import { awaitSubscriptions, type Reading, readServer } from './server-watch.ts';
import type { SoakOptions } from './soak-options.ts';
import { openSubscribers } from './subscribers.ts';
import { warmUp } from './warm-up.ts';
import { withServer } from './with-server.ts';

/** Of the connections and of the subscribers, how many leave in the midst of what they are told, and come back. */
const LEAVING_SHARE = 0.05;
const WATCH_MILLIS = 10_000;
const SETTLE_MILLIS = 3_000;

/**
 * One server under many subscribers and many connections that ask without pause, while documents come in and some clients
 * leave: what fails, what is not told, and whether memory grows.
 */
export async function benchSoak(options: SoakOptions): Promise<void> {
  await withServer({ ...options, isKilled: false }, async (server) => {
    const desk = openNewsDesk(server.url);
    await desk.warmUp();
    const bodies = mixedQueries(server.graph);
    await warmUp(server.url, bodies);
    const readings: Reading[] = [await readServer(server, 'started')];
    const subscribers = openSubscribers({
      url: server.url,
      count: options.subscribers,
      leavingShare: LEAVING_SHARE,
      sentAt: desk.sentAt,
    });
    await awaitSubscriptions(server, options.subscribers);
    readings.push(await readServer(server, 'subscribed'));

    const ownDelay = monitorEventLoopDelay();
    ownDelay.enable();
    const startedAt = performance.now();
    const load = startQueryLoad({
      url: server.url,
      bodies,
      connections: options.connections,
      leavingShare: LEAVING_SHARE,
    });
    desk.start();
    subscribers.startLeaving();
    const seconds = () => Math.round((performance.now() - startedAt) / 1_000);
    while (performance.now() - startedAt < options.seconds * 1_000) {
      await wait(Math.min(WATCH_MILLIS, options.seconds * 1_000 - (performance.now() - startedAt)));
      readings.push(await readServer(server, `${seconds()} s`));
    }
    ownDelay.disable();
    const elapsedSeconds = (performance.now() - startedAt) / 1_000;
    await Promise.all([load.stop(), desk.stop()]);
    await wait(SETTLE_MILLIS);
    const expected = await desk.expected();
    subscribers.leave();
    await wait(SETTLE_MILLIS);
    readings.push(await readServer(server, 'all have left'));
    const generatorDelay = { p50: ownDelay.percentile(50) / 1e6, p99: ownDelay.percentile(99) / 1e6 };
    const asked = load.asked.filter(({ sentAt, millis }) => sentAt + millis <= startedAt + elapsedSeconds * 1_000);
    console.log(
      describeSoak({
        options,
        readings,
        asked,
        all: load.asked,
        elapsedSeconds,
        desk,
        subscribers,
        expected,
        generatorDelay,
      }),
    );
  });
}
