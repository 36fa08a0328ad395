import { describe, expect, it } from 'vitest';
import { TransactionScope } from '../../../src/store/adapters/transaction-scope.ts';

describe('a transaction scope', () => {
  it('runs statements one after another, in the order of the calls', async () => {
    const scope = new TransactionScope();
    const log: string[] = [];
    const statement = (name: string, ticks: number) => async () => {
      log.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      log.push(`${name} ends`);
    };
    void scope.run(statement('a', 20));
    void scope.run(statement('b', 1));
    await scope.finish();
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('runs nothing after a failure, and fails at the end with the first one', async () => {
    const scope = new TransactionScope();
    const first = new Error('first');
    let hasRun = false;
    await scope.run(() => Promise.reject(first)).catch(() => 'caught');
    await expect(
      scope.run(async () => {
        hasRun = true;
      }),
    ).rejects.toBe(first);
    await expect(scope.finish()).rejects.toBe(first);
    expect(hasRun).toBe(false);
  });

  it('takes no statement after its end', async () => {
    const scope = new TransactionScope();
    await scope.abandon();
    await expect(scope.run(async () => 1)).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
  });
});
