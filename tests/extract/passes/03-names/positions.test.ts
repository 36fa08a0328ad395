import { describe, expect, it } from 'vitest';
import { readArticle } from '../../support/read-article.ts';

/** What an article says of somebody: `title | country`, positions parted by a comma. */
function said(text: string, name: string): string {
  const person = readArticle(text).people.find((one) => one.name === name);
  const titles = person?.positions.map((position) => position.title).join(', ') ?? 'nobody';
  return `${titles} | ${person?.country ?? 'none'}`;
}

describe('positions and countries of people', () => {
  it.each([
    ['President Pedro Lund informed President Rania Fadel of the plan.', 'Rania Fadel', 'President | none'],
    ['President Pedro Lund received ousted President Rania Fadel.', 'Rania Fadel', 'ousted President | none'],
    [
      'Commissioner for Crisis Management Janez Kopriva came.',
      'Janez Kopriva',
      'Commissioner for Crisis Management | none',
    ],
    [
      'Rania Fadel, Minister of Planning, Economic Development and International Cooperation, came.',
      'Rania Fadel',
      'Minister of Planning, Economic Development and International Cooperation | none',
    ],
    ['The Minister of Trade and Industry, Rania Fadel, came.', 'Rania Fadel', 'Minister of Trade and Industry | none'],
    [
      'The Deputy Prime Minister and Minister of Foreign Affairs of Jordan, Rania Fadel, came.',
      'Rania Fadel',
      'Minister of Foreign Affairs | country:JOR',
    ],
    [
      'The President of Peru and the Minister of Trade of Chile, Rania Fadel, came.',
      'Rania Fadel',
      'Minister of Trade | country:CHL',
    ],
    ['Deputy Prime Minister Sheikh Zain Amali came.', 'Zain Amali', 'Deputy Prime Minister | none'],
    ['UN envoy to Syria Zain Amali came.', 'Zain Amali', 'envoy to Syria of United Nations | none'],
    ['Congresswoman-elect Rania Fadel came.', 'Rania Fadel', 'Congresswoman-elect | none'],
    [
      'The President of the United Nations General Assembly (UNGA) Zain Amali came.',
      'Zain Amali',
      'President of UN General Assembly | none',
    ],
    ['Home Minister K Raman came.', 'K Raman', 'Home Minister | none'],
    ['Sheikh Zain Amali came.', 'Zain Amali', ' | none'],
    ['The President of the Senate, H. E. Zain Amali, came.', 'Zain Amali', 'President of Senate | none'],
    [
      'United Nations (UN) Secretary-General Zain Amali came.',
      'Zain Amali',
      'Secretary-General of United Nations | none',
    ],
    ['Zain Amali, 42, leader of the centre-left Tide Party, came.', 'Zain Amali', 'leader of Tide Party | none'],
    ['Youth and Sports Minister Zain Amali came.', 'Zain Amali', 'Youth and Sports Minister | none'],
    [
      'Science, Technology and Innovation Minister Lih Chang came.',
      'Lih Chang',
      'Science, Technology and Innovation Minister | none',
    ],
    ['The Minister of Health, Dr Ngozi Umeh, met them.', 'Ngozi Umeh', 'Minister of Health | none'],
    [
      'Uganda, whose energy minister, Harriet Okello, looked on, paid.',
      'Harriet Okello',
      'energy minister | country:UGA',
    ],
    [
      'Belarus said that its foreign minister, Mikalai Hrynko, was ill.',
      'Mikalai Hrynko',
      'foreign minister | country:BLR',
    ],
    ['Norway’s minister for overseas aid, Ida Moe, came.', 'Ida Moe', 'minister for overseas aid | country:NOR'],
    ['Eleni Vamva, who became prime minister of Greece in May, smiled.', 'Eleni Vamva', 'prime minister | country:GRC'],
    [
      'The defence ministers of Chile and Peru, Ana Solís and Pedro Lund, met.',
      'Pedro Lund',
      'defence minister | country:PER',
    ],
    [
      'Iceland’s Fisheries Minister Sigga Halldal met her Norwegian counterpart, Torvald Eknes.',
      'Torvald Eknes',
      'Fisheries Minister | country:NOR',
    ],
    ['Minister for Foreign Affairs Dr Ngozi Umeh came.', 'Ngozi Umeh', 'Minister for Foreign Affairs | none'],
    [
      'She thanked the head of the checkpoint, Colonel Levon Karyan.',
      'Levon Karyan',
      'head of the checkpoint, Colonel | none',
    ],
    [
      'Foreign Minister Ana Solís of Peru, Ambassador Pedro Lund and Otis Hale came.',
      'Pedro Lund',
      'Ambassador | none',
    ],
    ['The governor of the Arkova region, Pedro Lund, came.', 'Pedro Lund', 'governor of the Arkova region | none'],
    ['The mayor of Nueva Arkova, Pedro Lund, came.', 'Pedro Lund', 'mayor of Nueva Arkova | none'],
    ['Governor of Arkova Region Pedro Lund came.', 'Pedro Lund', 'Governor of Arkova Region | none'],
    ['Three deputy governors, Ana Solís, Otis Hale and Pedro Lund, resigned.', 'Otis Hale', 'deputy governor | none'],
    ['The two other mayors, Ana Solís and Pedro Lund, met.', 'Pedro Lund', 'mayor | none'],
    [
      'They heard Ida Moe, Mr Lund’s predecessor. The energy minister, Pedro Lund, was away.',
      'Ida Moe',
      'former energy minister | none',
    ],
    ['“It was quick,” said Otis Hale, a fitter at the yard.', 'Otis Hale', 'fitter at the yard | none'],
    [
      'The Minister of Health and Sanitation, Dr Ngozi Umeh, met them.',
      'Ngozi Umeh',
      'Minister of Health and Sanitation | none',
    ],
    ['They thanked the Country Director, Ida Moe.', 'Ida Moe', 'Country Director | none'],
    ['Councilwoman Ida Moe voted against it.', 'Ida Moe', 'Councilwoman | none'],
    ['Qzentra Chief Executive Ida Moe came.', 'Ida Moe', 'Chief Executive of Qzentra | none'],
    ['Committee chairman Otis Hale came.', 'Otis Hale', 'chairman | none'],
    ['Labour Cabinet Secretary Otis Hale came.', 'Otis Hale', 'Labour Cabinet Secretary | none'],
    ['Arkova MP Otis Hale came.', 'Otis Hale', 'MP | none'],
    ['The mayors, Arkova’s Ron Smith and Peru’s Teresa Hall, came.', 'Teresa Hall', ' | country:PER'],
    ['Arkova Central MP Otis Hale came.', 'Otis Hale', 'MP | none'],
    ['Governor Bayo Ade lost to his successor, Belema Hart.', 'Belema Hart', 'Governor | none'],
    [
      'The chairman of Chile’s Cordimin, Tomás Pardo, resigned. Shares in Cordimin fell.',
      'Tomás Pardo',
      'chairman | country:CHL',
    ],
    ['Ana Solís and Pedro Lund, the foreign ministers, met in Oslo.', 'Ana Solís', 'foreign minister | none'],
    ['The two interior ministers, Ana Solís and Pedro Lund, met.', 'Pedro Lund', 'interior minister | none'],
    ['Opposition leaders, among them Pedro Lund, stayed away.', 'Pedro Lund', 'Opposition leader | none'],
    ['Ana Solís, who commands the northern fleet, spoke.', 'Ana Solís', 'commander of the northern fleet | none'],
    [
      'Ana Solís, the Liberal who leads the transport committee, spoke.',
      'Ana Solís',
      'leader of the transport committee | none',
    ],
    ['Ana Solís, one of the leaders of the strike, spoke.', 'Ana Solís', 'leader of the strike | none'],
    ['Ana Solís was appointed treasurer of the choir in May.', 'Ana Solís', 'treasurer of the choir | none'],
    ['Ana Solís, who wants the presidency, became a farmer.', 'Ana Solís', ' | none'],
    ['As mayor of Iquique, Ana Solís opened the bridge.', 'Ana Solís', 'mayor of Iquique | none'],
    [
      'The transport committee’s chair, Labour’s Ana Solís, asked why.',
      'Ana Solís',
      'chair of the transport committee | none',
    ],
    ['M. Kowal (Poland) came. Marta Kowal (Poland) said so.', 'Marta Kowal', ' | country:POL'],
  ])('%j tells of %s', (text, name, expected) => {
    expect(said(text, name)).toBe(expected);
  });
});
