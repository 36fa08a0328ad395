import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { detectLanguage } from '../../../src/extract/language/detect-language.ts';
import { PARAGRAPHS } from './paragraphs.ts';

const detect = (text: string, language: string | null = null): string | null => detectLanguage({ text, language });
const textOf = (language: string): string => PARAGRAPHS.find(([own]) => own === language)?.[1] ?? '';

const ENGLISH =
  'The transport minister met her counterpart on Tuesday to discuss the railway, but the two did not agree on a price.';

describe('the language of a text', () => {
  it.each(PARAGRAPHS)('is found where it is %s', (language, text) => {
    expect(detect(text)).toBe(language);
  });

  it.each([
    ['one sentence', ENGLISH],
    [
      'many foreign names',
      'Ministers Szczepan Wójcik, Þórunn Jónsdóttir and Mbali Nkosinathi received Đặng Văn Lâm, Çağla Büyükakçay, ' +
        'François-Xavier Lefèvre and Jürgen Müßiggang at the Palácio do Planalto in Brasília to discuss the Straße project.',
    ],
    [
      'a quotation in another language',
      `${ENGLISH} "Das ist kein guter Tag für uns," she said, and added that the talks would go on in the autumn.`,
    ],
  ])('is English in %s', (_, text) => {
    expect(detect(text)).toBe('en');
  });

  it.each([
    'Foreign Minister Ana Solís opened a port. Foreign Minister Pedro Lund sent fish. The two ministers met in Lima on Monday.',
    'The Frisian leader Douwe van der Wal and premier Odile de Maere met in Ghent. Mr van der Wal came by train.',
  ])('is not that of the names in a few words of English: %s', (text) => {
    expect([null, 'en']).toContain(detect(text));
  });

  it.each([
    ['a list of names', 'Nguyen Van An, Pham Thi Binh, Vo Van Cuong, Tran Thi Dung, Hoang Van Em, Bui Thi Giang'],
    ['two words', 'Talks held'],
    ['numbers alone', '12 345 678 90, 11:30'],
    ['nothing', ''],
  ])('is not known in %s', (_, text) => {
    expect(detect(text)).toBeNull();
  });

  it('is that of the majority where there are several', () => {
    const french = textOf('fr');
    expect(detect(`${ENGLISH}\n\n${ENGLISH}\n\n${ENGLISH}\n\n${french}`)).toBe('en');
    expect(detect(`${french}\n\n${ENGLISH}\n\n${french}\n\n${french}`)).toBe('fr');
  });

  it('takes paragraphs of all parts of a long text', () => {
    const foreword = `${ENGLISH}\n\n`.repeat(30);
    expect(detect(`${foreword}${`${textOf('es')}\n\n`.repeat(200)}`)).toBe('es');
  });

  it.each([
    ['en', ENGLISH, 'en-GB', 'en-GB'],
    ['Polish on a page that says English', textOf('pl'), 'en', 'pl'],
    ['English on a page that says French', ENGLISH, 'fr', 'en'],
    ['a few words on a page that says German', 'Kurze Meldung', 'de', 'de'],
    ['Bokmål on a page that says so', textOf('sv'), 'nb-NO', 'nb-NO'],
    ['a blank', textOf('it'), ' ', 'it'],
  ])('weighs what the document says: %s', (_, text, declared, expected) => {
    expect(detect(text, declared)).toBe(expected);
  });
});

describe('extract', () => {
  const read = (text: string, language: string | null = null) =>
    extract({ id: 'd', title: null, publisher: null, url: null, publishedAt: '2024-05-17', language, text });

  it.each(PARAGRAPHS)('says %s and reads no facts', (language, text) => {
    const { document, extractor, ...facts } = read(text);
    expect(document).toMatchObject({ language, text });
    expect(extractor).toMatchObject({ name: 'rules' });
    expect(Object.values(facts).flat()).toEqual([]);
  });

  it('reads a text that is too short to tell as English', () => {
    const { document, meetings } = read('Premier Ann Brown met Eva Lund.');
    expect(document.language).toBeNull();
    expect(meetings).toHaveLength(1);
  });

  it('reads English among foreign names', () => {
    const { document, meetings } = read(
      'Foreign Minister Zdzisław Wąsik met Đặng Văn Lâm in Gdańsk on Monday to discuss what the two of them could do.',
    );
    expect(document.language).toBe('en');
    expect(meetings).toHaveLength(1);
  });
});
