import { fold } from '../../src/domain/fold.ts';
import { daysInMonth } from '../../src/domain/partial-date.ts';
import type { MeetingFilter } from '../../src/store/plan/filters/meeting-filter.ts';
import { type Hop, into, out, type RelationFilter } from '../../src/store/relations/relation.ts';
import type { FixtureGraph, GraphNode } from './evaluate-plan.ts';

type Matches = (graph: FixtureGraph, node: GraphNode, key: string, value: unknown, filter: object) => boolean;

/** Whether a node of a fixture matches, by days of the calendar, words and edges, not by the conditions of a statement. */
export function matchesFilter(concept: RelationFilter, graph: FixtureGraph, node: GraphNode, filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return true;
  const matches = MATCHES[concept];
  return Object.entries(filter).every(
    ([key, value]) => value === null || value === undefined || matches(graph, node, key, value, filter),
  );
}

/** Whether a list shows it: of meetings only what is likely, unless the filter speaks of confidence anywhere. */
export function isListed(concept: RelationFilter, graph: FixtureGraph, node: GraphNode, filter: unknown): boolean {
  const speaksOfConfidence = (JSON.stringify(filter) ?? '').match(/"minConfidence":[0-9]/u) !== null;
  const isShown = concept !== 'meeting' || speaksOfConfidence || Number(node.properties['confidence'] ?? 1) >= 0.6;
  return isShown && matchesFilter(concept, graph, node, filter);
}

const MATCHES: Readonly<Record<RelationFilter, Matches>> = {
  none: () => true,
  meeting: (graph, node, key, value) => {
    const filter: MeetingFilter = { [key]: value };
    const { properties } = node;
    const reports = () => reach(graph, node, into('REPORTS', 'Report'));
    const documents = () => new Set(reports().flatMap((report) => idsOf(graph, report, into('CARRIES', 'Document'))));
    switch (key) {
      case 'with':
        return listOf(value).every((id) => idsOf(graph, node, into('TOOK_PART', 'Actor')).includes(id));
      case 'withAny':
        return listOf(value).some((id) => idsOf(graph, node, into('TOOK_PART', 'Actor')).includes(id));
      case 'topics':
        return listOf(value).some((id) => idsOf(graph, node, out('ABOUT', 'Topic')).includes(id));
      case 'place':
        return idsOf(graph, node, out('HELD_IN', 'Place')).includes(String(value));
      case 'country':
        return idsOf(graph, node, out('IN_COUNTRY', 'Country')).includes(String(value));
      case 'documents':
        return listOf(value).some((id) => documents().has(id));
      case 'minDocuments':
        return documents().size >= Number(value);
      case 'minConfidence':
        return Number(properties['confidence'] ?? 1) >= Number(value);
      case 'kinds':
        return listOf(value).includes(String(properties['kind']));
      case 'statuses':
        return listOf(value).includes(String(properties['status']));
      case 'mediums':
        return listOf(value).includes(String(properties['medium']));
      case 'from':
        return reaches(textOf(properties['end']) ?? textOf(properties['start']), String(value));
      case 'to':
        return begins(textOf(properties['start']), String(value));
      case 'about':
        return String(value).trim() === '' || isAbout(graph, node, String(value));
      case 'and':
        return (filter.and ?? []).every((member) => matchesFilter('meeting', graph, node, member));
      case 'or':
        return (filter.or ?? []).some((member) => matchesFilter('meeting', graph, node, member));
      case 'not':
        return !matchesFilter('meeting', graph, node, filter.not);
      default:
        throw new Error(`no meeting filter has ${key}`);
    }
  },
  person: (graph, node, key, value, filter) => {
    if (key === 'country') return idsOf(graph, node, out('OF_COUNTRY', 'Country')).includes(String(value));
    if (key === 'organization') return idsOf(graph, node, out('HOLDS', 'Organization')).includes(String(value));
    if (key === 'name') return isNamed(node, value);
    if (isBlank(value)) return true;
    const organization = 'organization' in filter ? filter.organization : null;
    return graph
      .follow(node, out('HOLDS', 'Actor'))
      .filter((held) => typeof organization !== 'string' || held.node.properties.id === organization)
      .some(({ edge }) => speaks([textOf(edge['title'])], value));
  },
  country: (_graph, node, key, value) =>
    key === 'name' ? isNamed(node, value) : isBlank(value) || isIn(String(node.properties['region']), value),
  organization: (graph, node, key, value) => {
    if (key === 'country') return idsOf(graph, node, out('BASED_IN', 'Country')).includes(String(value));
    return key === 'kinds' ? listOf(value).includes(String(node.properties['kind'])) : isNamed(node, value);
  },
  topic: (graph, node, key, value) => {
    if (key === 'concerns') return idsOf(graph, node, out('CONCERNS', 'Actor')).includes(String(value));
    if (key === 'contexts') return listOf(value).includes(String(node.properties['context']));
    return speaks([textOf(node.properties['label']), ...listOf(node.properties['aliases'])], value);
  },
  place: (graph, node, key, value) => {
    if (key === 'country') return idsOf(graph, node, out('LOCATED_IN', 'Country')).includes(String(value));
    return key === 'kinds' ? listOf(value).includes(String(node.properties['kind'])) : isNamed(node, value);
  },
  document: (graph, node, key, value) => {
    const { properties } = node;
    if (key === 'mentions') {
      return listOf(value).every((id) => idsOf(graph, node, out('MENTIONS', 'Actor')).includes(id));
    }
    if (key === 'from') return reaches(textOf(properties['publishedAt']), String(value));
    if (key === 'to') return begins(textOf(properties['publishedAt']), String(value));
    if (key === 'language') return `${properties['language']}-`.toLowerCase().startsWith(`${value}-`.toLowerCase());
    return speaks([textOf(properties[key])], value);
  },
  report: (graph, node, key, value) => {
    const { properties } = node;
    if (key === 'kinds') return listOf(value).includes(String(properties['kind']));
    if (key === 'statuses') return listOf(value).includes(String(properties['status']));
    if (key === 'minConfidence') return Number(properties['confidence']) >= Number(value);
    if (key === 'from') return reaches(textOf(properties['dateKey']), String(value));
    if (key === 'to') return begins(textOf(properties['dateKey']), String(value));
    const publishers = reach(graph, node, into('CARRIES', 'Document')).map((one) =>
      textOf(one.properties['publisher']),
    );
    return speaks(publishers, value);
  },
  statement: (graph, node, key, value) => {
    const { properties } = node;
    if (key === 'speaker') return idsOf(graph, node, into('SAID', 'Actor')).includes(String(value));
    if (key === 'topic') return idsOf(graph, node, out('ABOUT', 'Topic')).includes(String(value));
    if (key === 'quoted') return properties['quoted'] === value;
    if (key === 'from') return reaches(textOf(properties['dateKey']), String(value));
    if (key === 'to') return begins(textOf(properties['dateKey']), String(value));
    return speaks([textOf(properties['text'])], value);
  },
};

