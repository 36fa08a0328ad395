import { SingleBar } from 'cli-progress';

export interface ProgressBar {
  update(progress: { readonly done: number; readonly total: number }): void;
  stop(): void;
}

/** A bar of documents on a terminal; silence anywhere else, so that logs and pipes stay clean. */
export function createProgressBar(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): ProgressBar {
  if (stream.isTTY !== true) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: 'reading {bar} {value} of {total} documents, {duration_formatted}',
    stream,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(0, 0);
  return {
    update: ({ done, total }) => {
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
