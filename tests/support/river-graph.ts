import { fold } from '../../src/domain/fold.ts';
import { kindOfId } from '../../src/domain/ids.ts';
import type { Parameter } from '../../src/store/port.ts';
import type { FixtureEdges, FixtureNode, GraphFixture } from './graph-fixture.ts';

type Properties = { readonly [property: string]: Parameter };

const PEOPLE = {
  ada: named('person:ada-quill', 'Ada Quill', ['Dr Ada Quill', 'Ada Quill', 'A. Quill']),
  bo: named('person:bo-larsen', 'Bo Łarsen', ['Bo al-Larsén']),
  cem: named('person:cem-oz', 'Cem Öz', []),
  ilse: named('person:ilse-brandt', 'Ilse Brandt', []),
  otherIlse: named('person:ilse-brandt-2', 'Ilse Brandt', ['Bo Łarsen']),
};
const norway = named('country:NOR', 'Norway', [], { code: 'NOR', code2: 'NO', region: 'Europe', capital: 'Oslo' });
const chad = named('country:TCD', 'Chad', ['Republic of Chad'], { code: 'TCD', code2: 'TD', region: 'Africa' });
const council = named('organization:river-council', 'River Council', ['RC'], { kind: 'INTERGOVERNMENTAL' });

const water = topic('topic:river-water', 'River water', ['Water sharing'], 'RESOURCE');
const fish = topic('topic:fish-quotas', 'Fish quotas', [], 'ECONOMIC');
const bergen = place('place:bergen-nor', 'Bergen', 'CITY');
const hall = place('place:river-hall', 'River Hall', 'BUILDING');

const TEXT = 'Ada Quill met Cem Öz in Bergen on 5 March. "The river is for all," she said.';
const herald = document('document:aaaaaaaaaaaaaaaa', 'Talks in Bergen', '2024-03-06', {
  publisher: 'The Harbour Herald',
  url: 'https://herald.example/talks',
  language: 'en',
  sourceId: 'herald-1',
  text: TEXT,
});
const post = document('document:bbbbbbbbbbbbbbbb', 'A river meeting', '2024-03-08', { text: 'Quill and Öz talked.' });

const talks = meeting('meeting:2024-03-05-oz-quill-bergen', 'Quill and Öz in Bergen', '2024-03-05', {
  kind: 'MEETING',
  status: 'HELD',
  medium: 'IN_PERSON',
  datePrecision: 'DAY',
  dateBasis: 'RELATIVE_TO_PUBLICATION',
  confidence: 0.75,
});
const planned = meeting('meeting:2024-04-larsen-quill', 'Quill and Łarsen', '2024-04', {
  kind: 'SUMMIT',
  status: 'PLANNED',
  medium: 'UNKNOWN',
});
const session = meeting('meeting:2023-council', 'Council session', '2023', { kind: 'CONFERENCE', status: 'HELD' });
const undated = meeting('meeting:brandt-quill', 'Quill and Brandt', null, { kind: 'PHONE_CALL', status: 'DENIED' });

const heraldReport = report('report:aaaaaaaaaaaaaaaa-m1', herald, {
  quote: 'Ada Quill met Cem Öz in Bergen on 5 March.',
  start: 0,
  end: 42,
  spanStarts: [0, 43],
  spanEnds: [42, 76],
  kind: 'MEETING',
  status: 'HELD',
  medium: 'IN_PERSON',
  date: '2024-03-05',
  datePrecision: 'DAY',
  dateBasis: 'STATED',
  dateText: '5 March',
  rule: 'met-with',
  confidence: 0.75,
  extractor: 'rules',
  version: '1',
});
const postReport = report('report:bbbbbbbbbbbbbbbb-m1', post, {
  quote: 'Quill and Öz talked.',
  start: 0,
  end: 20,
  kind: 'PHONE_CALL',
  status: 'HELD',
});
const said: FixtureNode = {
  id: 'statement:aaaaaaaaaaaaaaaa-43',
  text: 'The river is for all,',
  searchText: 'the river is for all',
  quoted: true,
  start: 44,
  end: 65,
  report: heraldReport.id,
  dateKey: '2024-03-06',
};

const sourced = { documents: [herald.id] };

