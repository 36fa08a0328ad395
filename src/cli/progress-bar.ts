import { SingleBar } from 'cli-progress';

export interface ProgressBar {
  update(progress: { readonly done: number }): void;
  stop(): void;
}

/** A counter of documents on a terminal; silence anywhere else, so that logs and pipes stay clean. */
export function createProgressBar(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): ProgressBar {
  if (stream.isTTY !== true) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: 'reading: {value} documents, {duration_formatted}',
    stream,
    clearOnComplete: true,
    hideCursor: true,
  });
  // The number of documents is not known before they are read: the bar only counts.
  bar.start(Number.MAX_SAFE_INTEGER, 0);
  return { update: ({ done }) => bar.update(done), stop: () => bar.stop() };
}
