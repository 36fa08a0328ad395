import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../port.ts';
import type { StoreOptions } from '../../store-options.ts';
import { Neo4jStore } from './neo4j-store.ts';
import { RETRY_MILLIS } from './run-read.ts';

/** A server that is down is reported within a few seconds. */
const CONNECTION_TIMEOUT_MILLIS = 3_000;
const ACQUISITION_TIMEOUT_MILLIS = 5_000;
const FETCH_SIZE = 1_000;

/**
 * Connects to a Neo4j server (5.26 and later, Community included).
 * @param uri `neo4j://…` routes reads to followers; `bolt://…` talks to one server.
 * @throws ParleyError ENGINE_UNAVAILABLE or ENGINE_AUTHENTICATION, naming the URI, never the password.
 */
export async function openNeo4jStore(uri: string, options: StoreOptions): Promise<GraphStore> {
  const { credentials } = options;
  const token = credentials === undefined ? undefined : neo4j.auth.basic(credentials.username, credentials.password);
  const driver = neo4j.driver(uri, token, {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT_MILLIS,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MILLIS,
    maxTransactionRetryTime: RETRY_MILLIS,
    fetchSize: FETCH_SIZE,
    userAgent: 'parley',
  });
  const store = new Neo4jStore(driver, `Neo4j at ${uri}`, options);
  try {
    await store.ping();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
