import { fold } from '../../src/domain/fold.ts';
import { comparePositions, type SearchPosition } from '../../src/store/search/search-hit.ts';
import { matchWord, parseSearch } from '../../src/store/search/search-term.ts';
import { indexWords } from '../../src/store/search/search-text.ts';
import type { FixtureEdges, FixtureNode, GraphFixture } from './graph-fixture.ts';
import type { Random } from './random.ts';

/** Given and family names of several languages and scripts, spelled in several ways, none of them one person's. */
const GIVEN =
  'Amina Aminah Mohammed Muhammad Mohamad José Jose Łukasz Lukas Øyvind Oyvind Søren Zoë Zoe Dmitri Dmitry Дмитрий Юрий Anna Ana Anne Yusuf Youssef Çiğdem Cigdem Nguyễn 明 Κώστας'.split(
    ' ',
  );
const FAMILY =
  "al-Harthi Alharthi Harthi al-Shammari ash-Shammari el-Sayed Elsayed O'Dell ODell Müller Muller Mueller Håkansson Hakanson Kowalski Kowalsky Baranskiy Baranskyy Núñez Nunez Nunes Šarić Saric Ivanov Ivanow Іваненко 中国 王 d'Arco Darco Tchaika Chaika Quist Qvist".split(
    ' ',
  );
const NOUNS =
  'river rivers water border grain harbour harbor treaty trade council commission fisheries energy frontier basin corridor'.split(
    ' ',
  );

/** A graph of names that are hard to tell apart, with numbers of meetings that often tie. */
export function generateSearchGraph(random: Random): GraphFixture {
  const name = () => `${random.pick(GIVEN)} ${random.pick(FAMILY)}`;
  const phrase = (min: number, max: number) => random.sample(NOUNS, min, max).join(' ');
  const many = (count: number, make: (n: number) => FixtureNode) => Array.from({ length: count }, (_, n) => make(n));
  const nodes = {
    Person: many(300, (n) => named(`person:p-${n}`, name(), random.chance(0.4) ? [name()] : [])),
    Organization: many(40, (n) => ({ ...named(`organization:o-${n}`, phrase(1, 3), [phrase(1, 2)]), kind: 'OTHER' })),
    Topic: many(30, (n) => topic(`topic:t-${n}`, phrase(1, 3), random.chance(0.5) ? [phrase(1, 2)] : [])),
    Place: many(20, (n) => place(`place:l-${n}`, random.pick(FAMILY))),
    Meeting: many(120, (n) => meeting(`meeting:m-${n}`, `${name()} and ${name()}, ${phrase(1, 1)}`)),
    Document: many(60, (n) => document(n, phrase(1, 2), `${name()} spoke of ${phrase(2, 6)} with ${name()}.`)),
    Statement: many(60, (n) => statement(n, `The ${phrase(1, 5)} of ${name()}`)),
  };
  const actors = [...nodes.Person, ...nodes.Organization];
  const pairs = (from: readonly FixtureNode[], to: readonly FixtureNode[], most: number) =>
    from.flatMap((one) => random.sample(to, 0, most).map((other) => ({ from: one.id, to: other.id, properties: {} })));
  const taking = pairs(nodes.Meeting, actors, 4).map(({ from, to }) => ({ from: to, to: from, properties: {} }));
  const isOf = (prefix: string) => taking.filter(({ from }) => from.startsWith(prefix));
  const relationships: readonly FixtureEdges[] = [
    { type: 'TOOK_PART', from: 'Person', to: 'Meeting', edges: isOf('person:') },
    { type: 'TOOK_PART', from: 'Organization', to: 'Meeting', edges: isOf('organization:') },
    { type: 'ABOUT', from: 'Meeting', to: 'Topic', edges: pairs(nodes.Meeting, nodes.Topic, 2) },
    { type: 'HELD_IN', from: 'Meeting', to: 'Place', edges: pairs(nodes.Meeting, nodes.Place, 1) },
    { type: 'DURING', from: 'Statement', to: 'Meeting', edges: pairs(nodes.Statement, nodes.Meeting, 1) },
  ];
  return { nodes, relationships };
}

