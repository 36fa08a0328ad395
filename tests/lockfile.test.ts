import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const versions = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({ dependencies: versions, devDependencies: versions });
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    manifestSchema.extend({ version: z.string().optional(), optionalDependencies: versions }),
  ),
});

const { packages } = lockSchema.parse(read('package-lock.json'));

/** Where Node looks for a package that another one asks for: beside it, or in any folder above. */
function isLocked(name: string, from: string): boolean {
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    if (packages[`${folder}/node_modules/${name}`] !== undefined) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

describe('package-lock.json', () => {
  it('asks for what package.json asks for', () => {
    expect(manifestSchema.parse(packages[''])).toEqual(manifestSchema.parse(read('package.json')));
  });

  it('names the optional packages of every platform, without which a clean install is refused', () => {
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name, folder)),
    );
    expect(missing).toEqual([]);
  });
});
