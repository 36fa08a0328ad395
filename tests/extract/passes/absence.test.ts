import { describe, expect, it } from 'vitest';
import { meetingLines } from '../support/read-article.ts';

const linesOf = (text: string): readonly string[] =>
  meetingLines(`The minister spoke at length about the harbour. ${text}`);

describe('a clause that says that there was no meeting', () => {
  it.each([
    'President Ana Solís did not meet Premier Pedro Lund in Lima.',
    'President Ana Solís has never met Premier Pedro Lund.',
    'President Ana Solís is not meeting Premier Pedro Lund in Lima this week.',
    'President Ana Solís failed to meet Premier Pedro Lund in Lima.',
  ])('tells of nothing alone: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it.each([
    ['President Ana Solís was due to meet Premier Pedro Lund in Lima last week. Solís did not meet Lund.', 'CANCELLED'],
    [
      'A newspaper reported that President Ana Solís had met Premier Pedro Lund. Solís did not meet Lund, she said.',
      'DENIED',
    ],
    ['President Ana Solís will meet Premier Pedro Lund in Lima next week. Solís has never met Lund.', 'PLANNED'],
  ])('makes of a plan or a claim what it was: %s', (text, status) => {
    expect(linesOf(text).map((line) => line.split(' | ')[0])).toEqual([status]);
  });

  it.each([
    ['President Ana Solís denied that she had met Premier Pedro Lund.', 'DENIED'],
    ['President Ana Solís refused to meet Premier Pedro Lund.', 'REFUSED'],
    ['President Ana Solís will not meet Premier Pedro Lund.', 'REFUSED'],
  ])('is another thing than a denial or a refusal: %s', (text, status) => {
    expect(linesOf(text).map((line) => line.split(' | ')[0])).toEqual([status]);
  });
});
