import { describe, expect, it } from 'vitest';
import { meetingLines } from '../support/read-article.ts';

describe('meetings with people whom nobody names', () => {
  it.each([
    ['Premier Pedro Lund met union leaders in Oslo on Monday.', 'HELD | MEETING | 2024-03-11 | Pedro Lund'],
    [
      'A delegation of insurers was received by Premier Pedro Lund on Monday.',
      'HELD | MEETING | 2024-03-11 | Pedro Lund',
    ],
    ['Premier Pedro Lund held talks with creditors on Monday.', 'HELD | MEETING | 2024-03-11 | Pedro Lund'],
    [
      'At a meeting with farmers on Monday, Premier Pedro Lund promised rain.',
      'HELD | MEETING | 2024-03-11 | Pedro Lund',
    ],
    [
      'Premier Pedro Lund told the bankers at a dinner in Oslo on Monday that rates would fall.',
      'HELD | MEETING | 2024-03-11 | Pedro Lund',
    ],
    [
      'Premier Pedro Lund received a group of Czech senators on Monday.',
      'HELD | MEETING | 2024-03-11 | Czechia + Pedro Lund',
    ],
    [
      'Premier Pedro Lund met the foreign ministers of the region on Monday.',
      'HELD | MINISTERIAL | 2024-03-11 | Pedro Lund',
    ],
    ['Premier Pedro Lund called off a meeting with union leaders.', 'CANCELLED | MEETING | - | Pedro Lund'],
  ])('reads %j', (text, expected) => {
    expect(meetingLines(text)).toEqual([expected]);
  });

  it.each([
    ['Premier Pedro Lund met reporters on Monday.'],
    ['Premier Pedro Lund met the demands of union leaders on Monday.'],
    ['The plan met with resistance from farmers on Monday, Premier Pedro Lund said.'],
    ['Premier Pedro Lund said that he had met officers of every navy.'],
  ])('reads none where nobody met: %j', (text) => {
    expect(meetingLines(text)).toEqual([]);
  });

  it('reads two where the same person met two groups', () => {
    expect(meetingLines('Premier Pedro Lund met farmers on Monday. On Monday he also met union leaders.')).toHaveLength(
      2,
    );
  });
});

describe('meetings of one body', () => {
  it.each([
    ['EU foreign ministers met in Luxembourg on Monday.', 'HELD | MINISTERIAL | 2024-03-11 | European Union'],
    ['The Security Council held an emergency meeting on Monday.', 'HELD | MEETING | 2024-03-11 | UN Security Council'],
    ["OPEC's next meeting is on 1 June in Vienna.", 'PLANNED | MEETING | 2024-06-01 | OPEC'],
  ])('reads %j', (text, expected) => {
    expect(meetingLines(text)).toEqual([expected]);
  });

  it('reads none of a body that met what was asked of it', () => {
    expect(meetingLines('OPEC met its target on Monday.')).toEqual([]);
  });
});

describe('people of both sides', () => {
  it('meet again where their countries did', () => {
    expect(
      meetingLines(
        'Chile and Peru held talks in Arica on Monday. Negotiators for both sides will meet in Lima on 20 March.',
      ),
    ).toEqual(['HELD | MEETING | 2024-03-11 | Chile + Peru', 'PLANNED | NEGOTIATION | 2024-03-20 | Chile + Peru']);
  });

  it('are not the leaders of both sides', () => {
    expect(
      meetingLines(
        'President Maria Salo criticised Premier Pedro Lund on Sunday. Officials from both sides met in Oslo on Monday.',
      ),
    ).toEqual([]);
  });
});

describe('visits of one to a place', () => {
  it.each([
    ['Premier Pedro Lund flies to Lima on Friday.', 'PLANNED | VISIT | 2024-03-15 | Pedro Lund'],
    ['Premier Pedro Lund is due in Lima on Friday.', 'PLANNED | VISIT | 2024-03-15 | Pedro Lund'],
    ['Premier Pedro Lund made a surprise visit to Baghdad on Monday.', 'HELD | VISIT | 2024-03-11 | Pedro Lund'],
  ])('reads %j', (text, expected) => {
    expect(meetingLines(text)).toEqual([expected]);
  });

  it.each([['Premier Pedro Lund flew to Lima on Monday.'], ['Premier Pedro Lund opened a bridge in Lima on Monday.']])(
    'reads none that is only on the way: %j',
    (text) => {
      expect(meetingLines(text)).toEqual([]);
    },
  );

  it('tells a visit by the meeting there', () => {
    expect(
      meetingLines(
        'Premier Pedro Lund will travel to Lima on Friday. He will meet President Maria Salo there on Friday.',
      ),
    ).toEqual(['PLANNED | MEETING | 2024-03-15 | Maria Salo + Pedro Lund']);
  });
});
