export interface SoakOptions {
  /** Of the generated graph: 1 is 50,000 meetings; less than 1 for a smaller one. */
  readonly scale: number;
  readonly seconds: number;
  readonly subscribers: number;
  /** Of queries, each asking the next when it has its answer. */
  readonly connections: number;
  /** Else the embedded engine. */
  readonly isOnNeo4j: boolean;
}
