import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createLifecycle } from '../../src/server/lifecycle.ts';
import { createReadiness } from '../../src/server/readiness.ts';

/** An engine that answers as it is told, and a clock that is set by hand. */
function setUp({ answers }: { answers: boolean }) {
  const engine = { answers, pings: 0 };
  const clock = { millis: 0 };
  const lifecycle = createLifecycle();
  const readiness = createReadiness({
    store: {
      async ping() {
        engine.pings += 1;
        if (!engine.answers) throw new Error('away');
      },
    },
    logger: pino({ level: 'silent' }),
    lifecycle,
    now: () => clock.millis,
  });
  return { engine, clock, lifecycle, readiness };
}

describe('readiness', () => {
  it('waits for the seeds, and ends with the server', async () => {
    const { lifecycle, readiness, engine } = setUp({ answers: true });
    expect(await readiness()).toBe('loading');
    lifecycle.serve();
    expect(await readiness()).toBe('ready');
    lifecycle.close();
    expect(await readiness()).toBe('closing');
    lifecycle.serve();
    expect(await readiness()).toBe('closing');
    expect(engine.pings).toBe(1);
  });

  it('asks the engine once, however many probes come within a second', async () => {
    const { lifecycle, readiness, engine, clock } = setUp({ answers: true });
    lifecycle.serve();
    await Promise.all(Array.from({ length: 50 }, readiness));
    clock.millis = 1_000;
    await readiness();
    expect(engine.pings).toBe(1);
    clock.millis = 1_001;
    await Promise.all(Array.from({ length: 50 }, readiness));
    expect(engine.pings).toBe(2);
  });

  it('follows an engine that goes away and comes back', async () => {
    const { lifecycle, readiness, engine, clock } = setUp({ answers: false });
    lifecycle.serve();
    expect(await readiness()).toBe('the graph engine does not answer');
    engine.answers = true;
    clock.millis = 1_001;
    expect(await readiness()).toBe('ready');
  });
});
