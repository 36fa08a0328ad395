import { describe, expect, it } from 'vitest';
import { fillText, HOSTILE_PIECES } from '../support/hostile-texts.ts';
import { readArticle } from './support/read-article.ts';

/** A pass of more than linear cost fails by the runner's time limit: each text is a megabyte's share of one hostile thing. */
const SIZE = 60_000;

describe('cost', () => {
  it.each([
    ...HOSTILE_PIECES.map(([name, piece]) => [name, fillText(piece, SIZE)] as const),
    [
      'many different people',
      Array.from({ length: 1500 }, (_, index) => `President Ana Solís${index} met Premier Pedro Lund${index}.`).join(
        ' ',
      ),
    ] as const,
  ])('stays in bounds for %s', (_, text) => {
    expect(readArticle(text).document.text).toHaveLength(text.length);
  });
});
