import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const inDocs = readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`);
const pages = [...inDocs, 'README.md', 'CONTRIBUTING.md', 'seeds/README.md', 'examples/README.md'].filter((name) =>
  name.endsWith('.md'),
);

const exists = (url: URL) => existsSync(fileURLToPath(url));

describe('what the documents point at', () => {
  it.each(pages)('%s links to pages that are there', (page) => {
    const links = [...readFileSync(new URL(page, root), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)];
    const dead = links.map(([, link = '']) => link).filter((link) => !exists(new URL(link, new URL(page, root))));
    expect(dead).toEqual([]);
  });

  it.each(pages)('%s names files and folders of the tree that are there', (page) => {
    const paths = [
      ...readFileSync(new URL(page, root), 'utf8').matchAll(/`((?:src|tests|schema|docs|seeds|bin)\/[^`\s]*)`/g),
    ];
    const gone = paths
      .map(([, path = '']) => path)
      .map((path) => path.split(/[<*…]/)[0] ?? '')
      .filter((path) => !exists(new URL(path, root)));
    expect(gone).toEqual([]);
  });
});
