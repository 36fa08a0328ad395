import { describe, expect, it } from 'vitest';
import { readPageMetadata } from '../../../../src/documents/html/metadata/read-page-metadata.ts';
import { openPage } from '../../../../src/documents/html/open-page.ts';

const URL_READ = 'https://o.example/news/1?utm=x';
const metadataOf = (head: string, body = '') =>
  readPageMetadata(openPage(`<html><head>${head}</head><body>${body}</body></html>`), URL_READ);
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('title', () => {
  it.each([
    ['JSON-LD before OpenGraph', jsonLd({ '@type': 'NewsArticle', headline: 'A' }) + meta('og:title', 'B'), '', 'A'],
    ['OpenGraph before the heading', '<meta property="og:title" content="B">', '<h1>C</h1>', 'B'],
    ['Dublin Core', meta('DC.Title', 'D'), '', 'D'],
    ['the only heading before the title element', '<title>T | Site</title>', '<h1>C <b>c</b></h1>', 'C c'],
    ['the title element without its site', '<title>Talks fail | The Site</title>', '', 'Talks fail'],
    ['a dash that is part of it', '<title>Talks fail - for now</title>', '', 'Talks fail - for now'],
    [
      'without the publisher after a dash',
      `<title>Talks fail - Coast</title>${meta('og:site_name', 'Coast')}`,
      '',
      'Talks fail',
    ],
    ['nothing', '', '', null],
  ])('%s', (_, head, body, title) => {
    expect(metadataOf(head, body).title).toBe(title);
  });
});

describe('publisher', () => {
  it.each([
    ['a name', jsonLd({ '@type': 'Article', publisher: 'Coast' }), 'Coast'],
    ['an object', jsonLd([{ '@type': 'Article', publisher: { name: 'Coast' } }]), 'Coast'],
    ['a list', jsonLd({ '@type': 'Article', publisher: [{ name: 'Coast' }, { name: 'Inland' }] }), 'Coast'],
    [
      'a reference',
      jsonLd({
        '@graph': [
          { '@type': 'BlogPosting', publisher: { '@id': '#o' } },
          { '@id': '#o', name: 'Coast' },
        ],
      }),
      'Coast',
    ],
    ['OpenGraph', '<meta property="og:site_name" content="Coast">', 'Coast'],
    ['Dublin Core', meta('DC.publisher', 'Coast'), 'Coast'],
    ['no address', meta('publisher', 'https://facebook.example/coast'), null],
  ])('%s', (_, head, publisher) => {
    expect(metadataOf(head).publisher).toBe(publisher);
  });
});

describe('date of publication', () => {
  it.each([
    [
      'JSON-LD, the day as written',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2023-05-09T23:40:00-05:00' }),
      '',
      '2023-05-09',
    ],
    [
      'an article before the page around it',
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2001-01-01' },
          { '@type': 'NewsArticle', datePublished: '2023-05-09' },
        ],
      }),
      '',
      '2023-05-09',
    ],
    ['OpenGraph', '<meta property="article:published_time" content="2023-05-09T06:00+00:00">', '', '2023-05-09'],
    ['Dublin Core', meta('DC.date.issued', '2023-05'), '', '2023-05'],
    ['a time element', '', '<time datetime="2023-05-09 10:00">Tuesday</time>', '2023-05-09'],
    [
      'the time of the article before that of the page',
      '',
      '<time datetime="2024-01-01"></time><article><time datetime="2023-05-09"></time></article>',
      '2023-05-09',
    ],
    ['written on the page', '', '<span class="publish-date">Published: 9 May 2023</span>', '2023-05-09'],
    [
      'an impossible date is passed over',
      meta('dc.date', '2023-02-30') + meta('pubdate', 'Tue, 09 May 2023 08:00:00 GMT'),
      '',
      '2023-05-09',
    ],
    ['nothing', '', '<p>On 9 May 2023 they met.</p>', null],
  ])('%s', (_, head, body, day) => {
    expect(metadataOf(head, body).publishedAt).toBe(day);
  });
});

describe('address', () => {
  it.each([
    ['the canonical link', '<link rel="canonical" href="https://o.example/news/1">', 'https://o.example/news/1'],
    ['a relative link', '<link rel="canonical" href="/news/1">', 'https://o.example/news/1'],
    ['OpenGraph', '<meta property="og:url" content="https://o.example/og">', 'https://o.example/og'],
    [
      'JSON-LD',
      jsonLd({ '@type': 'Article', mainEntityOfPage: { '@id': 'https://o.example/ld' } }),
      'https://o.example/ld',
    ],
    ['not another scheme', '<link rel="canonical" href="javascript:alert(1)">', URL_READ],
    ['where it was read from', '', URL_READ],
  ])('%s', (_, head, url) => {
    expect(metadataOf(head).url).toBe(url);
  });
});

describe('language', () => {
  it.each([
    ['<html lang="pt-br"><p>x', 'pt-BR'],
    ['<html><head><meta property="og:locale" content="en_us"></head><p>x', 'en-US'],
    ['<html lang="{{ lang }}"><p>x', null],
    ['<p>x', null],
  ])('of %j is %j', (html, language) => {
    expect(readPageMetadata(openPage(html), null).language).toBe(language);
  });
});
