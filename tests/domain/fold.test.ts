import { describe, expect, it } from 'vitest';
import { fold, slug } from '../../src/domain/fold.ts';

describe('fold', () => {
  it.each([
    ['Antony Blinken', 'antony blinken'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Lech Wałęsa', 'lech walesa'],
    ['Søren Gade', 'soren gade'],
    ['Shia’ al-Din', 'shia al din'],
    ["O'Neill", 'oneill'],
    ['  U.S.–Iraq   talks ', 'u s iraq talks'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['', ''],
    ['—', ''],
  ])('folds %j to %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('changes nothing when it folds a second time', () => {
    for (const text of ['Zoë Müller-Ðorđe', 'Ŋ’əß', '東京 Tokyo']) expect(fold(fold(text))).toBe(fold(text));
  });

  it('joins words by hyphens in a slug', () => {
    expect(slug('Mohammed Shia al-Sudani')).toBe('mohammed-shia-al-sudani');
  });
});
