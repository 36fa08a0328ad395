import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommitMarker, judgeLog, readCommitMark } from '../../../../src/store/adapters/embedded/commit-mark.ts';

describe('the judgement on a log', () => {
  const mark = { settled: 50, last: 60, logBytes: 1_000 };

  it.each([
    ['has every commit', 60, 1_000, 'complete'],
    ['has one more than was marked, of a process killed in between', 61, 1_040, 'complete'],
    ['is shorter, and misses only commits that may not have reached the disk', 55, 900, 'cut-off'],
    ['is as long as it was, and misses commits', 55, 1_000, 'damaged'],
    ['is shorter, and misses a commit that had reached the disk', 49, 900, 'damaged'],
  ] as const)('of one that %s', (_name, commit, logBytes, expected) => {
    expect(judgeLog(mark, commit, logBytes)).toBe(expected);
  });
});

describe('the mark of the last commit', () => {
  let folder: string;
  const path = () => join(folder, 'commits.json');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-mark-'));
    vi.useFakeTimers();
  });

  afterEach(async () => {
    vi.useRealTimers();
    await rm(folder, { recursive: true });
  });

  it('is on the disk after each commit, with the size of the log', async () => {
    const log = join(folder, 'log');
    const marker = new CommitMarker(path(), folder, 10);
    expect(readCommitMark(path())).toMatchObject({ settled: 10, last: 10 });
    await writeFile(log, 'x'.repeat(500));
    marker.record(11);
    expect(readCommitMark(path())).toMatchObject({ settled: 10, last: 11 });
    expect(readCommitMark(path())?.logBytes).toBeGreaterThanOrEqual(500);
    marker.close();
  });

  it('takes a commit for settled two seconds after it, not one that came later', () => {
    const marker = new CommitMarker(path(), folder, 10);
    marker.record(11);
    vi.advanceTimersByTime(1_000);
    marker.record(12);
    expect(readCommitMark(path())).toMatchObject({ settled: 10, last: 12 });
    vi.advanceTimersByTime(1_000);
    expect(readCommitMark(path())).toMatchObject({ settled: 11, last: 12 });
    marker.close();
    expect(readCommitMark(path())).toEqual({ settled: 12, last: 12, logBytes: 0 });
  });

  it('has one length, so that none is left half covered', async () => {
    const marker = new CommitMarker(path(), folder, 1_000_000);
    const before = (await readFile(path())).length;
    marker.record(1_000_001);
    marker.close();
    expect((await readFile(path())).length).toBe(before);
  });

  it.each([
    ['is missing', null],
    ['is no JSON', '{"settled":'],
    ['lacks a part', '{"settled":1,"last":2}'],
  ])('is null where the file %s', async (_name, text) => {
    if (text !== null) await writeFile(path(), text);
    expect(readCommitMark(path())).toBeNull();
  });
});
