import { describe, expect, it } from 'vitest';
import { isPartOf, parseOffice } from '../../../src/resolve/people/office.ts';

const NORWAY = 'country:NOR';
const keyOf = (title: string) => parseOffice(title, NORWAY).key;

describe('spellings of one office', () => {
  it.each([
    ['PM', 'Prime Minister'],
    ['premier', 'prime minister'],
    ['Foreign Minister', 'foreign minister'],
    ['Minister of Foreign Affairs', 'Foreign Minister'],
    ['minister for foreign affairs', 'FM'],
    ['External Affairs Minister', 'foreign minister'],
    ['Defense Minister', 'Minister of Defence'],
    ['Minister of the Interior', 'interior minister'],
    ['Secretary of the Treasury', 'Treasury Secretary'],
    ['spokeswoman', 'spokesperson'],
    ['chair', 'chairwoman'],
    ['Norwegian Prime Minister', 'Prime Minister'],
    ["Norway's prime minister", 'prime minister'],
    ['President of Norway', 'president'],
    ['the new ambassador', 'ambassador'],
    ['deputy PM', 'Deputy Prime Minister'],
    ['then speaker', 'former speaker'],
  ])('are %j and %j', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

describe('two offices', () => {
  it.each([
    ['Prime Minister', 'Deputy Prime Minister'],
    ['President', 'former president'],
    ['President', 'President-elect'],
    ['secretary general', 'general secretary'],
    ['Foreign Minister', 'Finance Minister'],
    ['Peruvian ambassador', 'ambassador'],
  ])('are %j and %j', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

describe('a title that says less of an office', () => {
  it.each([
    ['Secretary', 'Secretary of State', true],
    ['Secretary', 'Treasury Secretary', true],
    ['minister', 'minister of health', true],
    ['envoy', 'special envoy for fisheries', true],
    ['Prince', 'Crown Prince', true],
    ['Secretary of State', 'Secretary', false],
    ['Secretary', 'Secretary', false],
    ['Secretary', 'Deputy Secretary', false],
    ['Secretary', 'Under Secretary', false],
    ['Secretary', 'Secretary General', false],
    ['minister', 'prime minister', false],
    ['president', 'former president', false],
    ['president', 'vice president', false],
    ['general', 'secretary general of the navy', true],
    ['health minister', 'minister of trade', false],
  ])('%j is a part of %j: %j', (shorter, longer, expected) => {
    expect(isPartOf(parseOffice(shorter, NORWAY), parseOffice(longer, NORWAY))).toBe(expected);
  });
});
