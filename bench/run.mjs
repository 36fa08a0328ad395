// Bundles main.ts as bin/build.mjs does src/, and runs it: measured is what users run, not what a loader makes of sources.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from '../bin/build.mjs';

const outdir = fileURLToPath(new URL('dist', import.meta.url));
await rm(outdir, { recursive: true, force: true });
await build({ ...BUNDLING, entryPoints: { main: 'bench/main.ts' }, outdir });
await import('./dist/main.js');
