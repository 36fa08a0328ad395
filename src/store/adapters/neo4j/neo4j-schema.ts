import type { Driver } from 'neo4j-driver';
import { renderCypherSchema } from '../../migrations/render-cypher-schema.ts';

const INDEX_TIMEOUT_SECONDS = 300;

/** Creates what is missing, and waits until every index is filled. */
export async function applyNeo4jSchema(driver: Driver, database: string | null): Promise<void> {
  const session = driver.session(database === null ? {} : { database });
  try {
    const { records } = await session.run('SHOW INDEXES YIELD name');
    const names = new Set(records.map((record): unknown => record.get('name')));
    const missing = renderCypherSchema().filter(({ name }) => !names.has(name));
    if (missing.length === 0) return;
    await session.executeWrite(async (tx) => {
      for (const { cypher } of missing) await tx.run(cypher);
    });
    await awaitIndexes(session);
  } finally {
    await session.close();
  }
}

/** Lets statements be planned anew: a plan made on a nearly empty graph stays for a while, however slow it has become. */
export async function settleNeo4j(driver: Driver, database: string | null): Promise<void> {
  const session = driver.session(database === null ? {} : { database });
  try {
    await awaitIndexes(session);
    await session.run('CALL db.clearQueryCaches()').catch(ignoreRefusal);
  } finally {
    await session.close();
  }
}

async function awaitIndexes(session: ReturnType<Driver['session']>): Promise<void> {
  await session.run(`CALL db.awaitIndexes(${INDEX_TIMEOUT_SECONDS})`);
}

/** Not every user may clear the caches; the graph is right without it. */
function ignoreRefusal(error: unknown): void {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code !== 'string' || !code.startsWith('Neo.ClientError.Security')) throw error;
}
