import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/documents/parse-documents.ts';

const documentOf = (text: string) => {
  const [item] = parseDocuments({ name: 'a.txt', bytes: Buffer.from(text) }).items;
  return item?.kind === 'document' ? item.document : null;
};

describe('parsePlainText', () => {
  it.each([
    ['Envoys meet in Oslo\n\nThe envoys met on Monday.', 'Envoys meet in Oslo'],
    ['  Envoys meet in Oslo  \nThe envoys met.', 'Envoys meet in Oslo'],
    ['\n\nEnvoys meet in Oslo\nThe envoys met.', 'Envoys meet in Oslo'],
    ['The envoys met on Monday.\nThey will meet again.', null],
    ['Will the envoys meet?\nNobody knows.', null],
    ['He said: “We met.”\nShe did not.', null],
    ['Envoys meet in Oslo', null],
    [`${'long '.repeat(40)}\nThe envoys met.`, null],
    ['* * *\nThe envoys met.', null],
  ])('takes of %j the title %j', (text, title) => {
    expect(documentOf(text)?.title).toBe(title);
  });

  it('leaves the title and leading white space in the text', () => {
    expect(documentOf('  Envoys meet\r\n\r\nThey met. \r\n')?.text).toBe('  Envoys meet\n\nThey met.');
  });
});
