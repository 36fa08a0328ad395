/** What happened to one statement; for logs, metrics, and tests that count statements. */
export interface StatementEvent {
  /** The name of the Query. */
  readonly name: string;
  readonly kind: 'read' | 'write';
  /** null when the statement failed. */
  readonly rowCount: number | null;
  readonly durationMillis: number;
}

/** The part of a logger that a store uses; a pino logger fits. */
interface StoreLogger {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface Neo4jCredentials {
  readonly username: string;
  readonly password: string;
  /** null for the server's default database. */
  readonly database: string | null;
}

export interface StoreOptions {
  readonly logger?: StoreLogger;
  /** For Neo4j; left out where the server asks for none. */
  readonly credentials?: Neo4jCredentials;
  /** Called after each statement of `read`, `run` and `search`, also when it failed. */
  readonly onStatement?: (event: StatementEvent) => void;
  /** Rows of a statement without ORDER BY come in random order; the embedded engine only, for tests. @default false */
  readonly shuffleUnordered?: boolean;
  /** How long a statement may take (on Neo4j: a transaction). @default 30_000 */
  readonly queryTimeoutMillis?: number;
}

export const DEFAULT_QUERY_TIMEOUT_MILLIS = 30_000;
