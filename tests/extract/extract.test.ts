import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecords } from '../../src/domain/records/parse-records.ts';
import { readArticle } from './support/read-article.ts';

const ARTICLE = `OSLO, March 12 (Fjord Wire) - Peruvian President Ana Solís met Norwegian Premier Pedro Lund on Monday to discuss fishing quotas and port fees.

“We found common ground,” Solís said. The talks lasted an hour. Foreign Minister Ingrid Aasen also took part.

Lund will fly to Lima in May to meet Finance Minister Raúl Ibáñez. He refused to meet the Harbour Workers Association (HWA), its chairman, Oto Varga, said.

Contact: Nadia Holloway, Press Office`;

const PIECES = [
  ...ARTICLE.split(/(?<=\s)/u),
  '“',
  '”',
  '"',
  '’s',
  '(',
  ')',
  ',',
  '.',
  ';',
  '—',
  'and ',
  'met ',
  'with ',
  'the ',
  'President ',
  'Presidents ',
  'U.S. ',
  'of ',
  'who ',
  'that ',
  'call ',
  '& ',
  '\n',
  '\n\n',
  'al-',
  'İ',
  'ß',
  '\u0000',
  '\ud83d\ude00',
  'ﬁ',
];

describe('extract', () => {
  it('reads the whole of an article into valid records', () => {
    const records = readArticle(ARTICLE);
    const parsed = parseRecords(JSON.parse(JSON.stringify(records)), 'test');
    expect(parsed.rejected).toEqual([]);
    expect(records.people.map((person) => person.name)).toEqual([
      'Ana Solís',
      'Pedro Lund',
      'Ingrid Aasen',
      'Raúl Ibáñez',
      'Oto Varga',
    ]);
    expect(records.meetings.map((meeting) => [meeting.status, meeting.start])).toEqual([
      ['HELD', '2024-03-11'],
      ['PLANNED', '2024-05'],
      ['REFUSED', null],
    ]);
    expect(records.topics.map((topic) => topic.label)).toEqual(['fishing quotas', 'port fees']);
    expect(records.extractor).toEqual({ name: 'rules', version: '1.14.0' });
  });

  it('quotes whole sentences as evidence, the founding one first', () => {
    const [span] = readArticle(ARTICLE).meetings[0]?.evidence ?? [];
    expect(ARTICLE.slice(span?.start, span?.end)).toBe(
      'Peruvian President Ana Solís met Norwegian Premier Pedro Lund on Monday to discuss fishing quotas and port fees.',
    );
  });

  it('writes the same words at a mention as the person is called', () => {
    for (const person of readArticle(ARTICLE).people) {
      for (const mention of person.mentions)
        expect([person.name, ...person.aliases]).toContain(ARTICLE.slice(mention.start, mention.end));
    }
  });

  it.each([[''], [' \n\n '], ['.'], ['“'], ['\u0000'], ['\ud800'], ['and and and'], ['Meetings with, with and with.']])(
    'gives empty records for %j',
    (text) => {
      expect(readArticle(text).meetings).toEqual([]);
    },
  );

  it('never throws, and gives valid records, for any mixture of news words and marks', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        const records = readArticle(any);
        expect(parseRecords(JSON.parse(JSON.stringify(records)), 'test').rejected).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same records for the same text', () => {
    expect(readArticle(ARTICLE)).toEqual(readArticle(ARTICLE));
  });
});