function reach(graph: FixtureGraph, node: GraphNode, hop: Hop): readonly GraphNode[] {
  return graph.follow(node, hop).map((bound) => bound.node);
}

function idsOf(graph: FixtureGraph, node: GraphNode, hop: Hop): readonly string[] {
  return reach(graph, node, hop).map(({ properties }) => properties.id);
}

function isAbout(graph: FixtureGraph, meeting: GraphNode, about: string): boolean {
  const topics = reach(graph, meeting, out('ABOUT', 'Topic'));
  const concerned = topics.flatMap((topic) => reach(graph, topic, out('CONCERNS', 'Actor')));
  const names = [
    textOf(meeting.properties['title']),
    ...topics.map((topic) => textOf(topic.properties['label'])),
    ...concerned.flatMap(namesOf),
  ];
  return speaks(names, about);
}

function namesOf({ properties }: GraphNode): readonly (string | null)[] {
  return [textOf(properties['name']), ...listOf(properties['aliases'])];
}

function isNamed(node: GraphNode, words: unknown): boolean {
  return speaks(namesOf(node), words);
}

/** Whether one of the texts has the words, from the start of a word on; blank words ask for nothing. */
function speaks(texts: readonly (string | null)[], words: unknown): boolean {
  if (isBlank(words)) return true;
  const phrase = fold(String(words));
  return phrase !== '' && texts.some((text) => text !== null && ` ${fold(text)}`.includes(` ${phrase}`));
}

/** Regions are a closed list of the data, without accents. */
function isIn(region: string, words: unknown): boolean {
  const phrase = fold(String(words));
  return phrase !== '' && ` ${region.toLowerCase()}`.includes(` ${phrase}`);
}

function isBlank(words: unknown): boolean {
  return String(words).trim() === '';
}

/** Whether the days of a date go on to the first day of another, or later. */
function reaches(date: string | null, from: string): boolean {
  return date !== null && date !== '' && lastDay(date) >= firstDay(from);
}

function begins(date: string | null, to: string): boolean {
  return date !== null && date !== '' && firstDay(date) <= lastDay(to);
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 7 ? date : `${date}-12`;
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
