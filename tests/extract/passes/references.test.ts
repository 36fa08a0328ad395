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
    expect(meetingLines(`${OPENING} Solís met the deputy premier on Monday.`)).toEqual([]);
  });
});
