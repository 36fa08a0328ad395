import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runParley } from '../support/run-parley.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TEXT = 'President Ana Solís met Premier Pedro Lund in Bergen on Monday. The sea was calm.\n';
const PUBLISHED = ['--published', '2024-05-16'];

describe('extract --explain', () => {
  it('prints the layers of each sentence, then the records', async () => {
    const file = join(await temporaryFolder(), 'quota.txt');
    await writeFile(file, TEXT);
    const { status, stdout, stderr } = await runParley(['extract', '--explain', ...PUBLISHED, file]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('block 0 (body), 0–81: “President Ana Solís met');
    expect(stdout).toContain('sentence 1, block 0 (body), 64–81\n  “The sea was calm.”\n');
    expect(stdout).toContain('met/VERB:meet');
    expect(stdout).toMatch(/^ {2}meeting {5}“met” 20–23: tells of m1; HELD MEETING; .* \[met\] 0\.\d\d$/mu);
    expect(stdout).toMatch(/\nrecords\n(?:.*\n)* {2}meeting m1: HELD MEETING; /u);
  });

  it('narrows to one sentence and the records that rest on it, of standard input too', async () => {
    const { stdout } = await runParley(['extract', '--sentence', '1', ...PUBLISHED, '-'], { stdin: TEXT });
    expect(stdout).toContain('“The sea was calm.”');
    expect(stdout).not.toContain('Solís');
  });

  it('prints one JSON object for each document', async () => {
    const { stdout } = await runParley(['extract', '--explain', '--json', ...PUBLISHED, '-'], { stdin: TEXT });
    expect(JSON.parse(stdout)).toMatchObject({ sentences: [{ index: 0 }, { index: 1 }] });
  });

  it('refuses a sentence that is not there, and says how many there are', async () => {
    const { status, stdout, stderr } = await runParley(['extract', '--sentence', '7', '-'], { stdin: TEXT });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('found no sentence 7; the article has 2, counted from 0');
  });

  it.each([
    [['--sentence', 'two'], 'Expected the number of a sentence, from 0.'],
    [['--explain', '--extractor', 'llm'], 'found --extractor llm; expected rules'],
  ])('answers %j with status 2', async (argv, message) => {
    const { status, stderr } = await runParley(['extract', ...argv, '-'], { stdin: TEXT });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
