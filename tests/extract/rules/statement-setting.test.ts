import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { DURING_MEETING, ELSEWHERE } from '../../../src/extract/rules/statement-setting.ts';

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

  it('that one partner makes to the other belongs to their meeting', () => {
    const { statements, meetings } = extract(document(ELSEWHERE.counterExample));
    expect(meetings).toHaveLength(1);
    expect(statements.map(({ meeting }) => meeting)).toEqual([meetings[0]?.id]);
  });

  it('that one partner makes to the other elsewhere belongs to none', () => {
    const { statements } = extract(document(ELSEWHERE.example));
    expect(statements.map(({ meeting }) => meeting)).toEqual([null]);
  });

  it('is about the topics of the document whose words it holds', () => {
    const { statements, topics } = extract(
      document('They discussed the border. She told Olun that the border would stay open.'),
    );
    expect(statements.map((one) => one.topics)).toEqual([
      topics.filter(({ label }) => label === 'border').map(({ id }) => id),
    ]);
    expect(statements[0]?.topics).toHaveLength(1);
  });
});
