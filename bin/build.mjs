// Bundles src/ into dist/: one entry, one chunk per command, so that `--help` loads no more than it needs.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How Parley's sources become what runs. */
export const BUNDLING = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node has them; rewritten, a pattern inside a function would be made anew at every call.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
};

export async function buildParley() {
  await rm(`${root}dist`, { recursive: true, force: true });
  await build({ ...BUNDLING, entryPoints: { parley: 'src/cli/main.ts' }, outdir: 'dist' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildParley();
