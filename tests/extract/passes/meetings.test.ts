import { describe, expect, it } from 'vitest';
import { meetingLines, readArticle } from '../support/read-article.ts';

const A = 'Peruvian President Ana Solís';
const B = 'Norwegian Premier Pedro Lund';
const BOTH = 'Ana Solís + Pedro Lund';

describe('meetings', () => {
  it.each([
    [`${A} met ${B} on Monday.`, `HELD | MEETING | 2024-03-11 | ${BOTH}`],
    [`${A} and ${B} met in Oslo on Monday.`, `HELD | MEETING | 2024-03-11 | ${BOTH}`],
    [`On Monday, ${A} received a call from ${B}.`, `HELD | PHONE_CALL | 2024-03-11 | ${BOTH}`],
    [`${A} was received by ${B} on Monday.`, `HELD | MEETING | 2024-03-11 | ${BOTH}`],
    [`${A}, who hosted ${B} on Monday, was pleased.`, `HELD | MEETING | 2024-03-11 | ${BOTH}`],
    [`${A} spoke by phone with ${B} on Monday.`, `HELD | PHONE_CALL | 2024-03-11 | ${BOTH}`],
    [`${A} held a video call with ${B} on Monday.`, `HELD | VIDEO_CALL | 2024-03-11 | ${BOTH}`],
    [`${A} had dinner with ${B} on Monday.`, `HELD | MEETING | 2024-03-11 | ${BOTH}`],
    [`${A} flew to Oslo on Monday and headed into talks with ${B}.`, `HELD | MEETING | 2024-03-11 | ${BOTH}`],
    [`The price fell, ${A} said after talks with ${B} on Monday.`, `HELD | MEETING | 2024-03-11 | ${BOTH}`],
    [`A meeting between ${A} and ${B} took place on Monday.`, `HELD | MEETING | 2024-03-11 | ${BOTH}`],
    [`${A}, whose plane was late on Tuesday, is to meet ${B} on Saturday.`, `PLANNED | MEETING | 2024-03-16 | ${BOTH}`],
    [`${A} will travel to Oslo to meet ${B} on Saturday.`, `PLANNED | VISIT | 2024-03-16 | ${BOTH}`],
    [`${A} said that she would meet ${B} on Saturday.`, `PLANNED | MEETING | 2024-03-16 | ${BOTH}`],
    [`${A} called off a meeting with ${B}.`, `CANCELLED | MEETING | - | ${BOTH}`],
    [
      `Iceland has cancelled a summit at which ${A} was to meet ${B} and Finnish Premier Maria Salo in Reykjavik on Saturday.`,
      'CANCELLED | SUMMIT | 2024-03-16 | Ana Solís + Maria Salo + Pedro Lund',
    ],
    [`Iceland scrapped a summit where ${A} was to meet ${B}.`, `CANCELLED | SUMMIT | - | ${BOTH}`],
    [`Iceland called off talks at which ${A} was to meet ${B}.`, `CANCELLED | MEETING | - | ${BOTH}`],
    [`Iceland postponed a summit at which ${A} was to meet ${B} indefinitely.`, `CANCELLED | SUMMIT | - | ${BOTH}`],
    [`A summit at which ${A} was to meet ${B} has been postponed indefinitely.`, `CANCELLED | SUMMIT | - | ${BOTH}`],
    [`${A} refused to meet ${B}.`, `REFUSED | MEETING | - | ${BOTH}`],
    [`${A} ruled out a meeting with ${B}.`, `REFUSED | MEETING | - | ${BOTH}`],
    [`The palace denied reports that ${A} had met ${B}.`, `DENIED | MEETING | - | ${BOTH}`],
    [`${A} has yet to speak to ${B}.`, `HYPOTHETICAL | PHONE_CALL | - | ${BOTH}`],
    [`Prices would fall if ${A} met ${B}.`, `HYPOTHETICAL | MEETING | - | ${BOTH}`],
    [`Two officers were certain that ${A} had met ${B}.`, `HYPOTHETICAL | MEETING | - | ${BOTH}`],
    [`Had ${A} met ${B}, prices would have fallen.`, `HYPOTHETICAL | MEETING | - | ${BOTH}`],
    [`${A} offered to meet ${B}.`, `PROPOSED | MEETING | - | ${BOTH}`],
    [`${A} proposed a summit with ${B}.`, `PROPOSED | SUMMIT | - | ${BOTH}`],
    [`General Ada Stone briefed ${A} on Monday.`, 'HELD | BRIEFING | 2024-03-11 | Ada Stone + Ana Solís'],
    ['Ada Okoro met Bo Lee in Lagos on Monday.', 'HELD | MEETING | 2024-03-11 | Ada Okoro + Bo Lee'],
    ['Okoro and Lee held talks.', 'HELD | MEETING | - | Lee + Okoro'],
    [`${A} visited Norway on Monday.`, 'HELD | VISIT | 2024-03-11 | Ana Solís + Norway'],
    [
      `Officials from the World Bank met Peruvian officials on Monday.`,
      'HELD | MEETING | 2024-03-11 | Peru + World Bank',
    ],
  ])('reads %j', (text, expected) => {
    expect(meetingLines(text)).toEqual([expected]);
  });

  it.each([
    [`${A} praised ${B}.`],
    [`${A} called ${B} a liar.`],
    [`${A} met the criteria that ${B} had set.`],
    [`${A} welcomed the decision of ${B}.`],
    [`${A} and ${B} are both tall.`],
    [`“If they meet, I shall be astonished,” said ${A} of ${B}.`],
    [`${A} told ${B} that the harbour was full.`],
    [`Aides of ${A} met reporters.`],
    ['Manchester United met Arsenal on Sunday.'],
    ['East met West.'],
    ['Supply met demand.'],
    ['Apple met expectations.'],
    [`The plan was met with scorn by ${B}.`],
    [`${A} spoke at a press conference about ${B}.`],
  ])('reads no meeting from %j', (text) => {
    expect(meetingLines(text)).toEqual([]);
  });

  it('are several where the text says that the partners were met separately', () => {
    const list = `${B} and Finnish Premier Maria Salo`;
    expect(meetingLines(`${A} spoke by phone with ${list} in two separate calls on Monday.`)).toHaveLength(2);
    expect(meetingLines(`${A} spoke by phone with ${list} on Monday.`)).toHaveLength(1);
  });

  it('is one where several clauses tell of it, and each is evidence', () => {
    const text = `${A} met ${B} on Monday. The talks, held in Oslo, lasted an hour. Solís and Lund discussed herring.`;
    const { meetings, places } = readArticle(text);
    expect(meetings).toHaveLength(1);
    expect(places.map((place) => place.name)).toEqual(['Oslo']);
    expect(meetings[0]?.evidence.map((span) => text.slice(span.start, span.end))).toEqual([
      `${A} met ${B} on Monday.`,
      'Solís and Lund discussed herring.',
      'The talks, held in Oslo, lasted an hour.',
    ]);
  });

  it('is two where the days differ', () => {
    expect(meetingLines(`${A} met ${B} on Monday. Solís met Lund again on Wednesday.`)).toEqual([
      `HELD | MEETING | 2024-03-11 | ${BOTH}`,
      `HELD | MEETING | 2024-03-13 | ${BOTH}`,
    ]);
  });

  it('is never held where a cancellation follows a plan', () => {
    expect(meetingLines(`${A} was to speak to ${B}, but the conversation was dropped.`)).toEqual([
      `CANCELLED | PHONE_CALL | - | ${BOTH}`,
    ]);
  });

  it('gains those who are said to have been there too', () => {
    expect(meetingLines(`${A} met ${B} on Monday. Envoy Olga Brandt also took part.`)).toEqual([
      'HELD | MEETING | 2024-03-11 | Ana Solís + Olga Brandt + Pedro Lund',
    ]);
  });

  it('is one for each partner of a list with days of their own', () => {
    expect(
      meetingLines(
        `${A} is abroad. Meetings with Pedro Lund of Norway on Monday and with Maria Salo of Finland on Tuesday are to follow.`,
      ),
    ).toEqual([expect.stringContaining(BOTH), expect.stringContaining('Ana Solís + Maria Salo')]);
  });

  it('takes the city of the dateline on the leading day, and never for a call', () => {
    expect(
      readArticle(`OSLO, March 12 (Fjord Wire) - ${A} met ${B} on Monday.`).places.map((place) => place.name),
    ).toEqual(['Oslo']);
    expect(readArticle(`OSLO, March 12 (Fjord Wire) - ${A} phoned ${B} on Monday.`).places).toEqual([]);
  });

  it('gives roles: visitor and host, caller and receiver, briefer', () => {
    const roles = (text: string): readonly string[] =>
      readArticle(text).meetings.flatMap((meeting) => meeting.participants.map((party) => party.role));
    expect(roles(`${A} hosted ${B}.`)).toEqual(['HOST', 'VISITOR']);
    expect(roles(`${A} telephoned ${B}.`)).toEqual(['CALLER', 'RECEIVER']);
    expect(roles(`General Ada Stone briefed ${A}.`)).toEqual(['BRIEFER', 'PARTICIPANT']);
  });

  it.each([
    [`Minister Olga Brandt attended a briefing with General Ada Stone at the US Embassy in Baghdad.`, 'Baghdad', 'IRQ'],
    [`${A} met ${B} at the Norwegian embassy in Lima.`, 'Lima', 'PER'],
  ])('is where the embassy stands, not whose it is: %j', (text, city, code) => {
    const { meetings, places } = readArticle(text);
    expect(meetings.map(({ country }) => country)).toEqual([`country:${code}`]);
    expect(places.map(({ name }) => name)).toEqual([city]);
  });

  it.each([
    [`${A} visited Norway on Monday for talks with ${B}.`],
    [`${A} visited Norway for talks with ${B} on Monday.`],
    [`${A} visited Norway on Monday. She was there for talks with ${B}.`],
  ])('is one where a visit to a country was for talks with somebody there: %j', (text) => {
    const { meetings } = readArticle(text);
    expect(meetings.map(({ start, participants }) => [start, participants.length])).toEqual([['2024-03-11', 2]]);
  });

  it('takes “the two” for the two people whom the clause before names', () => {
    const text = `Peru and Chile are at odds. ${A} met President To Lam in Hanoi on Monday, and the two oversaw the signing of an agreement.`;
    expect(meetingLines(text)).toEqual(['HELD | MEETING | 2024-03-11 | Ana Solís + To Lam']);
  });

  it('has no day where it was weeks earlier', () => {
    expect(
      meetingLines(`${A} met ${B} on Monday. Six weeks earlier she greeted Finnish Premier Maria Salo in Lima.`),
    ).toEqual([`HELD | MEETING | 2024-03-11 | ${BOTH}`, 'HELD | MEETING | - | Ana Solís + Maria Salo']);
  });

  it('says for which country each takes part', () => {
    expect(readArticle(`${A} met ${B}.`).meetings[0]?.participants.map((party) => party.representing)).toEqual([
      'country:PER',
      'country:NOR',
    ]);
  });
});
