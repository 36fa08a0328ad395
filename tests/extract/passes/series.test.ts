import { describe, expect, it } from 'vitest';
import { meetingLines } from '../support/read-article.ts';

const PEOPLE = 'President Ana Solís met Premier Pedro Lund in Oslo on Monday.';
const SIDES = 'Chile and Peru held talks in Arica on Monday.';

describe('meetings of a series', () => {
  it.each([
    [
      PEOPLE,
      'The next round is set for June 3 in Lima.',
      'PLANNED | NEGOTIATION | 2024-06-03 | Ana Solís + Pedro Lund',
    ],
    [
      PEOPLE,
      'A follow-up meeting is to be held in Lima in June.',
      'PLANNED | MEETING | 2024-06 | Ana Solís + Pedro Lund',
    ],
    [PEOPLE, 'Talks resume on Friday.', 'PLANNED | MEETING | 2024-03-15 | Ana Solís + Pedro Lund'],
    [SIDES, 'A second round is planned for June 3 in Lima.', 'PLANNED | NEGOTIATION | 2024-06-03 | Chile + Peru'],
    [SIDES, 'The two sides agreed to reconvene on June 3 in Lima.', 'PLANNED | MEETING | 2024-06-03 | Chile + Peru'],
    [
      SIDES,
      'The previous round, in Lima in January, ended without a deal.',
      'HELD | NEGOTIATION | 2024-01 | Chile + Peru',
    ],
  ])('%s %s', (text, more, expected) => {
    expect(meetingLines(`${text} ${more}`)[1]).toBe(expected);
  });

  it.each([
    ['No date has been set for the next round.'],
    ['A second round may follow.'],
    ['The first round of the election is in June.'],
  ])('have no other one in %j', (more) => {
    expect(meetingLines(`${SIDES} ${more}`)).toHaveLength(1);
  });

  it('have the parties of what was held in person, though a call was told last', () => {
    const call = 'Olga Brandt spoke by phone with Kofi Mensah on Tuesday.';
    expect(meetingLines(`${PEOPLE} ${call} A second round is planned for June 3.`)[2]).toBe(
      'PLANNED | NEGOTIATION | 2024-06-03 | Ana Solís + Pedro Lund',
    );
  });
});

describe('what opens a sentence', () => {
  it.each([
    [
      'At a dinner in Oslo on Monday, President Ana Solís and Premier Pedro Lund agreed on a tunnel.',
      ['HELD | MEETING | 2024-03-11 | Ana Solís + Pedro Lund'],
    ],
    [
      'Emerging from a meeting with Premier Pedro Lund on Monday, President Ana Solís smiled.',
      ['HELD | MEETING | 2024-03-11 | Ana Solís + Pedro Lund'],
    ],
    [
      'At a hearing of the petitions committee on Tuesday, Minister Olga Brandt held up a jar.',
      ['HELD | HEARING | 2024-03-12 | Olga Brandt'],
    ],
    ['At a court hearing on Tuesday, Minister Olga Brandt held up a jar.', []],
    ['At a dinner in Oslo on Monday, Minister Olga Brandt held up a jar.', []],
  ])('%s', (text, expected) => {
    expect(meetingLines(text)).toEqual(expected);
  });

  it('tells of one meeting for each partner of separate meetings', () => {
    expect(
      meetingLines(
        'Minister Olga Brandt held separate meetings with Premier Pedro Lund and President Ana Solís on Monday.',
      ),
    ).toEqual([
      'HELD | MEETING | 2024-03-11 | Olga Brandt + Pedro Lund',
      'HELD | MEETING | 2024-03-11 | Ana Solís + Olga Brandt',
    ]);
  });
});
