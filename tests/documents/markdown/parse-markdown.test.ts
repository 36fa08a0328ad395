import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../../src/documents/parse-documents.ts';

const parse = (markdown: string) => parseDocuments({ name: 'a.md', bytes: Buffer.from(markdown) });
const documentOf = (markdown: string) => {
  const [item] = parse(markdown).items;
  return item?.kind === 'document' ? item.document : null;
};

describe('front matter', () => {
  it('gives title, publisher, url, date, language and id, and counts the other keys', () => {
    const { items, ignoredKeys } = parse(
      '---\nid: tram-1\ntitle: "Trams: a summit"\npublisher: Tramstop\nurl: https://t.example/1\n' +
        'date: 2024-12-13T22:00:00-05:00\nlanguage: en\ntags: [a, b]\n---\n\nThey met.\n',
    );
    expect(items).toMatchObject([
      {
        document: {
          id: 'tram-1',
          title: 'Trams: a summit',
          publisher: 'Tramstop',
          url: 'https://t.example/1',
          publishedAt: '2024-12-13',
          language: 'en',
          text: 'They met.',
        },
      },
    ]);
    expect(ignoredKeys).toEqual({ tags: 1 });
  });

  it.each([
    ['date: 2024-12-13', '2024-12-13'],
    ['date: 2024-12', '2024-12'],
    ['date: 2024', '2024'],
    ['publishedAt: "2024-12-13"', '2024-12-13'],
    ['date:', null],
    ['date: ~', null],
    ['title: x', null],
  ])('reads %s as %s', (line, day) => {
    expect(documentOf(`---\n${line}\n---\nThey met.`)?.publishedAt).toBe(day);
  });

  it('keeps numbers as they are written', () => {
    expect(documentOf('---\nid: 007\ntitle: 1e3\n---\nThey met.')).toMatchObject({ id: '007', title: '1e3' });
  });

  it.each([
    ['date: 2024-02-30', '$.date', /^date is "2024-02-30"; expected a date that exists, as 2024-12-13/],
    ['publishedAt: soon', '$.publishedAt', /^publishedAt is "soon"; expected a date/],
    ['title: [a, b]', '$.title', /^title is a list; expected a text/],
    ['title: {a: b}', '$.title', /^title is an object; expected a text/],
    ['title: a: b', null, /^the front matter is not valid YAML at line 2: /],
    ['title: a\ntitle: b', null, /^the front matter is not valid YAML at line 3: /],
  ])('with %j is refused', (yaml, path, message) => {
    expect(parse(`---\n${yaml}\n---\nThey met.`)).toMatchObject({
      items: [],
      rejected: [{ source: 'a.md', code: 'DOCUMENT_INVALID', path, message: expect.stringMatching(message) }],
    });
  });

  it('without its closing fence is refused', () => {
    expect(parse('---\ntitle: Trams\n\nThey met.').rejected[0]?.message).toMatch(/front matter has no end/);
  });

  it.each([
    ['---\n\nThey met.\n', 'They met.'],
    ['---\nThey met\n---\nAgain.', 'They met\n\nAgain.'],
  ])('is not seen in a rule across the page: %j', (markdown, text) => {
    expect(documentOf(markdown)?.text).toBe(text);
  });
});

describe('Markdown text', () => {
  it.each([
    ['joins the lines of a paragraph', 'They met\non Monday.', 'They met on Monday.'],
    ['keeps a hard line break', 'They met  \non Monday.', 'They met\non Monday.'],
    ['parts paragraphs by a blank line', 'One.\n\n\n\nTwo.', 'One.\n\nTwo.'],
    ['drops marks', '**They** *met* `today` in [Oslo](https://o.example "x").', 'They met today in Oslo.'],
    ['resolves references', 'They met in [Oslo][1].\n\n[1]: https://o.example', 'They met in Oslo.'],
    ['drops images and bare addresses', 'They ![a pier](p.jpg)met. <https://o.example>', 'They met.'],
    ['gives each item a line', '- One\n- Two\n  - Three\n\nEnd.', 'One\nTwo\nThree\n\nEnd.'],
    ['opens quotes', '> They met.\n>\n> Twice.', 'They met.\n\nTwice.'],
    ['keeps headings', 'Intro.\n\n## Who came\n\nAll.', 'Intro.\n\nWho came\n\nAll.'],
    [
      'drops raw tags, comments and scripts',
      '<div>They met.</div>\n<!-- no -->\n\n<script>x()</script>\n\nA<b>g</b>ain',
      'They met.\n\nAgain',
    ],
    ['resolves entities and escapes', 'Smith &amp; Sons met\\*', 'Smith & Sons met*'],
  ])('%s', (_, markdown, text) => {
    expect(documentOf(markdown)?.text).toBe(text);
  });

  it('gives its first heading as title where front matter has none', () => {
    expect(documentOf('# Envoys *meet*\n\nThey met.')).toMatchObject({
      title: 'Envoys meet',
      text: 'Envoys meet\n\nThey met.',
    });
    expect(documentOf('---\ntitle: Mine\n---\n# Theirs\n\nThey met.')?.title).toBe('Mine');
    expect(documentOf('They met.\n\n# Later')?.title).toBeNull();
  });

  it.each([
    ['emphasis that never closes', '*a_ '.repeat(50_000)],
    ['quotes in quotes', '> '.repeat(50_000)],
    ['lists in lists', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['links that never close', '[a]('.repeat(50_000)],
  ])('refuses what would take minutes to parse: %s', (_, markdown) => {
    expect(parse(markdown).rejected).toMatchObject([{ code: 'DOCUMENT_INVALID' }]);
  });
});
