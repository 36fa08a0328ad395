import { describe, expect, it } from 'vitest';
import { readArticle } from '../../support/read-article.ts';

const MET = 'President Ana Solís met President Pedro Lund';
const citiesOf = (text: string): readonly (string | undefined)[] => {
  const { meetings, places } = readArticle(text);
  return meetings.map(({ place }) => places.find(({ id }) => id === place)?.name);
};

describe('the city of a meeting', () => {
  it.each([
    ['President Ana Solís flew into Lima on Monday for talks with President Pedro Lund.', 'Lima'],
    ['President Ana Solís left Lima on Tuesday after talks with President Pedro Lund.', 'Lima'],
    ['President Ana Solís, who is in Oslo, will leave for Lima on Friday for talks with President Pedro Lund.', 'Lima'],
    ['President Ana Solís left for Lima on Monday after meeting President Pedro Lund.', undefined],
    ['Lima hosted talks between President Ana Solís and President Pedro Lund on Monday.', 'Lima'],
    ['President Ana Solís travelled to Qorvost, where she and President Pedro Lund met on Monday.', 'Qorvost'],
    ['President Ana Solís discussed the sale with her counterpart Pedro Lund in Lima on Monday.', 'Lima'],
    ['The fair in Lima ended. In the same city, President Ana Solís met President Pedro Lund on Monday.', 'Lima'],
    ['Norwegian President Ana Solís received the ambassador, Pedro Lund, in the capital on Monday.', 'Oslo'],
  ])('is told by who comes, goes and invites: %s', (text, city) => {
    expect(citiesOf(text)).toEqual([city]);
  });

  it.each([
    ['at the Élysée', 'Paris'],
    ['at the Élysée Palace', 'Paris'],
    ['in the gardens of the Élysée', 'Paris'],
    ['in the Oval Office', 'Washington'],
    ['at the White House', 'Washington'],
    ['on Capitol Hill', 'Washington'],
    ['at the Kremlin', 'Moscow'],
    ['in Downing Street', 'London'],
    ['at a hotel in Mayfair', 'London'],
    ['in Mayfair, London,', 'London'],
    ['at St James’s Palace', 'London'],
    ['at the Quai d’Orsay', 'Paris'],
    ['at the presidential office in Yongsan', 'Seoul'],
    ['at the Palais des Nations', 'Geneva'],
    ['at NATO headquarters', 'Brussels'],
    ['at the headquarters of the African Union', 'Addis Ababa'],
    ['at the IMF’s headquarters', 'Washington'],
    ['on the sidelines of the UN General Assembly', 'New York'],
    ['on the margins of the Munich Security Conference', 'Munich'],
    ['on the sidelines of the Geneva fisheries conference', 'Geneva'],
    ['at State House, Nairobi,', 'Nairobi'],
    ['in the capital, Nairobi,', 'Nairobi'],
    ['in Kenya’s capital Nairobi', 'Nairobi'],
    ['in the port city of Mombasa', 'Mombasa'],
    ['after arriving in Nairobi', 'Nairobi'],
    ['at Belém', 'Lisbon'],
    ['in Belém', 'Belém'],
    ['at Windsor Castle', 'Windsor'],
    ['at Sofia City Hall', 'Sofia'],
    ['at Georgetown University', undefined],
    ['in Cox’s Bazar', 'Cox’s Bazar'],
  ])('is told by what stands or gathers there: met %s', (where, city) => {
    expect(citiesOf(`${MET} ${where} on Monday.`)).toEqual([city]);
  });

  it.each([
    [`The Kremlin said that ${MET} on Monday.`],
    [`A White House official said that ${MET} on Monday.`],
    [`${MET} on Monday after talks in Kampala.`],
    ['President Ana Solís, speaking in Kampala, said she had met President Pedro Lund on Monday.'],
    [`${MET} on Monday before flying to Kampala.`],
    [`${MET} on Monday to prepare a congress in Kampala.`],
    ['President Ana Solís met President Pedro Lund, who will see Premier Kenji Mori’s aides in Bergen, on Monday.'],
    ['President Ana Solís, who was born in Bergen, met President Pedro Lund on Monday.'],
    ['President Ana Solís met President Pedro Lund, who heads a bank in Bergen, on Monday.'],
    ['After a visit to Kampala, President Ana Solís met President Pedro Lund on Monday.'],
    [`${MET} on Monday and spoke of the port of Mombasa.`],
  ])('is not that of another event: %s', (text) => {
    expect(citiesOf(text)).toEqual([undefined]);
  });

  it.each([
    ['the by-line', `Rosa Pinto in Lima\n\nThe streets of Lima were empty.\n\n${MET} on Thursday. They spoke of fish.`],
    ['a visit', 'President Ana Solís met President Pedro Lund, who is on an official visit to Lima, on Thursday.'],
    ['a visitor', 'President Ana Solís met President Pedro Lund, who is visiting Lima, on Thursday.'],
    [
      'a live blog’s last words',
      `**17.55** That's it from Lima.\n\n**16.30** President Ana Solís met President Pedro Lund this morning.\n\n**15.10** Rain has set in.\n\n**14.00** The square is empty.`,
    ],
    [
      'a dateline, of what had been near',
      'LIMA, March 15 (Wire) - Rain fell on Friday. President Ana Solís had met President Pedro Lund on Thursday.',
    ],
  ])('is that of %s', (_, text) => {
    expect(citiesOf(text)).toEqual(['Lima']);
  });

  it.each([
    [`Rosa Pinto in Lima\n\nNo town is named.\n\n${MET} on Thursday.`],
    ['LIMA, March 15 (Wire) - Rain fell on Friday. President Ana Solís had met President Pedro Lund on March 2.'],
  ])('is not where the article was written alone: %s', (text) => {
    expect(citiesOf(text)).toEqual([undefined]);
  });

  it('is each partner’s own', () => {
    expect(citiesOf(`${MET} in Lima on Monday and President Kwame Boateng in Quito on Tuesday.`)).toEqual([
      'Lima',
      'Quito',
    ]);
  });

  it.each([
    ['the ferry merger in Nairobi on Monday', 'Nairobi'],
    ['the ferry in Nairobi', undefined],
    ['the fighting in Goma on Monday', undefined],
  ])('is where they talked where a day stands behind it: discussed %s', (what, city) => {
    expect(citiesOf(`President Ana Solís and President Pedro Lund discussed ${what}.`)).toEqual([city]);
  });

  it.each([
    ['who serves there', `${MET}, the head of the government in Tripoli, on Monday.`, undefined],
    ['who was an envoy there', `${MET}, a former ambassador to Quito, on Monday.`, undefined],
    ['who receives the envoy', 'President Ana Solís met the ambassador, Pedro Lund, in Quito on Monday.', 'Quito'],
    [
      'who was attacked there',
      'President Ana Solís and President Pedro Lund discussed the attack in Lima on Monday.',
      undefined,
    ],
    [
      'what was discussed there',
      'President Ana Solís discussed the sale in Lima last week with President Pedro Lund.',
      'Lima',
    ],
    ['what they will do there', `${MET} on Monday, and the two agreed to open a fair in Lima.`, undefined],
    ['who is asked there', `${MET} on Monday and invited him to a fair in Lima.`, undefined],
    [
      'who acts in the capital',
      'In the capital, Ana Solís, the president, and Pedro Lund signed the treaty.',
      undefined,
    ],
    ['the capital', 'In the capital, Lima, Ana Solís, the president, and Pedro Lund signed the treaty.', 'Lima'],
  ])('is told by %s: %s', (_, text, city) => {
    expect(citiesOf(text)).toEqual([city]);
  });

  it('is not that of the news on a day before it', () => {
    const news = `LIMA, May 13 (Agency) - ${MET} in Lima on Monday.`;
    const day = (when: string): string => `${news} Premier Kwame Boateng met Foreign Minister Jan Berg ${when}.`;
    expect(citiesOf(day('on Monday'))).toEqual(['Lima', 'Lima']);
    expect(citiesOf(day('on Sunday'))).toEqual(['Lima', undefined]);
  });

  it('is not where the main clause of who met goes on', () => {
    expect(citiesOf('President Ana Solís, who met President Pedro Lund on Tuesday, is to speak in Kampala.')).toEqual([
      undefined,
    ]);
  });

  it('is not where somebody gave an opinion of it', () => {
    expect(citiesOf(`${MET}. An envoy in Kampala described the talks as a waste.`)).toEqual([undefined]);
    expect(citiesOf(`${MET}. An envoy described the talks in Kampala as a waste.`)).toEqual(['Kampala']);
  });
});
