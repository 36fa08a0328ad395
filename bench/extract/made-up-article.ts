import { createRandom, type Random } from '../../tests/support/random.ts';

/** News of nobody: the same number gives the same article on every machine. */
const FIRST = ['Ana', 'Pedro', 'Ngozi', 'Amir', 'Yuki', 'Olga', 'Tomas', 'Leila', 'Kofi', 'Ingrid', 'Ravi', 'Mei'];
const LAST = [
  'Solís',
  'Lund',
  'Okoro',
  'Haddad',
  'Tanaka',
  'Brandt',
  'Novak',
  'Rahimi',
  'Mensah',
  'Holm',
  'Iyer',
  'Chen',
];
const TITLES = [
  'President',
  'Prime Minister',
  'Foreign Minister',
  'Trade Minister',
  'special envoy',
  'Defence Minister',
];
const COUNTRIES = ['Norway', 'Peru', 'Ghana', 'Japan', 'Poland', 'Kenya', 'Chile', 'Jordan'];
const CITIES = ['Oslo', 'Lima', 'Accra', 'Tokyo', 'Warsaw', 'Nairobi', 'Santiago', 'Amman'];
const MATTERS = ['fishing quotas', 'rail links', 'grain exports', 'the border crossing', 'a ceasefire', 'water rights'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

type Sentence = (random: Random, a: string, b: string) => string;
const named = (random: Random): string => `${random.pick(FIRST)} ${random.pick(LAST)}`;

const SENTENCES: readonly Sentence[] = [
  (r, a, b) => `${a} met ${b} in ${r.pick(CITIES)} on ${r.pick(DAYS)} to discuss ${r.pick(MATTERS)}.`,
  (r, a, b) => `Talks between ${a} and ${b} focused on ${r.pick(MATTERS)}, officials said after the meeting.`,
  (r, a) => `“We want an agreement on ${r.pick(MATTERS)} before the summer,” ${a} said on ${r.pick(DAYS)}.`,
  (r, a, b) => `${a} refused to see ${b}, whose ministry had called off an earlier visit to ${r.pick(CITIES)}.`,
  (r, a, b) => `${a} spoke by phone with ${b}, and the two agreed to meet again next week in ${r.pick(CITIES)}.`,
  (r) =>
    `Prices in ${r.pick(CITIES)} rose by ${r.integer(2, 9)} percent in the first half of the year, the statistics office said.`,
  (r) =>
    `The harbour, which handles most of the trade of ${r.pick(COUNTRIES)}, was closed for ${r.integer(2, 9)} days after the storm.`,
  () => `Residents have complained for years about the road, and the council voted last month to repair it.`,
  (r, a) => `${a}, who took office in ${r.integer(2001, 2019)}, told reporters that no decision had been taken.`,
  (r, a, b) => `If ${a} and ${b} were to meet, it would be the first such meeting since ${r.integer(1990, 2019)}.`,
];

/** @returns about as many words in paragraphs of one to three sentences. */
export function makeArticle(number: number, atLeast = 600): string {
  const random = createRandom(number);
  const people = Array.from(
    { length: 5 },
    () => `${random.pick(TITLES)} ${named(random)} of ${random.pick(COUNTRIES)}`,
  );
  const paragraphs: string[] = [];
  for (let words = 0; words < atLeast; ) {
    const sentences = Array.from({ length: random.integer(1, 3) }, () => {
      const [a = '', b = ''] = random.sample(people, 2, 2);
      return random.pick(SENTENCES)(random, a, b);
    });
    const paragraph = sentences.join(' ');
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}
