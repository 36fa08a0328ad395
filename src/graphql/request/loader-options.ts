import type { GraphReader } from '../../store/port.ts';

/** Is told of each batch of a loader; for metrics. @param size keys in the batch, at least 1. */
export type OnBatch = (loader: 'roots' | 'relations', size: number) => void;

export interface LoaderOptions {
  readonly reader: GraphReader;
  readonly signal: AbortSignal | undefined;
  readonly onBatch: OnBatch | undefined;
}
