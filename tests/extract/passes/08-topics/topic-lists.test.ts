import { describe, expect, it } from 'vitest';
import { readArticle } from '../../support/read-article.ts';

const MET = 'President Wanjiru Odhiambo met Prime Minister Erik Sandvold in Nakuru on Thursday.';

const labelsOf = (text: string): string => {
  const { meetings, topics } = readArticle(`${MET} ${text}`);
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  return meetings[0]?.topics.map((topic) => labels.get(topic)).join(' | ') ?? '';
};

describe('a list of topics', () => {
  it.each([
    [
      'goes on behind a relative clause',
      'They discussed the toll that Oslo charges on barges, the sale of power and the port.',
      'toll | sale of power | port',
    ],
    ['goes on behind one between commas', 'They discussed the dam, which is full, and visas.', 'dam | visas'],
    [
      'ends where one who acts begins',
      'They discussed the toll that Oslo charges on barges, the minister said.',
      'toll',
    ],
    ['ends before a counterpart whom nobody names', 'They discussed the toll with their Swedish counterparts.', 'toll'],
    ['ends before the paper that tells it', 'They discussed the toll, reports The Nakuru Herald.', 'toll'],
    [
      'has reports for a matter',
      'They discussed the toll, reports of fraud and visas.',
      'toll | reports of fraud | visas',
    ],
    ['has no hour or haste of the talks', 'The late-night fish talks were crunch talks.', 'fish'],
    ['has no apposition for an item', 'They discussed the Serengeti, the park that both love.', 'Serengeti'],
    [
      'has no name for an item that only says which operator',
      'They discussed the fees of the network operator, Kenya Power.',
      'fees of the network operator',
    ],
    ['has a name for an item where others follow', 'They discussed trade, Sudan and visas.', 'trade | Sudan | visas'],
    [
      'keeps names together behind one preposition',
      'They discussed the withdrawal of Mali, Niger and Chad from the bloc.',
      'withdrawal of Mali, Niger and Chad from the bloc',
    ],
    ['parts a name from a matter', 'They discussed the war in Sudan and tariffs.', 'war in Sudan | tariffs'],
    ['goes on behind a bracket', 'They discussed bins, the bunting (still up) and the fair.', 'bins | bunting | fair'],
    ['has participles for items', 'They discussed water, lost cattle and rent.', 'water | lost cattle | rent'],
    ['ends before what was decided', 'They discussed water and lost patience.', 'water'],
    ['ends before who was there', 'They reviewed plans at a lunch attended by John Hill and Ann Gray.', 'plans'],
    [
      'ends before what a body is known as',
      'They discussed the Nile Basin pact, known as the Entebbe deal.',
      'Nile Basin pact',
    ],
    [
      'tells what needs are needs of',
      'They agreed to assess the technical requirements for opening the crossing.',
      'opening the crossing',
    ],
    ['has what the weight was put on', 'They discussed ties, with an emphasis on fish.', 'ties | fish'],
    [
      'has talks that others hold',
      'They went over the state of the talks between Iraq and Oman, and cotton.',
      'state of the talks between Iraq and Oman | cotton',
    ],
    ['has a re-election that one congratulates on', 'She congratulated him on his re-election.', 're-election'],
    ['has no arrival that one congratulates on', 'She congratulated him on his arrival.', ''],
    ['has an outcome that one is briefed on', 'She informed him of the outcome.', 'outcome'],
    ['has no amount for an item', 'They discussed about $430m.', ''],
  ])('%s', (_, text, expected) => {
    expect(labelsOf(text)).toBe(expected);
  });

  it('ends before the call by which it was discussed, not before a town', () => {
    const topicsOf = (text: string): readonly string[] => readArticle(text).topics.map(({ label }) => label);
    const A = 'President Wanjiru Odhiambo';
    const B = 'Prime Minister Erik Sandvold';
    expect(topicsOf(`${A} discussed the toll in a phone call with ${B} on Friday.`)).toEqual(['toll']);
    expect(topicsOf(`${A} discussed crime in the capital with ${B} on Friday.`)).toEqual(['crime in the capital']);
  });
});
