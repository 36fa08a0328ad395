import { describe, expect, it } from 'vitest';
import { readArticle } from './support/read-article.ts';

/**
 * Texts on which a pattern that backtracks, or a list that is searched anew for every word, would not end in time: each
 * is a megabyte's share of one hostile thing. A pass of more than linear cost fails by the runner's time limit.
 */
const SIZE = 60_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

describe('cost', () => {
  it.each([
    ['one long word', fill('a')],
    ['capitals', fill('A')],
    ['hyphens', fill('a-')],
    ['apostrophes', fill("a'")],
    ['full stops', fill('.')],
    ['initials', fill('A.')],
    ['opening quotation marks', fill('“')],
    ['straight quotation marks', fill('" ')],
    ['spaces', fill(' ')],
    ['line breaks', fill('\n')],
    ['brackets', fill('(A) ')],
    ['commas', fill(', ')],
    ['digits', fill('1,')],
    ['a list of names', fill('Ana Solís, ')],
    ['a list of titles', fill('President ')],
    ['particles', fill('Al de la ')],
    ['organization complements', fill('Bank of the ')],
    ['ampersands', fill('Ministry of Trade & ')],
    ['verbs of meeting', fill('met with ')],
    ['meetings', fill('President Ana Solís met Premier Pedro Lund. ')],
    [
      'many different people',
      Array.from({ length: 1500 }, (_, index) => `President Ana Solís${index} met Premier Pedro Lund${index}.`).join(
        ' ',
      ),
    ],
    ['possessives', fill('Ana’s ')],
    ['adverbs', fill('also then ')],
  ])('stays in bounds for %s', (_, text) => {
    expect(readArticle(text).document.text).toHaveLength(text.length);
  });
});
