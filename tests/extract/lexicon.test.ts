import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../src/extract/lexicon/', import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('lexicon', () => {
  it.each(files.map((file) => [file]))(
    '%s holds no empty word, which would match the end of every sentence',
    async (file) => {
      const lists: Readonly<Record<string, unknown>> = await import(new URL(file, FOLDER).href);
      for (const list of Object.values(lists)) {
        if (list instanceof Set || list instanceof Map) expect(list.has('')).toBe(false);
        else if (Array.isArray(list)) expect(list).not.toContain('');
      }
    },
  );
});
