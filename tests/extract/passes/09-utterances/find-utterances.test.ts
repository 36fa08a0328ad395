import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, MentionKind, Sentence, Utterance } from '../../../../src/extract/layers.ts';
import { findBlocks } from '../../../../src/extract/passes/01-blocks/find-blocks.ts';
import { findSentences } from '../../../../src/extract/passes/02-sentences/find-sentences.ts';
import { findUtterances } from '../../../../src/extract/passes/09-utterances/find-utterances.ts';

/** Names that these texts use, and who they are; longer ones first. */
const NAMES: readonly (readonly [name: string, kind: MentionKind, entity: string])[] = [
  ['President Rosa Pinto', 'person', 'pinto'],
  ['Sen. Walter Bell', 'person', 'bell'],
  ['the foreign ministry', 'organization', 'ministry'],
  ['the Harbour Bank', 'organization', 'bank'],
  ['Jonas Lind', 'person', 'lind'],
  ['Rosa Pinto', 'person', 'pinto'],
  ['Coast Union', 'organization', 'union'],
  ['Mr Lind', 'person', 'lind'],
  ['Norway', 'country', 'norway'],
  ['Greece', 'country', 'greece'],
  ['Greek', 'country', 'greece'],
  ['Pinto', 'person', 'pinto'],
  ['Bell', 'person', 'bell'],
  ['Lind', 'person', 'lind'],
  ['NATO', 'organization', 'nato'],
];

function mentionsIn(text: string, sentences: readonly Sentence[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const [name, kind, entity] of NAMES)
    for (const { index } of text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))) {
      const span = { start: index, end: index + name.length };
      const sentence = sentences.find((candidate) => candidate.start <= span.start && span.end <= candidate.end);
      const isInside = found.some((other) => other.start < span.end && span.start < other.end);
      if (sentence !== undefined && !isInside)
        found.push({ ...span, kind, entity, sentence: sentence.index, form: 'name' });
    }
  return found;
}

function find(text: string): readonly Utterance[] {
  const sentences = findSentences(text, findBlocks(text).blocks);
  return findUtterances({ text, sentences, mentions: mentionsIn(text, sentences) });
}

/** `lind “…”` for a quotation, `lind …` for reported speech. */
const show = (text: string): readonly string[] =>
  find(text).map((one) => `${one.speaker?.entity ?? 'nobody'} ${one.quoted ? `“${one.text}”` : one.text}`);

describe('a quotation', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Pinto said: “No comment.”', ['pinto “No comment.”']],
    ['Pinto: “We are done.”', ['pinto “We are done.”']],
    ['“We are ready,” Pinto told reporters. “Nobody else is.”', ['pinto “We are ready”', 'pinto “Nobody else is.”']],
    ['"They are fishermen", said Jonas Lind of the Coast Union.', ['lind “They are fishermen”']],
    ['“They are fishermen,” said a retired pilot, Jonas Lind, on Monday.', ['lind “They are fishermen”']],
    ['“They are fishermen,” the head of the fleet, Jonas Lind, said.', ['lind “They are fishermen”']],
    ['“Are we ready?” Pinto asked. “Nobody is!” she said.', ['pinto “Are we ready?”', 'pinto “Nobody is!”']],
    ['“If they close it,” Pinto said, “we will leave.”', ['pinto “If they close it”', 'pinto “we will leave.”']],
    ['“I have,” said Pinto, her voice breaking, “no more to say.”', ['pinto “I have”', 'pinto “no more to say.”']],
    [
      '‘We shall not sell,’ said Mr Lind. ‘The miners’ union agrees.’',
      ['lind “We shall not sell”', 'lind “The miners’ union agrees.”'],
    ],
    ['“He told me ‘never’ and walked out,” Bell recalled.', ['bell “He told me ‘never’ and walked out”']],
    ['“We came to listen. We ate. We left,” Bell said.', ['bell “We came to listen. We ate. We left”']],
    [
      '“We came to listen.\n\n“We did not come to sign,” Bell said.',
      ['bell “We came to listen.”', 'bell “We did not come to sign”'],
    ],
    ['Pinto met Lind on Monday. “It went very well,” he said.', ['pinto “It went very well”']],
    ['“The port is ours,” according to Bell.', ['bell “The port is ours”']],
    ['“The port is shut for good,” Norway’s government said.', ['norway “The port is shut for good”']],
    ['A witness quoted Lind as saying “we are lost at sea”.', ['lind “we are lost at sea”']],
    ['Lind wrote on his page: "Great talks. More to come!"', ['lind “Great talks. More to come!”']],
    ['“It is over for all of us,” an aide said. Pinto left.', ['nobody “It is over for all of us”']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});

describe('a few quoted words', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Bell described the talks as “frank and useful”.', ['bell “frank and useful”']],
    ['Bell called the talks "frank".', ['bell “frank”']],
    ['Lind rejected the claim as “pure fantasy”.', ['lind “pure fantasy”']],
    ['Pinto spoke of “a new day” for the port.', ['pinto “a new day”']],
    ['In a note, the foreign ministry said Greece “regrets the incident”.', ['ministry “regrets the incident”']],
    ['Norway “expects clear answers” from Greece.', ['norway “expects clear answers”']],
    ['Pinto came back from what she described as “a test”.', ['pinto “a test”']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it('comes with its clause where it is the smaller part of it', () => {
    expect(show('Pinto has said she wants to see the whole fleet at sea "without delay".')).toEqual([
      'pinto she wants to see the whole fleet at sea "without delay"',
    ]);
  });

  it('comes alone where it is the larger part of its clause', () => {
    expect(show('Pinto said she was “in no hurry at all”.')).toEqual(['pinto “in no hurry at all”']);
  });
});

