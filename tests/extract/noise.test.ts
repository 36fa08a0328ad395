import { describe, expect, it } from 'vitest';
import { readArticle } from './support/read-article.ts';

/** What stands around and between the prose of a page, and tells of nobody. */
const ARTICLE = [
  'President Ana Solís met Premier Pedro Lund in Bergen on Monday to discuss fishing quotas.',
  'The two leaders agreed to reopen the ferry line, which was closed after a storm in January.',
  'Prices of cod have risen by a fifth since then, and shops along the coast complain of empty shelves.',
];
const names = (text: string) => {
  const { people, organizations, meetings } = readArticle(text);
  return {
    people: people.map(({ name }) => name).sort(),
    organizations: organizations.map(({ name }) => name).sort(),
    meetings: meetings.map(({ status, start, participants }) => `${status} ${start} ${participants.length}`),
  };
};
const CLEAN = names(ARTICLE.join('\n\n'));

describe('what is no prose', () => {
  it.each([
    ['a by-line', 'before', 'By Olga Brandt and Tomas Novak'],
    ['a contact line', 'after', 'Contact: Olga Brandt, press officer, +47 555 0100, press@example.org'],
    ['a read-more line', 'between', 'Read more: Harbour Minister Olga Brandt met union leaders'],
    [
      'cookie text',
      'after',
      'We use cookies to improve your experience. By clicking “Accept all” you agree to our privacy policy.',
    ],
    [
      'a call to subscribe',
      'after',
      'Sign up for our newsletter and get the best stories in your inbox every morning.',
    ],
    ['a table', 'between', 'Port\tLanded (t)\tChange\nBergen\t1,200\t+3%\nTromsø\t980\t−7%'],
    ['a list', 'between', '- cod: 20 percent more\n- herring: 5 percent less\n- mackerel: no change'],
    ['a caption', 'between', 'Fishing boats in the harbour of Bergen. (Photo: Olga Brandt)'],
    ['a copyright line', 'after', '© 2024 Harbour Post. All rights reserved.'],
  ] as const)('%s adds and takes nothing', (_, where, noise) => {
    const [first = '', ...rest] = ARTICLE;
    const parts =
      where === 'before' ? [noise, ...ARTICLE] : where === 'after' ? [...ARTICLE, noise] : [first, noise, ...rest];
    expect(names(parts.join('\n\n'))).toEqual(CLEAN);
  });

  it('leaves one meeting of two people', () => {
    expect(CLEAN).toMatchObject({ people: ['Ana Solís', 'Pedro Lund'], meetings: ['HELD 2024-03-11 2'] });
  });
});
