import type { Document } from '../../../domain/document.ts';
import { fold } from '../../../domain/fold.ts';
import { precisionOf } from '../../../domain/partial-date.ts';
import type { Records } from '../../../domain/records/schema.ts';
import type { Span } from '../../../domain/span.ts';
import type { Entities, Person, Position } from '../../entities.ts';
import type { Mention, Utterance } from '../../layers.ts';
import type { Meeting } from '../07-meetings/meeting.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { findWholes } from '../07-meetings/merging/find-wholes.ts';
import type { Topic } from '../08-topics/settle-topics.ts';
import { fullTitle } from './full-title.ts';
import { meetingOfStatement } from './meeting-of-statement.ts';
import { type PlacedTopic, topicsOfStatement } from './topics-of-statement.ts';

interface Input {
  readonly document: Document;
  readonly extractor: { readonly name: string; readonly version: string };
  readonly entities: Entities;
  /** Countries of people that the references told. */
  readonly countries: ReadonlyMap<string, string>;
  /** Offices of people that the references told. */
  readonly offices: ReadonlyMap<string, Position>;
  /** Mentions by name. */
  readonly mentions: readonly Mention[];
  readonly meetings: readonly Meeting[];
  readonly sentences: readonly MeetingSentence[];
  /** Of each meeting, same order. */
  readonly topics: readonly (readonly Topic[])[];
  readonly utterances: readonly Utterance[];
}

type MeetingRecord = Records['meetings'][number];

const spanOf = ({ start, end }: Span): { start: number; end: number } => ({ start, end });

/** Places, topics and meetings with local ids that count up as they are first needed. */
class Numbering {
  readonly #ids = new Map<string, string>();
  constructor(prefix: string) {
    this.#prefix = prefix;
  }
  readonly #prefix: string;
  idOf(key: string): { readonly id: string; readonly isNew: boolean } {
    const known = this.#ids.get(key);
    if (known !== undefined) return { id: known, isNew: false };
    const id = `${this.#prefix}${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    return { id, isNew: true };
  }
}

/** The sentences in which one partner of the meeting told another something. */
const tellingsOf = (meeting: Meeting | undefined, sentences: ReadonlyMap<number, MeetingSentence>): readonly Span[] =>
  (meeting?.mentions ?? [])
    .filter((mention) => mention.rule === 'told')
    .flatMap((mention) => sentences.get(mention.sentence)?.words.sentence ?? []);

/** The positions that stand beside the name, and the office that a role told. */
function positionsOf({ id, positions }: Person, offices: ReadonlyMap<string, Position>): readonly Position[] {
  const office = offices.get(id);
  return office === undefined ? positions : [...positions, office];
}

/** Pass 10: the layers as records. */
export function assembleRecords(input: Input): Records {
  const { document, entities, mentions, meetings, sentences } = input;
  const organizationNames = new Map(entities.organizations.map(({ id, name }) => [id, name]));
  const bySentence = new Map(sentences.map((sentence) => [sentence.words.sentence.index, sentence]));
  const spans = new Map<string, { start: number; end: number }[]>();
  for (const mention of mentions) {
    const same = spans.get(mention.entity);
    if (same === undefined) spans.set(mention.entity, [spanOf(mention)]);
    else same.push(spanOf(mention));
  }
  const countryOf = new Map(
    entities.people.map((person) => [person.id, person.country ?? input.countries.get(person.id) ?? null]),
  );
  const places: Records['places'][number][] = [];
  const topics: Records['topics'][number][] = [];
  const placed: PlacedTopic[] = [];
  const placeIds = new Numbering('l');
  const topicIds = new Numbering('t');

  const wholes = findWholes(meetings, bySentence);
  const records = meetings.map((meeting, index): MeetingRecord => {
    const { venue, time } = meeting;
    const whole = wholes[index] ?? null;
    let place: string | null = null;
    if (venue.city !== null) {
      const numbered = placeIds.idOf(`${fold(venue.city)}|${venue.country ?? ''}`);
      place = numbered.id;
      if (numbered.isNew) places.push({ id: place, name: venue.city, kind: 'CITY', country: venue.country });
    }
    const topicRefs = (input.topics[index] ?? []).map((topic) => {
      const numbered = topicIds.idOf(fold(topic.label));
      if (numbered.isNew) {
        const concerns = mentions
          .filter((mention) => mention.start >= topic.start && mention.end <= topic.end && mention.kind !== 'place')
          .map((mention) => mention.entity);
        placed.push({ id: numbered.id, label: topic.label, start: topic.start, end: topic.end });
        topics.push({ id: numbered.id, label: topic.label, context: topic.context, concerns: [...new Set(concerns)] });
      }
      return numbered.id;
    });
    const evidence = new Map<number, { start: number; end: number }>();
    for (const mention of [...meeting.mentions].sort((a, b) => Number(a.force !== 'new') - Number(b.force !== 'new'))) {
      const sentence = bySentence.get(mention.sentence)?.words.sentence;
      if (sentence !== undefined && !evidence.has(sentence.index)) evidence.set(sentence.index, spanOf(sentence));
    }
    return {
      id: `m${index + 1}`,
      kind: meeting.kind,
      status: meeting.status,
      medium: meeting.medium,
      start: time?.date ?? null,
      end: time?.endDate ?? null,
      datePrecision: time === null ? null : precisionOf(time.date),
      dateBasis: time?.basis ?? null,
      dateText: time?.span == null ? null : document.text.slice(time.span.start, time.span.end),
      place,
      country: venue.country,
      participants: meeting.parties.map((party) => ({
        actor: party.actor,
        role: party.role,
        representing: countryOf.get(party.actor) ?? null,
        start: party.start,
        end: party.end,
      })),
      topics: [...new Set(topicRefs)],
      partOf: whole === null ? null : `m${whole + 1}`,
      evidence: [...evidence.values()],
      rule: meeting.rule,
      confidence: Math.round(meeting.confidence * 100) / 100,
    };
  });
  return {
    document: { ...document },
    people: entities.people.map((person) => ({
      id: person.id,
      name: person.name,
      aliases: [...person.aliases],
      positions: positionsOf(person, input.offices).map(({ title, of, from, to }) => ({
        title: fullTitle(title, organizationNames.get(of ?? '')),
        of,
        from: from ?? null,
        to: to ?? null,
      })),
      country: countryOf.get(person.id) ?? null,
      mentions: spans.get(person.id) ?? [],
    })),
    countries: entities.countries.map((country) => ({ ...country, mentions: spans.get(country.id) ?? [] })),
    organizations: entities.organizations.map((organization) => ({
      ...organization,
      aliases: [...organization.aliases],
      mentions: spans.get(organization.id) ?? [],
    })),
    places,
    topics,
    meetings: records,
    statements: input.utterances.flatMap((utterance) =>
      utterance.speaker === null || utterance.speaker.kind === 'place'
        ? []
        : [
            {
              speaker: utterance.speaker.entity,
              text: utterance.text,
              quoted: utterance.quoted,
              topics: [...topicsOfStatement(utterance, placed)],
              meeting: meetingOfStatement(
                { start: utterance.start, end: utterance.end, speaker: utterance.speaker.entity },
                records.map((record, index) => ({ record, told: tellingsOf(meetings[index], bySentence) })),
                document.text,
              ),
              start: utterance.start,
              end: utterance.end,
            },
          ],
    ),
    extractor: { ...input.extractor },
  };
}
