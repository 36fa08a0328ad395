import { describe, expect, it } from 'vitest';
import { readArticle } from '../../support/read-article.ts';

const kindsOf = (text: string): readonly string[] => readArticle(text).meetings.map(({ kind }) => kind);
const A = 'Chilean President Rosa Quintana';
const B = 'Ghanaian President Kwame Boateng';
const C = 'Fijian Prime Minister Sela Tuilagi';

describe('a talk of unsaid medium', () => {
  const talk = 'Minister Ida Holmqvist held a session with Minister Mehmet Arslan of Turkey.';

  it('is a call among calls that were made, and none beside one that is only planned', () => {
    expect(kindsOf(`${talk} ${A} telephoned ${B} on Monday.`)[0]).toBe('PHONE_CALL');
    expect(kindsOf(`${talk} ${A} will telephone ${B} on Friday.`)[0]).toBe('MEETING');
  });
});

describe('the kind of a meeting', () => {
  it.each([
    [`${A}, ${B} and ${C} met in Nairobi on Monday.`, 'SUMMIT'],
    [`${A}, ${B} and ${C} met in Nairobi on Monday for a three-way summit.`, 'SUMMIT'],
    [`${A} met ${B} at a NATO summit in Nairobi on Monday.`, 'MEETING'],
    [`${A} received ${B} in Nairobi on Monday and asked him about the summit in Oslo.`, 'MEETING'],
    [`${A} and ${B} met in Nairobi on Monday.`, 'MEETING'],
    ['Party leaders Ida Holmqvist, Mehmet Arslan and Kenji Murata met in Oslo on Monday.', 'MEETING'],
    ['The leaders of Turkey, Japan and Norway met in Oslo on Monday.', 'SUMMIT'],
    [`${A} met ${B} at the climate summit in Nairobi on Monday.`, 'MEETING'],
    [
      'Norwegian Foreign Minister Ida Holmqvist met the foreign ministers of Turkey and Japan, Mehmet Arslan and Kenji Murata, in Oslo on Monday.',
      'MINISTERIAL',
    ],
    ['Norwegian Foreign Minister Ida Holmqvist met Turkish Foreign Minister Mehmet Arslan on Monday.', 'MEETING'],
    [`${C} brought ${A} and ${B} together in Suva on Monday.`, 'MEETING'],
    [`Mediator Ida Holmqvist brought ${A} and ${B} together in Suva on Monday.`, 'MEDIATION'],
    [`Father Kenji Murata brought ${A} and ${B} together in Suva on Monday.`, 'MEDIATION'],
    [
      `Prime Minister Kyriakos Lambros hosted ${A}, ${B}, Moldova’s Ana Rusu, Montenegro’s Jakov Vukić and ${C} on Monday.`,
      'SUMMIT',
    ],
    [`${A} hosted Moldova’s Ana Rusu, Montenegro’s Jakov Vukić and Peru’s Luis Prado on Monday.`, 'MEETING'],
    [
      'Energy Minister Ida Holmqvist will co-chair a joint commission with Minister Mehmet Arslan of Turkey in Accra in July.',
      'MINISTERIAL',
    ],
    [`${A} will travel to Ghana to meet ${B} on Saturday.`, 'VISIT'],
    [`${A} travelled to Ghana to meet ${B} on Monday.`, 'VISIT'],
    [`${A} will travel to Ghana on Saturday and is to meet ${B} there.`, 'MEETING'],
    [`${A} and ${B} held two rounds of talks in Nairobi on Monday.`, 'NEGOTIATION'],
    [`${A} and ${B} had talks after two rounds of golf in Nairobi on Monday.`, 'MEETING'],
    [`${A} was shown around the dam by ${B} on Monday.`, 'VISIT'],
    [`${A} was taken through the market by ${B} on Monday.`, 'VISIT'],
    [`${A} made a visit to Ghana, where ${B} welcomed her on Monday.`, 'VISIT'],
    [`${A} was visited in hospital by ${B} on Monday.`, 'VISIT'],
    [`${A} was received at the palace by ${B} on Monday.`, 'MEETING'],
    [`${A} paid a visit on Monday to ${B}.`, 'VISIT'],
    [`${A} paid a courtesy visit to ${B} on Monday.`, 'MEETING'],
    [`${A} arrived in Accra on Monday for a two-day visit. She was welcomed at the airport by ${B}.`, 'VISIT'],
    [`${A} arrived in Accra on Monday. She held talks with ${B} on fish.`, 'MEETING'],
    [`${A} toured the shipyard in Accra with ${B} on Monday and had lunch with him.`, 'VISIT'],
    [`${A} toured the shipyard in Accra on Monday, where ${B} received her.`, 'VISIT'],
    [`${A} briefed ${B} in Accra on Monday on the flood.`, 'BRIEFING'],
    [`${A} informed ${B} in Accra on Monday about the flood.`, 'BRIEFING'],
    [`${A} assured ${B} in Accra on Monday that the flood was over.`, 'MEETING'],
    [
      'Halden Rail boss Peter Lindqvist met Bergslag chief executive Karin Dahl on Monday to discuss a merger.',
      'NEGOTIATION',
    ],
    [`${A} met ${B} on Monday to discuss fish.`, 'MEETING'],
    [`${A} visited Accra on Monday and held talks with ${B}.`, 'VISIT'],
    [`${A} visited Accra on Monday, where she was received by ${B}.`, 'VISIT'],
    [`${A}, who is on a visit to Ghana, was received on Monday by ${B}.`, 'MEETING'],
    [`${A} met ${B} in Accra on Monday to sign a treaty.`, 'SIGNING'],
    [`${A} met ${B} in Accra on Monday and agreed to sign a treaty.`, 'MEETING'],
    [`${A} met ${B} in Accra on Monday to brief him on the herring.`, 'BRIEFING'],
    [`${A} met ${B} in Accra on Monday for trade talks.`, 'NEGOTIATION'],
    [`${A} spoke with ${B} on Monday.`, 'PHONE_CALL'],
    [`${A} spoke with ${B} in Nairobi on Monday.`, 'MEETING'],
    [`${A} spoke with ${B} on the sidelines of a conference on Monday.`, 'MEETING'],
  ])('is told by ranks, aims and places: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it('is not that of what the guest was invited to, which is another meeting', () => {
    const text = `${A} received ${B} in Nairobi on Monday and invited him to Oslo for a summit.`;
    expect(readArticle(text).meetings.map(({ kind, status }) => `${status} ${kind}`)).toEqual([
      'HELD MEETING',
      'PROPOSED MEETING',
    ]);
  });
});

