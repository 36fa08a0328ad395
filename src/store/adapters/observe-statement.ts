import type { Row } from '../port.ts';
import type { StatementEvent, StoreOptions } from '../store-options.ts';

/** Runs a statement and reports it to `onStatement`, also when it fails. */
export async function observeStatement<R extends Row>(
  onStatement: StoreOptions['onStatement'],
  statement: Pick<StatementEvent, 'name' | 'kind'>,
  run: () => Promise<readonly R[]>,
): Promise<readonly R[]> {
  if (onStatement === undefined) return run();
  const startedAt = performance.now();
  let rowCount: number | null = null;
  try {
    const rows = await run();
    rowCount = rows.length;
    return rows;
  } finally {
    onStatement({ ...statement, rowCount, durationMillis: performance.now() - startedAt });
  }
}
