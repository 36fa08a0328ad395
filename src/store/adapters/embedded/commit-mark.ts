import { closeSync, constants, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';

/**
 * How Parley notices that the log of a graph was damaged. The engine takes everything behind the first record it cannot
 * read for a commit that was cut off, and opens the graph without it. So Parley writes beside the graph which commit
 * was the last, and compares when it opens. What a power failure takes away is not damage: the engine brings its log
 * to the disk every 100 ms or so, and a log that is shorter than it was may miss the last commits, though none that is
 * older than `SETTLED_AFTER_MILLIS`.
 */
export interface CommitMark {
  /** The last commit that is old enough to be on the disk. Commits count up from 1, with gaps. */
  readonly settled: number;
  /** The last commit that was acknowledged. */
  readonly last: number;
  /** Size of the log after it. */
  readonly logBytes: number;
}

export type LogState = 'complete' | 'cut-off' | 'damaged';

const SETTLED_AFTER_MILLIS = 2_000;
/** Constant, so that each mark covers the one before it in full. */
const LINE_LENGTH = 120;

/** @param commit the last commit that the opened graph has. @param logBytes size of its log on the disk. */
export function judgeLog(mark: CommitMark, commit: number, logBytes: number): LogState {
  if (commit >= mark.last) return 'complete';
  return commit >= mark.settled && logBytes < mark.logBytes ? 'cut-off' : 'damaged';
}

/** @returns null where there is no mark, or none that can be read. */
export function readCommitMark(path: string): CommitMark | null {
  try {
    const { settled, last, logBytes } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<string, unknown>>;
    if (typeof settled !== 'number' || typeof last !== 'number' || typeof logBytes !== 'number') return null;
    return { settled, last, logBytes };
  } catch {
    return null;
  }
}

/** @returns the size of all files of the engine's log, 0 where there is none. */
export function logSizeBytes(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
  } catch {
    return 0;
  }
}

/** Writes the mark after each commit: one small write in place, which outlives a killed process. */
export class CommitMarker {
  readonly #file: number;
  readonly #logFolder: string;
  #mark: CommitMark;
  #settling: NodeJS.Timeout | null = null;

  constructor(path: string, logFolder: string, commit: number) {
    this.#file = openSync(path, constants.O_RDWR | constants.O_CREAT);
    this.#logFolder = logFolder;
    this.#mark = { settled: commit, last: commit, logBytes: logSizeBytes(logFolder) };
    this.#write();
  }

  record(commit: number): void {
    this.#mark = { ...this.#mark, last: commit, logBytes: logSizeBytes(this.#logFolder) };
    this.#write();
    this.#settling ??= setTimeout(() => {
      this.#settling = null;
      this.#mark = { ...this.#mark, settled: commit };
      this.#write();
    }, SETTLED_AFTER_MILLIS).unref();
  }

  /** To be called when the graph is closed, and with it written in full. */
  close(): void {
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#mark = { settled: this.#mark.last, last: this.#mark.last, logBytes: 0 };
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    writeSync(this.#file, `${JSON.stringify(this.#mark).padEnd(LINE_LENGTH)}\n`, 0);
  }
}
