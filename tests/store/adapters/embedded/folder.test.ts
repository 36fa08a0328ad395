import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../../src/store/open-store.ts';
import type { GraphStore } from '../../../../src/store/port.ts';
import type { StoreOptions } from '../../../../src/store/store-options.ts';
import { startWriter } from '../../../support/killed-writer.ts';
import { countProbes, createProbe, probeIds, readProbe } from '../../../support/probe-queries.ts';

describe('an embedded graph in a folder', () => {
  let folder: string;
  let stores: GraphStore[];
  const open = async (options?: StoreOptions) => {
    const store = await openStore({ kind: 'folder', path: folder }, options);
    stores.push(store);
    return store;
  };
  const file = (name: string) => join(folder, name);

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'parley-graph-')), 'not', 'yet', 'there');
    stores = [];
  });

  afterEach(async () => {
    for (const store of stores) await store.close();
    await rm(join(folder, '..', '..', '..'), { recursive: true, force: true });
  });

  it('makes the folders that are missing, and keeps what was written over a close', async () => {
    const first = await open();
    await first.migrate();
    await first.write((tx) => tx.run(createProbe, { id: 'kept', value: 7 }));
    await first.close();
    const second = await open();
    expect(await second.read(readProbe, { id: 'kept' })).toEqual([{ id: 'kept', value: 7 }]);
    await second.migrate();
    await second.write((tx) =>
      tx.run({ name: 'test.actor', cypher: "CREATE (a:Actor {id: 'a', searchText: 'amina'})" }, {}),
    );
    expect((await second.search('actors', [['amina']], 5)).map(({ id }) => id)).toEqual(['a']);
  });

  it('leaves no log behind when it is closed', async () => {
    const store = await open();
    await store.write((tx) => tx.run(createProbe, { id: 'x', value: 1 }));
    await store.close();
    expect((await readdir(folder)).sort()).toEqual(['commits.json', 'graph.grafeo']);
  });

  it('is refused in plain words while another process has it open', async () => {
    const writer = await startWriter(`embedded:${folder}`, 1);
    await expect(open()).rejects.toMatchObject({
      code: 'ENGINE_LOCKED',
      message: expect.stringContaining(`the graph at ${folder} is open in another process`),
    });
    await writer.kill();
    await expect(open()).resolves.toBeDefined();
  });

  it('loses no acknowledged commit when its process is killed', async () => {
    const acknowledged = await (await startWriter(`embedded:${folder}`, 200)).kill();
    const store = await open();
    const rows = await store.read(probeIds, { limit: 1_000_000 });
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged]));
    await store.write((tx) => tx.run(createProbe, { id: 'after', value: 1 }));
    expect(await store.read(readProbe, { id: 'after' })).toHaveLength(1);
  });

  it('is refused when its log is damaged in the middle, and is left as it is', async () => {
    const acknowledged = await (await startWriter(`embedded:${folder}`, 200)).kill();
    const [name] = await readdir(file('graph.grafeo.wal'));
    const log = file(`graph.grafeo.wal/${name}`);
    const sound = await readFile(log);
    const damaged = Buffer.from(sound);
    const middle = Math.floor(sound.length / 2);
    damaged.writeUInt8(damaged.readUInt8(middle) ^ 0xff, middle);
    await writeFile(log, damaged);
    await expect(open()).rejects.toMatchObject({ code: 'ENGINE_DAMAGED', message: expect.stringContaining(folder) });
    expect(await readFile(log)).toEqual(damaged);

    await writeFile(log, sound);
    const [row] = await (await open()).read(countProbes, {});
    expect(row?.count).toBeGreaterThanOrEqual(acknowledged.length);
  });

  it('is refused when its log is gone', async () => {
    await (await startWriter(`embedded:${folder}`, 50)).kill();
    await rm(file('graph.grafeo.wal'), { recursive: true });
    await expect(open()).rejects.toMatchObject({ code: 'ENGINE_DAMAGED' });
  });

  it('opens without the commits that a power failure took, and says so', async () => {
    await (await startWriter(`embedded:${folder}`, 20)).kill();
    const [name] = await readdir(file('graph.grafeo.wal'));
    const log = file(`graph.grafeo.wal/${name}`);
    // More than the write that the kill may have cut short.
    await truncate(log, Math.floor((await readFile(log)).length * 0.9));
    const warnings: string[] = [];
    await open({ logger: { warn: (_fields, message) => warnings.push(message) } });
    expect(warnings).toEqual(['the last commits never reached the disk']);
  });

  it.each([
    ['garbage', (path: string) => writeFile(path, 'this is no graph')],
    ['an empty file', (path: string) => writeFile(path, '')],
    ['cut in half', async (path: string) => truncate(path, (await readFile(path)).length / 2)],
  ])('is refused when its file is %s', async (_name, damage) => {
    const store = await open();
    await store.write((tx) => tx.run(createProbe, { id: 'x', value: 1 }));
    await store.close();
    await damage(file('graph.grafeo'));
    await expect(open()).rejects.toMatchObject({ code: 'ENGINE_DAMAGED', message: expect.stringContaining(folder) });
  });

  it('is refused when there is a file where its folder should be', async () => {
    folder = join(folder, '..');
    await (await open()).close();
    folder = file('graph.grafeo');
    await expect(open()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    folder = join(folder, '..', 'inner');
  });
});
