import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runParley } from '../support/run-parley.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const GOLD = {
  publishedAt: '2024-05-16',
  text: 'President Ana Solís met Premier Pedro Lund in Bergen on Monday.',
  people: [{ name: 'Ana Solís' }, { name: 'Pedro Lund' }, { name: 'Olga Brandt', aka: ['Brandt'] }],
};

async function setUp() {
  const root = await temporaryFolder();
  const folders = ['first', 'second'].map((name) => join(root, name));
  for (const [index, folder] of folders.entries()) {
    await mkdir(folder);
    await writeFile(join(folder, 'a.json'), JSON.stringify({ id: `a${index}`, ...GOLD }));
  }
  return folders;
}

describe('evaluate', () => {
  it('scores each of several folders, then all together', async () => {
    const folders = await setUp();
    const { status, stdout } = await runParley(['evaluate', ...folders]);
    expect(status).toBe(0);
    for (const title of [...folders, 'all together']) expect(stdout).toContain(`${title}\nfact `);
    expect(stdout.match(/^people .* 2\/0\/1$/gmu)).toHaveLength(2);
    expect(stdout).toMatch(/^people .* 4\/0\/2$/mu);
  });

  it('explains each folder once, with sentences and rules', async () => {
    const folders = await setUp();
    const { stdout } = await runParley(['evaluate', '--explain', ...folders]);
    expect(stdout.match(/missed person Olga Brandt/gu)).toHaveLength(2);
    expect(stdout).toContain(
      '      in “President Ana Solís met Premier Pedro Lund in Bergen on Monday.”\n      by met\n',
    );
  });

  it('prints the numbers as JSON, one object for each table', async () => {
    const { stdout } = await runParley(['evaluate', '--json', ...(await setUp())]);
    const tables = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(tables.map(({ evaluation }) => evaluation.articles)).toEqual([1, 1, 2]);
    expect(tables[2]).toMatchObject({ folder: 'all together', name: 'rules' });
  });
});