describe('reported speech', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Pinto said that the deal was dead.', ['pinto the deal was dead']],
    ['Pinto said on Monday the deal was dead.', ['pinto the deal was dead']],
    ['Pinto told reporters in Oslo on Sunday that the deal was dead.', ['pinto the deal was dead']],
    ['Sen. Walter Bell, a critic of the deal, said he would vote.', ['bell he would vote']],
    ['Pinto, who flew in on Monday, insisted the port was safe.', ['pinto the port was safe']],
    ['Pinto, who has said she is ready, was not called.', ['pinto she is ready']],
    ['The port is safe, Bell said. It has been empty for years.', ['bell The port is safe']],
    ['The port will open in June, according to the Harbour Bank.', ['bank The port will open in June']],
    ['According to Pinto, the port will open in June.', ['pinto the port will open in June']],
    ['Pinto was quoted as saying that the port was lost.', ['pinto the port was lost']],
    [
      'Pinto urged Lind to return and warned of a long winter.',
      ['pinto urged Lind to return', 'pinto warned of a long winter'],
    ],
    ['Pinto received Lind in Oslo and asked for the fleet to sail.', ['pinto asked for the fleet to sail']],
    ['Pinto proposed to meet in May; Lind left.', ['pinto proposed to meet in May']],
    [
      'Bell stressed the need for calm, adding that the port was safe.',
      ['bell stressed the need for calm', 'bell the port was safe'],
    ],
    ['Bell denied that he had met Lind.', ['bell denied that he had met Lind']],
    ['Pinto said Lind had promised to resign.', ['pinto Lind had promised to resign']],
    ['Lind told Bell that the port was lost, the foreign ministry said.', ['lind the port was lost']],
    [
      'NATO said its ships had sailed, but Norway said they had not.',
      ['nato its ships had sailed', 'norway they had not'],
    ],
    ['Pinto told Lind that arming the fleet would end badly.', ['pinto arming the fleet would end badly']],
    ['Pinto asked that the port be opened.', ['pinto asked that the port be opened']],
    ['Pinto said the law had not changed, and she left the room.', ['pinto the law had not changed']],
    ['The Greek government said it would recall its envoy.', ['greece it would recall its envoy']],
    ['A spokesman for the foreign ministry said the envoy had left.', ['ministry the envoy had left']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});

describe('no utterance', () => {
  it.each([
    ['The so-called “green lane” opened.'],
    ['Bell saw the film “The Last Boat of the North” on Monday.'],
    ['Rosa “Rosie” Pinto opened the fair.'],
    ['The bank found the “pathway” that led to the port.'],
    ['Pinto would not say whether she had met Lind.'],
    ['Pinto was told that the port was closed.'],
    ['Pinto refused to say that the port was closed.'],
    ['Lind said nothing. Pinto said a few words in Greek.'],
    ['Greek officials said the deal was close.'],
    ['Officials in Norway said the deal was close.'],
    ['Pinto declared three days of mourning that ended on Monday.'],
    ['Bell announced a plan that was drawn up in haste.'],
    ['Bell met Lind on a day that changed the port.'],
    ['Don’t call it Lind’s or Bell’s boats’ "end.'],
  ])('%s', (text) => {
    expect(show(text)).toEqual([]);
  });
});

describe('findUtterances', () => {
  it('takes the entity of a pronoun that has a mention', () => {
    const text = 'Pinto met Lind. “It went well,” he said.';
    const sentences = findSentences(text, findBlocks(text).blocks);
    const start = text.indexOf(' he ') + 1;
    const pronoun: Mention = { start, end: start + 2, kind: 'person', entity: 'lind', sentence: 1, form: 'pronoun' };
    const mentions = [...mentionsIn(text, sentences), pronoun];
    expect(findUtterances({ text, sentences, mentions }).map(({ speaker }) => speaker)).toEqual([pronoun]);
  });

  it('does not take a pronoun for somebody whom the words said name', () => {
    const text = 'Bell said that the port was shut. Lind had no plans, he added.';
    const sentences = findSentences(text, findBlocks(text).blocks);
    const start = text.indexOf(' he ') + 1;
    const pronoun: Mention = { start, end: start + 2, kind: 'person', entity: 'lind', sentence: 1, form: 'pronoun' };
    const mentions = [...mentionsIn(text, sentences), pronoun];
    const speakers = findUtterances({ text, sentences, mentions }).map(({ speaker }) => speaker?.entity);
    expect(speakers).toEqual(['bell', 'bell']);
  });

  it('gives spans inside the text, in order, that hold the text said, whatever marks the text has', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' Pinto said ',
      ', ',
      '. ',
      'The port is safe',
      '\n\n',
      ' that ',
      '? ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const utterance of find(text)) {
          expect(utterance.text).toBe(text.slice(utterance.start, utterance.end));
          expect(utterance.text).not.toBe('');
          expect(utterance.start).toBeGreaterThanOrEqual(last);
          last = utterance.start;
        }
      }),
      { numRuns: 200 },
    );
  });
});
