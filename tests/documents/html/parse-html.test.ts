import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../../src/documents/parse-documents.ts';

const parse = (html: string, url?: string) =>
  parseDocuments({ name: 'a.html', bytes: Buffer.from(html), ...(url === undefined ? {} : { url }) });
const documentOf = (html: string, url?: string) => {
  const [item] = parse(html, url).items;
  return item?.kind === 'document' ? item.document : null;
};
const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}.html`, import.meta.url), 'utf8');

describe('pages of four styles', () => {
  it.each([
    [
      'newspaper',
      {
        title: 'Harbour ministers agree fishing truce',
        publisher: 'The Northern Ledger',
        url: 'https://ledger.example/world/2023/05/harbour-truce',
        publishedAt: '2023-05-09',
        language: 'en-GB',
      },
      5,
    ],
    [
      'agency',
      {
        title: 'Envoys hold border talks',
        publisher: 'Coastwire',
        url: 'https://coastwire.example/a/77',
        publishedAt: '2022-11-03',
        language: 'en',
      },
      4,
    ],
    [
      'readout',
      {
        title: "Readout of the Minister's Call with the Foreign Minister of Chile",
        publisher: null,
        url: null,
        publishedAt: '2021-03-04',
        language: null,
      },
      4,
    ],
    [
      'blog',
      {
        title: 'A quiet summit, seen from the tram stop',
        publisher: 'Tramstop Diaries',
        url: null,
        publishedAt: '2020-03-02',
        language: null,
      },
      7,
    ],
  ])('%s: metadata and paragraphs', (name, metadata, paragraphs) => {
    const document = documentOf(fixture(name));
    expect(document).toMatchObject(metadata);
    expect(document?.text.split('\n\n')).toHaveLength(paragraphs);
  });

  it.each([
    [
      'newspaper',
      ['Sign up', 'Related', 'cod prices', 'Share', 'FishFan', 'Copyright', 'World', 'Two people on a pier'],
    ],
    ['agency', ['Home', 'Markets', 'Read next', 'Soy exports']],
    ['readout', ['Skip to main']],
    ['blog', ['cookies', 'Accept all', 'About me', 'Ten bells', 'Tramfan', 'Advertisement']],
  ])('%s: nothing of what surrounds the article', (name, strangers) => {
    const text = documentOf(fixture(name))?.text ?? '';
    for (const stranger of strangers) expect(text).not.toContain(stranger);
  });

  it('blog: headings and items keep their own lines', () => {
    const lines = documentOf(fixture('blog'))?.text.split('\n\n');
    expect(lines).toContain('Who came');
    expect(lines).toContain('Bergen sent six engineers.');
  });
});

describe('hostile pages', () => {
  it.each([
    ['tags never closed', '<div><p>They met.<p>Twice', 'They met.\n\nTwice'],
    ['tags closed twice', '</div></p>They <b>met.</i></b></b>', 'They met.'],
    ['no body', '<html><head><title>T</title></head><p>They met.', 'They met.'],
    ['two bodies', '<html><body><p>They met.</p></body><body></body></html>', 'They met.'],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script><p>They met.</p>', 'They met.'],
    ['an attribute never closed after the text', '<p>They met.</p><a href="', 'They met.'],
    ['text in a script', '<p>They met.</p><script>document.write("<p>lies</p>")</script>', 'They met.'],
    ['entities', '<p>Smith &amp; Sons&nbsp;met &#8212; twice</p>', 'Smith & Sons met — twice'],
    ['a table', '<table><tr><td>Oslo</td><td>Monday</td></tr><tr><td>Rome</td></tr></table>', 'Oslo Monday\n\nRome'],
  ])('%s', (_, html, text) => {
    expect(documentOf(html)?.text).toBe(text);
  });

  it.each([
    ['a tree of 200,000 levels', '<div>'.repeat(200_000)],
    ['a million angle brackets', '<'.repeat(1_000_000)],
  ])('%s is refused', (_, html) => {
    expect(parse(html).rejected).toMatchObject([{ code: 'DOCUMENT_INVALID' }]);
  });

  it('a page of 30,000 elements is read all the same', () => {
    const html = `<html><body><nav>Menu</nav><article>${'<p>They met.</p>'.repeat(30_000)}</article></body></html>`;
    expect(documentOf(html)?.text.split('\n\n')).toHaveLength(30_000);
  });

  it('a page of 500 levels is read all the same', () => {
    expect(documentOf(`<body>${'<div>'.repeat(500)}They met.`)?.text).toBe('They met.');
  });

  it('a page that holds only its title has no article', () => {
    expect(parse('<html><head><title>T</title></head><body><h1>T</h1></body></html>').rejected).toMatchObject([
      { code: 'DOCUMENT_EMPTY' },
    ]);
  });
});

describe('a page without an address of its own', () => {
  it('has the one it was read from', () => {
    expect(documentOf('<p>They met.</p>', 'https://o.example/a')?.url).toBe('https://o.example/a');
  });
});
