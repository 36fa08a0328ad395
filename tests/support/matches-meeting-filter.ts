import { fold } from '../../src/domain/fold.ts';
import { daysInMonth } from '../../src/domain/partial-date.ts';
import { parseMeetingFilter } from '../../src/store/plan/filters/meeting-filter.ts';
import { into, out } from '../../src/store/relations/relation.ts';
import type { FixtureGraph, GraphNode } from './evaluate-plan.ts';

/** Whether a meeting of a fixture matches, by days of the calendar and words, not by the conditions of a statement. */
export function matchesMeetingFilter(graph: FixtureGraph, meeting: GraphNode, given: unknown): boolean {
  if (given === null) return true;
  const filter = parseMeetingFilter(given);
  const { properties } = meeting;
  const actors = graph.follow(meeting, into('TOOK_PART', 'Actor')).map(({ node }) => node.properties.id);
  const start = textOf(properties['start']);
  const end = textOf(properties['end']) ?? start;
  return [
    (filter.with ?? []).every((id) => actors.includes(id)),
    filter.withAny == null || filter.withAny.some((id) => actors.includes(id)),
    filter.kinds == null || filter.kinds.some((kind) => kind === properties['kind']),
    filter.statuses == null || filter.statuses.some((status) => status === properties['status']),
    filter.from == null || (end !== null && lastDay(end) >= firstDay(filter.from)),
    filter.to == null || (start !== null && firstDay(start) <= lastDay(filter.to)),
    filter.about == null || filter.about.trim() === '' || speaksOf(graph, meeting, filter.about),
  ].every(Boolean);
}

function speaksOf(graph: FixtureGraph, meeting: GraphNode, about: string): boolean {
  const topics = graph.follow(meeting, out('ABOUT', 'Topic')).map(({ node }) => node);
  const concerned = topics.flatMap((topic) => graph.follow(topic, out('CONCERNS', 'Actor')).map(({ node }) => node));
  const names = [
    textOf(meeting.properties['title']),
    ...topics.map((topic) => textOf(topic.properties['label'])),
    ...concerned.flatMap(({ properties }) => [textOf(properties['name']), ...listOf(properties['aliases'])]),
  ];
  const phrase = fold(about);
  return phrase !== '' && names.some((name) => name !== null && ` ${fold(name)}`.includes(` ${phrase}`));
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