/** A small invented graph in which every traversal of the API has an answer that can be read off this page. */
export const RIVER_GRAPH: GraphFixture = {
  nodes: {
    Person: Object.values(PEOPLE),
    Country: [norway, chad],
    Organization: [council],
    Topic: [water, fish],
    Place: [bergen, hall],
    Document: [herald, post],
    Meeting: [talks, planned, session, undated],
    Report: [heraldReport, postReport],
    Statement: [said],
  },
  relationships: [
    edge('TOOK_PART', PEOPLE.ada, talks, { role: 'VISITOR', representing: norway.id }),
    edge('TOOK_PART', PEOPLE.cem, talks, { role: 'HOST', representing: council.id }),
    edge('TOOK_PART', PEOPLE.ada, planned, { role: 'PARTICIPANT' }),
    edge('TOOK_PART', PEOPLE.bo, planned, { role: 'INVITED' }),
    edge('TOOK_PART', council, session, { role: 'ORGANIZER' }),
    edge('TOOK_PART', PEOPLE.otherIlse, session, { role: 'PARTICIPANT' }),
    edge('TOOK_PART', PEOPLE.otherIlse, undated, { role: 'PARTICIPANT' }),
    edge('TOOK_PART', PEOPLE.ada, undated, { role: 'CALLER' }),
    edge('ABOUT', talks, water),
    edge('ABOUT', session, fish),
    edge('HELD_IN', talks, bergen),
    edge('IN_COUNTRY', talks, norway),
    edge('PART_OF', talks, session),
    edge('LOCATED_IN', bergen, norway),
    edge('CARRIES', herald, heraldReport),
    edge('CARRIES', post, postReport),
    edge('REPORTS', heraldReport, talks),
    edge('REPORTS', postReport, talks),
    edge('NAMES', heraldReport, PEOPLE.ada, { role: 'VISITOR', representing: norway.id, start: 0, end: 9 }),
    edge('NAMES', heraldReport, PEOPLE.cem, { role: 'HOST', start: 14, end: 20 }),
    edge('ABOUT', heraldReport, water),
    edge('HELD_IN', heraldReport, bergen),
    edge('IN_COUNTRY', heraldReport, norway),
    edge('MENTIONS', herald, PEOPLE.ada, { starts: [0, 67], ends: [9, 70], names: ['Ada Quill'] }),
    edge('MENTIONS', post, PEOPLE.ada, { starts: [0], ends: [5], names: ['Quill'] }),
    edge('QUOTES', herald, said),
    edge('SAID', PEOPLE.ada, said),
    edge('ABOUT', said, water),
    edge('DURING', said, talks),
    edge('CONCERNS', water, chad, sourced),
    edge('HOLDS', PEOPLE.ada, norway, { title: 'envoy', from: '2021', ...sourced }),
    edge('HOLDS', PEOPLE.ada, norway, { title: 'minister', from: '2024-01', ...sourced }),
    edge('HOLDS', PEOPLE.cem, council, { title: 'chair', to: '2025', ...sourced }),
    edge('OF_COUNTRY', PEOPLE.ada, norway, sourced),
    edge('BASED_IN', council, norway, sourced),
  ],
};

function named(id: string, name: string, aliases: readonly string[], properties: Properties = {}): FixtureNode {
  const searchKeys = [...new Set([name, ...aliases].map(fold))];
  const keys = { nameKey: fold(name), searchKeys, searchText: searchKeys.join('|') };
  return { id, name, aliases, aliasCounts: aliases.map(() => 1), ...keys, ...properties };
}

function topic(id: string, label: string, aliases: readonly string[], context: string): FixtureNode {
  const searchText = [label, ...aliases].map(fold).join('|');
  return { id, label, nameKey: fold(label), aliases, context, searchText };
}

function place(id: string, name: string, kind: string): FixtureNode {
  return { id, name, nameKey: fold(name), kind, searchText: fold(name) };
}

function document(id: string, title: string, publishedAt: string, properties: Properties): FixtureNode {
  const keys = { nameKey: fold(title), dateKey: publishedAt, searchText: fold(title) };
  return { id, hash: id.slice('document:'.length).repeat(4), title, publishedAt, ...keys, ...properties };
}

function meeting(id: string, title: string, start: string | null, properties: Properties): FixtureNode {
  const dates = start === null ? { dateKey: '' } : { start, dateKey: start };
  return { id, title, nameKey: fold(title), ...dates, ...properties };
}

function report(id: string, source: FixtureNode, properties: Properties): FixtureNode {
  return { id, localId: 'm1', dateKey: source['dateKey'] ?? '', ...properties };
}

function edge(type: string, from: FixtureNode, to: FixtureNode, properties: Properties = {}): FixtureEdges {
  const edges = [{ from: from.id, to: to.id, properties }];
  return { type, from: kindOfId(from.id) ?? '', to: kindOfId(to.id) ?? '', edges };
}
