import { describe, expect, it } from 'vitest';
import { topicKey, topicLabel } from '../../../src/resolve/topics/topic-key.ts';

describe('labels of one topic', () => {
  it.each([
    ['an article', 'the harbour works', 'harbour works'],
    ['an article inside', 'pipes in the north', 'pipes in north'],
    ['capitals', 'Harbour Works', 'harbour works'],
    ['a possessive ending', "Norway's fishing fleet", 'Norway fishing fleet'],
    ['a possessive ending with a round mark', 'Norway’s fishing fleet', "Norway's fishing fleet"],
    ['a possessive word in front', 'their fishing rights', 'fishing rights'],
    ['a plural at the end', 'fishing right', 'fishing rights'],
    ['a plural at the beginning', 'quarrels over fish', 'a quarrel over fish'],
    ['a plural in ies', 'port authorities', 'port authority'],
    ['a plural in xes', 'fish taxes', 'fish tax'],
    ['a plural in es', 'the crises in the fisheries', 'crisis in the fishery'],
    ['a leading gerund', 'strengthening the rail links', 'rail links'],
    ['a leading gerund before a name', 'ensuring a fair vote in Norway', 'fair vote in Norway'],
  ])('differ in %s', (_what, one, other) => {
    expect(topicKey(one)).toBe(topicKey(other));
  });
});

describe('labels of two topics', () => {
  it.each([
    ['a gerund that says what is done', 'closing the harbour', 'harbour'],
    ['gerunds that say the contrary', 'reducing fish exports', 'increasing fish exports'],
    ['a gerund before a name', 'expanding Harbour Union', 'Harbour Union'],
    ['a plural with another sense', 'arms control', 'arm control'],
    ['the place', 'fishing off Norway', 'fishing off Peru'],
    ['the order of words', 'trade in fish', 'fish in trade'],
    ['a word more', 'gas prices', 'prices'],
  ])('differ in %s', (_what, one, other) => {
    expect(topicKey(one)).not.toBe(topicKey(other));
  });
});

it.each([
  ['the rail links', 'rail links'],
  [' its  harbour ', 'harbour'],
  ['the', 'the'],
  ['strengthening rail links', 'strengthening rail links'],
])('the label %j is shown as %j', (label, expected) => {
  expect(topicLabel(label)).toBe(expected);
});
