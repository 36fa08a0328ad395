import { describe, expect, it } from 'vitest';
import { readArticle } from '../../support/read-article.ts';

/** The labels of each meeting's topics, one line for each meeting. */
function topicLines(text: string): readonly string[] {
  const { meetings, topics } = readArticle(text);
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  return meetings.map((meeting) => meeting.topics.map((topic) => labels.get(topic)).join(' | '));
}

const MET = 'President Wanjiru Odhiambo met Prime Minister Erik Sandvold in Nakuru on Thursday.';

describe('the topics of a meeting', () => {
  it.each([
    [
      `${MET} The two also discussed tea exports, port fees and the strike in Mombasa.`,
      'tea exports | port fees | strike in Mombasa',
    ],
    [`${MET} They talked for over an hour about tea exports.`, 'tea exports'],
    [`${MET} Tea exports dominated the talks.`, 'tea exports'],
    [
      'President Wanjiru Odhiambo and Prime Minister Erik Sandvold discussed the merger in Nakuru on Thursday.',
      'merger',
    ],
    [
      'President Wanjiru Odhiambo and Prime Minister Erik Sandvold discussed the protests in Nakuru on Thursday.',
      'protests in Nakuru',
    ],
    ['President Wanjiru Odhiambo and Prime Minister Erik Sandvold spoke after a two-hour meeting.', ''],
    [`${MET} At the talks, tea exports and port fees were discussed.`, 'tea exports | port fees'],
    [`${MET} Tea exports were at the top of the agenda, and so was the port.`, 'tea exports | port'],
    [`${MET} Among the issues raised were tea exports and visas.`, 'tea exports | visas'],
    [`${MET} They exchanged views on economic and cultural ties.`, 'economic and cultural ties'],
    [
      `${MET} They discussed rebuilding after the flood, the repair of the bridge and water.`,
      'rebuilding | repair of the bridge | water',
    ],
    [
      `${MET} They discussed ageing societies and the need for cheaper medicine.`,
      'ageing societies | cheaper medicine',
    ],
    [`${MET} They agreed to reopen the border.`, 'reopening the border'],
    [`${MET} They agreed that herders who stray should be sent home.`, 'herders'],
    [
      `${MET} She pressed Sandvold on the ban of Kenyan roses and on landing fees.`,
      'ban of Kenyan roses | landing fees',
    ],
    [`${MET} They discussed trade, officials said.`, 'trade'],
    [`${MET} They discussed trade and agreed on nothing else.`, 'trade'],
    [`${MET} They discussed ways to boost trade in timber, and trade.`, 'trade in timber'],
    [`${MET} They raised trade with him.`, 'trade'],
    [`${MET} They discussed the return of nurses, a river bridge and rice.`, 'return of nurses | river bridge | rice'],
    [`${MET} They talked about seasonal pickers.`, 'seasonal pickers'],
    [`${MET} They spoke about four stolen lorries.`, 'four stolen lorries'],
    [`${MET} They talked about how fast the lake is drying.`, 'lake'],
    [`${MET} They discussed Sudan.`, 'Sudan'],
    [`${MET} On grain, the two said they would wait.`, 'grain'],
    [`${MET} During the talks, which Nairobi had asked for, the two leaders agreed on joint patrols.`, 'patrols'],
    [
      `${MET} They discussed cotton, stressing the need to end the strike and reopen the port.`,
      'cotton | ending the strike | reopening the port',
    ],
    [`${MET} They discussed the crisis in Mali and the situation in Mali.`, 'crisis in Mali'],
    [`${MET} The two sides remain at odds over tea tariffs.`, 'tea tariffs'],
    [`${MET} There was little progress on tea tariffs.`, 'tea tariffs'],
    [`${MET} A spokesman said tea tariffs had come up.`, 'tea tariffs'],
    [`${MET} Also discussed were tea tariffs.`, 'tea tariffs'],
    [`${MET} Odhiambo told Sandvold that Kenya would buy more herring.`, 'herring'],
    [`${MET} They discussed cooperation between the two countries in forestry.`, 'cooperation in forestry'],
    [`${MET} They discussed a range of issues, including visas and tea.`, 'visas | tea'],
    [
      `${MET} They discussed trade. Sandvold thanked her for the return of two fishermen.`,
      'trade | return of two fishermen',
    ],
    [`${MET} She asked Sandvold to lift the ban on tea that Oslo imposed over a pest.`, 'lifting the ban on tea'],
    [
      'President Wanjiru Odhiambo and Prime Minister Erik Sandvold held talks in Nakuru aimed at reopening the port.',
      'reopening the port',
    ],
    ['Herring talks between President Wanjiru Odhiambo and Prime Minister Erik Sandvold ended in Nakuru.', 'herring'],
    [
      'President Wanjiru Odhiambo and Prime Minister Erik Sandvold signed a free trade agreement in Nakuru.',
      'free trade agreement',
    ],
    [
      'Kenya and Norway agreed on Thursday to set up a hotline. Kenyan President Wanjiru Odhiambo met Norwegian Prime Minister Erik Sandvold in Nakuru.',
      'setting up a hotline',
    ],
    [
      'Kenyan President Wanjiru Odhiambo urged Norway on Thursday to use its weight to free the sailors. Odhiambo met Norwegian Prime Minister Erik Sandvold in Oslo.',
      'freeing the sailors',
    ],
    [
      'Kenyan President Wanjiru Odhiambo called on Norway on Thursday to reopen the port. Odhiambo met Prime Minister Erik Sandvold in Oslo.',
      'reopening the port',
    ],
    ['In a bid to end the strike, President Wanjiru Odhiambo met Prime Minister Erik Sandvold.', 'ending the strike'],
    ['President Wanjiru Odhiambo and Prime Minister Erik Sandvold held herring talks in Nakuru.', 'herring'],
    ['President Wanjiru Odhiambo and Prime Minister Erik Sandvold signed a dam contract in Nakuru.', 'dam contract'],
    ['President Wanjiru Odhiambo and Prime Minister Erik Sandvold signed two protocols in Nakuru.', 'two protocols'],
    [
      'Visas go under a treaty that President Wanjiru Odhiambo and Prime Minister Erik Sandvold signed on Friday.',
      'treaty',
    ],
    [
      'President Wanjiru Odhiambo and Prime Minister Erik Sandvold signed a treaty on visas in Nakuru on Thursday.',
      'visas',
    ],
    [
      'High on the agenda when President Wanjiru Odhiambo met Prime Minister Erik Sandvold: cotton exports.',
      'cotton exports',
    ],
  ])('of %j are %s', (text, expected) => {
    expect(topicLines(text)).toEqual([expected]);
  });

  it('of the talks are no topics of a paper that others signed behind them', () => {
    const signed = 'Ministers Jan Berg and Otieno Kamau signed a letter of intent on ships on Thursday.';
    const told = `${MET} ${signed} Odhiambo said the talks had also covered tea.`;
    expect(topicLines(told)).toEqual(['tea', 'ships']);
  });

  it.each([
    `${MET} The Joint Working Group on Energy prepared it.`,
    `${MET} She invited Sandvold to Lima for a fair in May.`,
    `${MET} They did not discuss tea exports.`,
    `${MET} They declined to discuss tea exports.`,
    `${MET} Tea exports did not come up.`,
    `${MET} They discussed efforts among allies.`,
    `${MET} She then addressed students.`,
    'Kenyan President Wanjiru Odhiambo urged Chile on Thursday to reopen the port. Odhiambo met Norwegian Prime Minister Erik Sandvold in Oslo.',
    'Chile and Peru agreed on Thursday to set up a hotline. Kenyan President Wanjiru Odhiambo met Norwegian Prime Minister Erik Sandvold in Nakuru.',
    'President Wanjiru Odhiambo met Prime Minister Erik Sandvold, a day after a strike over wages.',
    `${MET} They discussed a number of issues of mutual interest.`,
    `${MET} Parliament reviewed the budget.`,
    `${MET} The two will discuss cotton next week.`,
    'President Wanjiru Odhiambo met Prime Minister Erik Sandvold, who had signed a contract in May.',
    'President Wanjiru Odhiambo and Prime Minister Erik Sandvold held phone talks on Thursday.',
    'President Wanjiru Odhiambo spoke to Prime Minister Erik Sandvold for about two hours.',
    `${MET}\n\n12:30 On the agenda of the rival camp: tea.`,
  ])('are none in %j', (text) => {
    expect(topicLines(text)).toEqual(['']);
  });

  it.each([
    [`${MET} They last met in Accra in May. They discussed trade.`, ['trade', '']],
    [`${MET} They last met in Accra in May, when they discussed trade.`, ['', 'trade']],
  ])('are of the news before they are of what it looks back at: %s', (text, expected) => {
    expect(topicLines(text)).toEqual(expected);
  });
});
