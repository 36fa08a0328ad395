import { describe, expect, it } from 'vitest';
import { meetingLines } from '../support/read-article.ts';

const OPENING = 'Peruvian President Ana Solís opened a port. Norwegian Premier Pedro Lund sent fish.';
const BOTH = 'HELD | MEETING | 2024-03-11 | Ana Solís + Pedro Lund';

describe('references', () => {
  it.each([
    ['The Peruvian president met the Norwegian premier on Monday.', BOTH],
    ['The Peruvian leader met Lund on Monday.', BOTH],
    ['Solís met the premier on Monday.', BOTH],
    ['The two leaders met on Monday.', BOTH],
    ['Solís arrived. She met Lund on Monday.', BOTH],
  ])('lead to the right people in %j', (text, expected) => {
    expect(meetingLines(`${OPENING} ${text}`)).toEqual([expected]);
  });

  it('stand for the country where nobody of the office is named', () => {
    expect(meetingLines(`${OPENING} Solís met the Finnish foreign minister on Monday.`)).toEqual([
      'HELD | MEETING | 2024-03-11 | Ana Solís + Finland',
    ]);
  });

  it('take the name behind the comma for the role before it', () => {
    expect(meetingLines(`${OPENING} Solís met the president of Finland, Aino Salo, on Monday.`)).toEqual([
      'HELD | MEETING | 2024-03-11 | Aino Salo + Ana Solís',
    ]);
  });

  it('do not take a deputy for the one they deputize for', () => {
    expect(meetingLines(`${OPENING} Solís met the deputy premier on Monday.`)).toEqual([
      'HELD | MEETING | 2024-03-11 | Ana Solís',
    ]);
  });

  it.each([
    [
      'a pronoun goes on about whom the sentence before is about',
      'Ana Solís met Aino Salo. On Monday she met Pedro Lund.',
      'Ana Solís + Pedro Lund',
    ],
    [
      'a pronoun goes on about whom a pronoun meant',
      'Pedro Lund flew in. On Sunday he met Minister Juan Roca, then rested. On Monday he met Minister Carlos Vega.',
      'Carlos Vega + Pedro Lund',
    ],
    [
      'a pronoun means no speaker of whom the sentence is not',
      'According to Juan Roca, Pedro Lund was late. On Monday he met Minister Carlos Vega.',
      'Carlos Vega + Pedro Lund',
    ],
    [
      'a pronoun that opens the sentence means the subject behind the comma',
      'Asked about her meeting with Minister Pedro Lund on Monday, Minister Ana Solís said it went well.',
      'Ana Solís + Pedro Lund',
    ],
  ])('%s', (_, text, parties) => {
    expect(meetingLines(text).some((line) => line.endsWith(parties))).toBe(true);
  });

  it.each([
    ['Minister Ana Solís met Turkish Cypriot leader Ersin Tatar on Monday.', 'Ana Solís + Ersin Tatar'],
    ['Minister Ana Solís met Bosnian Serb leader Milorad Dodik on Monday.', 'Ana Solís + Milorad Dodik'],
    ['Minister Ana Solís met Iraqi Kurdish leader Masrour Barzani on Monday.', 'Ana Solís + Masrour Barzani'],
  ])('take two adjectives for one people in %j', (text, parties) => {
    expect(meetingLines(text)).toEqual([`HELD | MEETING | 2024-03-11 | ${parties}`]);
  });

  it('of a plural in an entry of a live blog stop at its time', () => {
    const entries = (last: string): string =>
      `**12:00** ${OPENING}\n\n**11:30** Minister Olga Brandt met Minister Juan Roca.\n\n**11:00** ${last}`;
    const parties = 'HELD | MEETING | 2024-03-15 | Juan Roca + Olga Brandt';
    expect(meetingLines(entries('They sat down in the cabinet room.'))).toEqual([parties]);
    expect(meetingLines(entries('The pair have sat down in the cabinet room.'))).toEqual([parties]);
  });
});
