import { describe, expect, it } from 'vitest';
import { meetingLines } from '../support/read-article.ts';

describe('meetings of many', () => {
  it.each([
    [
      'Nordic leaders, including Premier Pedro Lund, President Maria Salo and Premier Karl Berg, met in Oslo on Monday.',
      'HELD | SUMMIT | 2024-03-11 | Karl Berg + Maria Salo + Pedro Lund',
    ],
    [
      'The leaders of five states gathered in Oslo on Monday. Among those who took part were Premier Pedro Lund and President Maria Salo.',
      'HELD | SUMMIT | 2024-03-11 | Maria Salo + Pedro Lund',
    ],
    [
      'Premier Pedro Lund hosted the summit in Oslo on Monday. President Maria Salo and Premier Karl Berg attended.',
      'HELD | SUMMIT | 2024-03-11 | Karl Berg + Maria Salo + Pedro Lund',
    ],
    ['Delegations from Chile and Peru met in Arica on Monday.', 'HELD | MEETING | 2024-03-11 | Chile + Peru'],
    [
      'A Peruvian delegation led by Minister Ana Solís met Norwegian Premier Pedro Lund on Monday.',
      'HELD | MEETING | 2024-03-11 | Ana Solís + Pedro Lund + Peru',
    ],
    [
      'Envoy Olga Brandt mediated talks between President Maria Salo and Premier Karl Berg on Monday.',
      'HELD | MEDIATION | 2024-03-11 | Karl Berg + Maria Salo + Olga Brandt',
    ],
    [
      'President Maria Salo and Premier Karl Berg met on Monday under the mediation of Envoy Olga Brandt.',
      'HELD | MEDIATION | 2024-03-11 | Karl Berg + Maria Salo + Olga Brandt',
    ],
  ])('reads %j', (text, expected) => {
    expect(meetingLines(text)).toEqual([expected]);
  });

  it.each([
    ['Leaders of five states gathered in Oslo on Monday.'],
    ['Leaders of five states met their targets on Monday.'],
  ])('reads none where nobody is named: %j', (text) => {
    expect(meetingLines(text)).toEqual([]);
  });
});

describe('hearings and briefings', () => {
  it.each([
    ['The fisheries committee heard Minister Ana Solís on Tuesday.', 'HELD | HEARING | 2024-03-12 | Ana Solís'],
    ['The inquiry will hear from Minister Ana Solís on Tuesday.', 'PLANNED | HEARING | 2024-03-19 | Ana Solís'],
    [
      'Testifying before the Senate committee on Tuesday, Minister Ana Solís said the boats were late.',
      'HELD | HEARING | 2024-03-12 | Ana Solís',
    ],
    [
      'Briefing the Security Council on Tuesday, envoy Ana Solís said the truce was dead.',
      'HELD | BRIEFING | 2024-03-12 | Ana Solís',
    ],
    [
      'President Pedro Lund received a briefing from General Ana Solís on Tuesday.',
      'HELD | BRIEFING | 2024-03-12 | Ana Solís + Pedro Lund',
    ],
    ['The court heard Minister Ana Solís on Tuesday.', 'HELD | HEARING | 2024-03-12 | Ana Solís'],
  ])('reads %j', (text, expected) => {
    expect(meetingLines(text)).toEqual([expected]);
  });

  it.each([
    ['Minister Ana Solís told reporters on Tuesday that the boats were late.'],
    ['The committee heard on Tuesday that Minister Ana Solís was ill.'],
    ['The court heard on Tuesday that Minister Ana Solís was ill.'],
    ['The committee has not heard from Minister Ana Solís.'],
  ])('reads none from %j', (text) => {
    expect(meetingLines(text).filter((line) => line.startsWith('HELD'))).toEqual([]);
  });
});
