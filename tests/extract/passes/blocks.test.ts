import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/extract/passes/01-blocks/find-blocks.ts';

const roles = (text: string): readonly (readonly [string, string])[] =>
  findBlocks(text).blocks.map((block) => [block.role, text.slice(block.start, block.end)]);

describe('blocks', () => {
  it.each([
    ['OSLO, May 3 (Fjord Wire) - The king spoke.', 'OSLO, May 3 (Fjord Wire) - '],
    ['PORT LOUIS — The king spoke.', 'PORT LOUIS — '],
    ['Fjord News/ The king spoke.', 'Fjord News/ '],
    ['Tashkent, 4 May 2024\n\nThe king spoke.', 'Tashkent, 4 May 2024'],
    ['May 4, 2024 (TASHKENT) – The king spoke.', 'May 4, 2024 (TASHKENT) – '],
  ])('finds the dateline of %j', (text, dateline) => {
    expect(roles(text)[0]).toEqual(['dateline', dateline]);
  });

  it.each([
    ['The king – who is ill – spoke.'],
    ['Oslo is cold — very cold.'],
    ['NATO met in May.'],
    ['May 4, 2024 was fine in (old) Tashkent.'],
    ['Mr Lund, 54 - a farmer - spoke.'],
  ])('finds no dateline in %j', (text) => {
    expect(findBlocks(text).dateline).toBeNull();
  });

  it('names the city of a dateline and not what follows the dash', () => {
    const text = 'SINGAPORE - China said no.';
    const { dateline } = findBlocks(text);
    expect(text.slice(dateline?.place.start, dateline?.place.end)).toBe('SINGAPORE');
  });

  it('hides everything from an author note on', () => {
    expect(
      roles('The king spoke.\n\nAbout Nadia Holloway\n\nNadia Holloway writes on trade.\n\nLeave a Reply').map(
        ([role]) => role,
      ),
    ).toEqual(['body', 'boilerplate', 'boilerplate', 'boilerplate']);
  });

  it('joins the lines of a text that was wrapped at a column', () => {
    const line = 'the harbour was closed for the whole of that long winter and';
    expect(findBlocks(Array.from({ length: 8 }, () => line).join('\n')).blocks).toHaveLength(1);
  });
});
