import { beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/port.ts';
import { openSearch } from '../../src/store/search/open-search.ts';
import { SEARCHED_KINDS, type SearchPosition } from '../../src/store/search/search-hit.ts';
import { describeEachEngine } from '../support/engines.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { createRandom } from '../support/random.ts';
import { generateSearchGraph, randomSearches, searchEverything } from '../support/search-fixture.ts';

const fixture = generateSearchGraph(createRandom(41));
const SEARCHES = [
  ...randomSearches(createRandom(42), 150),
  'al',
  'a',
  'mo',
  'mohammed al harthi',
  'as-Harthi',
  'alharthi',
  'NOT AND OR',
  'river water border',
];

/** Either engine is compared with a look at every node, and so with the other. */
describeEachEngine('searching', (engine) => {
  let store: GraphStore;
  const findAll = async (query: string, size: number) => {
    const found: SearchPosition[] = [];
    for (;;) {
      const search = openSearch(store, { query, kinds: SEARCHED_KINDS });
      const { hits, hasMore } = await search.page(size, found.at(-1) ?? null);
      found.push(...hits);
      if (!hasMore) return found;
    }
  };

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  it('finds what a look at every node finds, in that order', async () => {
    for (const query of SEARCHES) {
      expect(await findAll(query, 200), query).toEqual(searchEverything(fixture, query));
    }
  }, 60_000);

  it('finds the same in small pages, and counts it', async () => {
    for (const query of SEARCHES.slice(-8)) {
      const expected = searchEverything(fixture, query);
      expect(await findAll(query, 7), query).toEqual(expected);
      const total = await openSearch(store, { query, kinds: SEARCHED_KINDS }).total();
      expect(total).toEqual({ count: expected.length, isExact: true });
    }
  }, 60_000);

  it('keeps to the kinds that are asked for', async () => {
    for (const kind of SEARCHED_KINDS) {
      const { hits } = await openSearch(store, { query: 'harthi', kinds: [kind] }).page(200, null);
      const expected = searchEverything(fixture, 'harthi').filter(({ id }) => id.startsWith(`${kind.toLowerCase()}:`));
      expect(hits).toEqual(expected);
    }
  });
});

it('has hits of every sort to compare', () => {
  const ranks = SEARCHES.flatMap((query) => searchEverything(fixture, query).map(({ rank }) => rank));
  for (const rank of [0, 1, 2, 3]) expect(ranks.filter((one) => one === rank).length).toBeGreaterThan(10);
});
