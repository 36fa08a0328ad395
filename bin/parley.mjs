#!/usr/bin/env node
// Runs Parley from dist/, building it first where it is missing or older than src/.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = `${root}dist/parley.js`;

function isStale() {
  if (!existsSync(entry)) return true;
  if (!existsSync(`${root}src`)) return false;
  const builtAt = statSync(entry).mtimeMs;
  const files = readdirSync(`${root}src`, { recursive: true, withFileTypes: true });
  return files.some((file) => statSync(`${file.parentPath}/${file.name}`).mtimeMs > builtAt);
}

if (isStale()) {
  const { buildParley } = await import('./build.mjs');
  await buildParley();
}
// Outside of production graphql-js looks at the name of every type that it compares: a tenth of an answer's time.
process.env.NODE_ENV ??= 'production';
await import(entry);
