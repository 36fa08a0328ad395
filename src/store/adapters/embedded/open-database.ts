import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { ParleyError } from '../../../domain/errors.ts';
import type { StoreOptions } from '../../store-options.ts';
import { type CommitMark, CommitMarker, judgeLog, logSizeBytes, readCommitMark } from './commit-mark.ts';
import { translateOpenError } from './translate-embedded-error.ts';

export interface OpenDatabase {
  readonly database: GrafeoDB;
  /** null in memory. */
  readonly marker: CommitMarker | null;
}

/** The log is folded into the graph's file once it has this size, so that it does not grow without end. */
const CHECKPOINT_AT_LOG_BYTES = 64 * 1024 * 1024;

export function openMemory(options: StoreOptions): OpenDatabase {
  return { database: grafeo.GrafeoDB.create(null, engineOptions(options)), marker: null };
}

/**
 * Opens the graph in a folder, making the folder where it is missing: `graph.grafeo`, its log `graph.grafeo.wal/`
 * while it is open, and `commits.json`, the mark of the last commit.
 * @throws ParleyError ENGINE_LOCKED, ENGINE_DAMAGED (nothing on the disk is changed then), or ENGINE_UNAVAILABLE where the
 * folder cannot be made, read or written.
 */
export function openFolder(folder: string, options: StoreOptions): OpenDatabase {
  const file = join(resolve(folder), 'graph.grafeo');
  const markFile = join(resolve(folder), 'commits.json');
  const log = `${file}.wal`;
  prepareFolder(folder, file);
  const mark = existsSync(file) || existsSync(log) ? readCommitMark(markFile) : null;
  const hasLog = logSizeBytes(log) > 0;
  if (mark !== null && hasLog) inspectLog(file, folder, mark, options);

  const database = attempt(folder, () => grafeo.GrafeoDB.create(file, engineOptions(options)));
  const commit = Number(database.currentEpoch());
  if (mark !== null && !hasLog && judgeLog(mark, commit, mark.logBytes) === 'damaged') {
    database.close();
    throw damaged(folder, mark, commit);
  }
  database.setCheckpointTriggers({ walBytes: CHECKPOINT_AT_LOG_BYTES });
  return { database, marker: new CommitMarker(markFile, log, commit) };
}

/** A log that was left behind is read without writing first: opening it for writing would cut it where it is damaged. */
function inspectLog(file: string, folder: string, mark: CommitMark, options: StoreOptions): void {
  const database = attempt(folder, () => grafeo.GrafeoDB.openReadOnly(file));
  const commit = Number(database.currentEpoch());
  database.close();
  const state = judgeLog(mark, commit, logSizeBytes(`${file}.wal`));
  if (state === 'damaged') throw damaged(folder, mark, commit);
  if (state === 'cut-off') {
    options.logger?.warn({ graph: folder, commit, expected: mark.last }, 'the last commits never reached the disk');
  }
}

function prepareFolder(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new ParleyError('ENGINE_UNAVAILABLE', `the graph at ${folder} cannot be opened: ${describe(error)}`, {
      cause: error,
    });
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EEXIST', 'it is a file; expected a folder'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk can only be read'],
]);

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS.get(code) ?? error.message;
}

function attempt<T>(folder: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw translateOpenError(error, folder);
  }
}

function damaged(folder: string, mark: CommitMark, commit: number): ParleyError {
  return new ParleyError(
    'ENGINE_DAMAGED',
    `the graph at ${folder} is damaged: its log can be read up to commit ${commit}, and the last one stored was ${mark.last}. ` +
      'Restore a copy of the folder, or move it away and ingest again; without its commits.json it opens with what can be read',
  );
}

function engineOptions(options: StoreOptions) {
  return { shuffleUnordered: options.shuffleUnordered ?? false };
}
