import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { DURING_MEETING } from '../../../src/extract/rules/statement-setting.ts';

const document = (text: string) => ({
  id: 'd',
  title: null,
  publisher: null,
  url: null,
  publishedAt: '2024-03-02',
  language: 'en',
  text: `Foreign Minister Ada Okoro met Premier Tavi Olun in Lagos on Friday. ${text}`,
});

describe('a statement', () => {
  it('belongs to the meeting in which its sentence sets it', () => {
    const { statements, meetings } = extract(document(DURING_MEETING.example));
    expect(meetings).toHaveLength(1);
    expect(statements.map(({ meeting }) => meeting)).toEqual([meetings[0]?.id]);
  });

  it('made after a meeting belongs to none', () => {
    const { statements } = extract(document(DURING_MEETING.counterExample));
    expect(statements.map(({ meeting }) => meeting)).toEqual([null]);
  });
});
