import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PositionClaim,
  parsePositionClaim,
  printPositionClaim,
} from '../../../src/domain/graph/position-claim.ts';
import { projectPositions } from '../../../src/resolve/people/project-positions.ts';

function claim(title: string, given: Partial<PositionClaim> = {}): PositionClaim {
  return { title, document: `document:${title}`, of: 'country:NOR', from: null, to: null, ...given };
}

function titles(...claims: readonly PositionClaim[]): readonly string[] {
  return projectPositions(claims)
    .map(({ title }) => title)
    .sort();
}

describe('the positions of a person', () => {
  it.each([
    ['in full', ['PM', 'Prime Minister', 'PM '], ['Prime Minister']],
    ['in short where nobody writes it in full', ['PM'], ['PM']],
    ['with capitals where as many write it so', ['prime minister', 'Prime Minister'], ['Prime Minister']],
    ['in its longer form', ['Secretary', 'Secretary of State'], ['Secretary of State']],
    [
      'through a chain of longer forms',
      ['envoy', 'special envoy', 'special envoy for fish'],
      ['special envoy for fish'],
    ],
    ['beside another', ['Prime Minister', 'Deputy Prime Minister'], ['Deputy Prime Minister', 'Prime Minister']],
  ])('name an office once, %s', (_what, said, expected) => {
    expect(titles(...said.map((title) => claim(title)))).toEqual(expected);
  });

  it('keep one title of two bodies apart', () => {
    expect(titles(claim('Envoy'), claim('envoy', { of: 'country:PER' }))).toEqual(['Envoy', 'envoy']);
  });

  it('count a shorter title for the longer one that most documents give', () => {
    const positions = projectPositions([
      claim('Secretary', { document: 'document:1' }),
      claim('Harbour Secretary', { document: 'document:2' }),
      claim('Fisheries Secretary', { document: 'document:3' }),
      claim('Fisheries Secretary', { document: 'document:4' }),
    ]);
    expect(positions.map(({ title, claims }) => [title, claims.map(({ document }) => document)])).toEqual([
      ['Harbour Secretary', ['document:2']],
      ['Fisheries Secretary', ['document:1', 'document:3', 'document:4']],
    ]);
  });

  it('have the day on which they began from whoever says it', () => {
    expect(projectPositions([claim('PM', { from: '2021-10' }), claim('Prime Minister')])).toMatchObject([
      { title: 'Prime Minister', from: '2021-10', to: null },
    ]);
  });

  it('do not depend on the order in which documents say them', () => {
    const said = ['PM', 'Prime Minister', 'Secretary', 'Fish Secretary', 'Rail Secretary', 'envoy', 'Envoy'];
    const claims = said.map((title) => claim(title));
    const sorted = (some: readonly PositionClaim[]) =>
      [...projectPositions(some)].sort((a, b) => (a.title < b.title ? -1 : 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(claims));
      }),
    );
  });
});

it.each([claim('Envoy for Fish', { from: '2021-10' }), claim('PM', { to: '2024' }), claim('Chair - acting')])(
  'a claim is read as it was printed: $title',
  (said) => {
    const one = { ...said, document: 'document:0a1b' };
    expect(parsePositionClaim(printPositionClaim(one), one.of)).toEqual(one);
  },
);