/** @returns searches as people make them: whole names, parts, beginnings, typing errors, other transliterations. */
export function randomSearches(random: Random, count: number): readonly string[] {
  const word = () => random.pick([...GIVEN, ...FAMILY, ...NOUNS]);
  const cut = (text: string) => text.slice(0, random.integer(1, text.length));
  const mistype = (text: string) => {
    const at = random.integer(0, text.length);
    return random.pick([
      text.slice(0, at) + random.pick([...'aeinrst']) + text.slice(at),
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + [...text.slice(at, at + 2)].reverse().join('') + text.slice(at + 2),
    ]);
  };
  const make = () => random.pick([(text: string) => text, cut, mistype, (text: string) => text.toUpperCase()])(word());
  return Array.from({ length: count }, () => Array.from({ length: random.integer(1, 3) }, make).join(' '));
}

/** The answer to a search, by looking at every node: what `store/search` has to come to by its indexes. */
export function searchEverything({ nodes, relationships }: GraphFixture, query: string): readonly SearchPosition[] {
  const terms = parseSearch(query);
  if (terms.length === 0) return [];
  const key = fold(query);
  const meetings = countMeetings(relationships);
  const matches = terms.map((term) => remembering((word) => matchWord(term, word)));
  const hits = Object.entries(nodes).flatMap(([label, all]) =>
    all.flatMap((node): readonly SearchPosition[] => {
      const isNamed = ['Person', 'Organization', 'Topic', 'Place'].includes(label);
      const texts = String(node[label === 'Meeting' ? 'nameKey' : 'searchText']).split('|');
      const words = isNamed ? indexWords(texts) : texts.flatMap((text) => text.split(' '));
      const kinds = matches.map((match) => words.map(match));
      if (!kinds.every((found) => found.some((match) => match !== null))) return [];
      const isWritten = kinds.every((found) => found.includes('WRITTEN'));
      const isExact = (label === 'Statement' ? node['searchText'] : node['nameKey']) === key;
      const isAlias = isNamed && texts.includes(key);
      const rank = isExact ? 0 : isAlias ? 1 : isWritten ? 2 : 3;
      return [{ id: node.id, rank, meetings: label === 'Meeting' ? 1 : (meetings.get(node.id) ?? 0) }];
    }),
  );
  return hits.sort(comparePositions);
}

function remembering<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    made.set(word, value);
    return value;
  };
}

function countMeetings(relationships: readonly FixtureEdges[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type, edges } of relationships) {
    for (const { from, to } of edges) {
      const id = type === 'TOOK_PART' || type === 'DURING' ? from : to;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

function named(id: string, name: string, aliases: readonly string[]): FixtureNode {
  const searchKeys = [...new Set([name, ...aliases].map(fold))];
  const keys = { nameKey: fold(name), searchKeys, searchText: searchKeys.join('|') };
  return { id, name, aliases, aliasCounts: aliases.map(() => 1), ...keys };
}

function topic(id: string, label: string, aliases: readonly string[]): FixtureNode {
  const searchText = [...new Set([label, ...aliases].map(fold))].join('|');
  return { id, label, nameKey: fold(label), aliases, searchText };
}

function place(id: string, name: string): FixtureNode {
  return { id, name, kind: 'CITY', nameKey: fold(name), searchText: fold(name) };
}

function meeting(id: string, title: string): FixtureNode {
  return { id, title, nameKey: fold(title), kind: 'MEETING', status: 'HELD', medium: 'UNKNOWN', dateKey: '' };
}

function document(n: number, title: string, text: string): FixtureNode {
  const hash = n.toString(16).padStart(64, '0');
  const searchText = [title, text].map(fold).join('|');
  return { id: `document:${hash.slice(-16)}`, hash, title, nameKey: fold(title), text, dateKey: '', searchText };
}

function statement(n: number, text: string): FixtureNode {
  return { id: `statement:${n.toString(16).padStart(16, '0')}-1`, text, start: 0, end: 1, searchText: fold(text) };
}