describe('the kind of a meeting that its own words tell', () => {
  it.each([
    [`${A} and ${B} spoke for 25 minutes on Monday.`, 'PHONE_CALL'],
    [`${A} spoke with ${B} over lunch on Monday.`, 'MEETING'],
    [`${A} spoke with ${B} on Monday. ${A} and ${B} discussed fish.`, 'PHONE_CALL'],
    [`${A} met ${B} on Monday. ${A} and ${B} discussed fish.`, 'MEETING'],
    [`${A} spoke with ${B} at a summit in Geneva on Monday.`, 'MEETING'],
    [`Appearing by video link from Santiago, ${A} met ${B} on Monday.`, 'VIDEO_CALL'],
    [`${A}, who dialled in from Santiago, met ${B} on Monday.`, 'VIDEO_CALL'],
    [`${A} and ${B} will lead talks on fish on Friday.`, 'NEGOTIATION'],
    [`${A} held talks with ${B} on Monday about a merger.`, 'NEGOTIATION'],
    [`${A} will welcome ${B} to Santiago on Friday for a visit.`, 'VISIT'],
    [`${A} has called off a visit to Ghana on Friday. She was to have met ${B}.`, 'VISIT'],
    [`${A} and ${B} sat on a panel about herring in Oslo on Monday.`, 'CONFERENCE'],
    [`${A} and ${B} addressed a conference on herring in Oslo on Monday.`, 'CONFERENCE'],
    [`${A} and ${B} toured the shore base in Nairobi on Monday.`, 'VISIT'],
    [`${A} walked through the empty halls with ${B} in Nairobi on Monday.`, 'VISIT'],
    [`${A} took ${B} round the works in Nairobi on Monday.`, 'VISIT'],
    [`${A} will travel to Ghana next week to see ${B}.`, 'VISIT'],
    [`${A} was in Accra last week to see ${B}.`, 'VISIT'],
    [`${A} met U.S. Treasury Secretary Rosa Pinto in Nairobi on Monday for negotiations.`, 'NEGOTIATION'],
    [`${A} will fly to Nairobi to meet Treasury Secretary Rosa Pinto for more trade negotiations.`, 'NEGOTIATION'],
    [`${A} will fly to Nairobi to meet Treasury Secretary Rosa Pinto for lunch.`, 'VISIT'],
    [`${A} met visiting ${B} on Monday.`, 'MEETING'],
    [`${A} was visiting ${B} on Monday.`, 'VISIT'],
    [`${A} sat between ${B} and ${C} at a table in Nairobi on Monday.`, 'MEETING'],
    [`${A} had a farewell call with ${B} in Accra on Monday.`, 'MEETING'],
    [`${A} met ${B} in Nairobi on Monday in a Teams call.`, 'VIDEO_CALL'],
    [`${A} and ${B} talked on the fringes of the summit of the European Union on Monday.`, 'MEETING'],
    ['Chancellor Ana Solís met the premiers of the 16 states in Lima on Monday.', 'MEETING'],
    ['Chancellor Ana Solís met African leaders in Lima on Monday.', 'SUMMIT'],
    [`${A} met ${B} in Suva on Monday. Quintana and Boateng then attended the signing of five treaties.`, 'MEETING'],
    [`${A} met ${B} in Suva on Monday for a briefing on the flood.`, 'BRIEFING'],
    [`${A} received ${B} in Suva on Monday for a briefing on the flood.`, 'BRIEFING'],
    [`${A} met ${B} in Suva on Monday for a press briefing on the flood.`, 'MEETING'],
    [`${A} will brief governor Kenji Murata on Friday on the flood.`, 'BRIEFING'],
    [`${A} dropped in on teacher Kenji Murata at his home in Suva on Monday.`, 'VISIT'],
    [`${A} met ${B} in Suva on Monday. ${C} mediated the talks.`, 'MEDIATION'],
    [`${A} met ${B} in Suva on Monday. The meeting was facilitated by Bishop Kenji Murata.`, 'MEETING'],
    [`${C} brought ${A} and ${B} together in Suva on Monday in an attempt to broker a truce.`, 'MEDIATION'],
    [`${C}, who is mediating in the conflict, met ${A} and ${B} in Suva on Monday.`, 'MEDIATION'],
    [`${A} met ${C}, who is mediating in the conflict, in Suva on Monday.`, 'MEETING'],
    [`${A} opened a summit in Nairobi on Monday with ${B} and ${C}.`, 'SUMMIT'],
    [`${A} opened a clinic in Nairobi on Monday with ${B}.`, 'MEETING'],
    [`${A} will open a business forum with ${B} in Nairobi on Friday.`, 'CONFERENCE'],
    [`${A} welcomed ${B} and ${C} to the summit in Nairobi on Monday.`, 'SUMMIT'],
    [`${A} joined ${B} and other leaders at the summit in Nairobi on Monday.`, 'SUMMIT'],
    [`${A} joined ${B} for lunch in Nairobi on Monday.`, 'MEETING'],
    [`${A} debated ${B} at a forum in Nairobi on Monday.`, 'CONFERENCE'],
    [`${A} held a round table with ${B} in Nairobi on Monday.`, 'MEETING'],
    [`${A} and ${B} took part in a round table in Nairobi on Monday.`, 'CONFERENCE'],
    [`${A} met ${B} in a Zoom meeting on Monday.`, 'VIDEO_CALL'],
    [`${A} and ${B} exchanged views online on Monday.`, 'VIDEO_CALL'],
    [`${A} dialled in from Santiago on Monday to talk to ${B}.`, 'VIDEO_CALL'],
    [`${A} spoke with ${B} on Monday. The video call lasted an hour.`, 'VIDEO_CALL'],
    [`${A} met ${B} on Monday. The meeting was held by video link.`, 'VIDEO_CALL'],
    [`${A} met ${B} in Nairobi on Monday. The video call lasted an hour.`, 'MEETING'],
    [`${A} met ${B} on Monday. Boateng said the phone call had been a mistake.`, 'MEETING'],
    [`${A} held talks with ${B} on Monday. The phone call lasted an hour.`, 'PHONE_CALL'],
    [`${A} met ${B} in Nairobi on Monday for another round of tariff negotiations.`, 'NEGOTIATION'],
    [`${A} met ${B} in Nairobi on Monday for an hour after wage negotiations.`, 'MEETING'],
    [`${A} and ${B} met in Nairobi on Monday for the opening round of talks.`, 'NEGOTIATION'],
    [`${A} and ${B} met in Nairobi on Monday for the first round of wage negotiations.`, 'NEGOTIATION'],
    [`${A} met ${B} in Nairobi on Monday. The negotiations lasted six hours.`, 'NEGOTIATION'],
    [`${A} met ${B} in Nairobi on Monday. The talks lasted six hours.`, 'MEETING'],
    [`${A} and ${B} held nuclear talks in Nairobi on Monday.`, 'NEGOTIATION'],
    [`${A}, ${B} and ${C} held a summit in Nairobi on Monday. The leaders signed a declaration on fish.`, 'SUMMIT'],
  ])('%s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it.each([
    [
      `${A} received ${B} in Nairobi on Monday. In the afternoon, he took part in a forum on fish.`,
      ['MEETING', 'CONFERENCE'],
    ],
    [`${A} received ${B} at a forum on fish in Nairobi on Monday.`, ['MEETING']],
    [
      `The summit opened in Nairobi on Monday. ${A} took ${B} and ${C} to dinner on Sunday. The summit ends on Friday.`,
      ['MEETING'],
    ],
    [`${A} met ${B} on Monday. The negotiations will resume on Friday.`, ['NEGOTIATION', 'NEGOTIATION']],
    [
      `${A} met ${B} on Monday. The second round of the negotiations is set for Friday.`,
      ['NEGOTIATION', 'NEGOTIATION'],
    ],
    [`${A} met ${B} on Monday. Negotiations between Peru and Chile go on on Friday.`, ['MEETING', 'NEGOTIATION']],
    [`${A} and ${B} met in Nairobi in March and spoke by phone in April.`, ['MEETING', 'PHONE_CALL']],
    [`${A} and ${B} met by video link in March and agreed on a draft.`, ['VIDEO_CALL']],
  ])('is told of each of two: %s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });
});
