import { fold } from '../../domain/fold.ts';
import { isPartialDate, precisionOf } from '../../domain/partial-date.ts';
import type { MeetingRecord, PlaceRecord, TopicRecord } from '../../domain/records/schema.ts';
import { type Span, spansOverlap } from '../../domain/span.ts';
import { type ActorRegister, countryId, type DropReason } from './actor-register.ts';
import type { MeetingAnswer } from './answer-schema.ts';
import type { NameFinder } from './name-finder.ts';
import type { PieceAnswer } from './piece-answer.ts';

interface Sources {
  readonly actors: ActorRegister;
  readonly finder: NameFinder;
  /** What the records give as their rule. */
  readonly rule: string;
  readonly drop: (reason: DropReason) => void;
}

interface MeetingRecords {
  readonly meetings: readonly MeetingRecord[];
  readonly places: readonly PlaceRecord[];
  readonly topics: readonly TopicRecord[];
}

const NO_DATE = { start: null, end: null, datePrecision: null, dateBasis: null, dateText: null } as const;

/**
 * Meetings whose quote stands in the text, with those participants, places, dates and topics whose words do. They carry no
 * confidence: what a model says of its own is not calibrated.
 */
export function toMeetings(answers: readonly PieceAnswer[], sources: Sources): MeetingRecords {
  const { actors, finder, rule, drop } = sources;
  const meetings: MeetingRecord[] = [];
  const places = new Map<string, PlaceRecord>();
  const topics = new Map<string, TopicRecord>();

  const placeOf = ({ city, country }: MeetingAnswer): string | null => {
    if (city === null || city.trim() === '') return null;
    if (finder.findAll(city).length === 0) {
      drop('nameNotFound');
      return null;
    }
    const key = `${fold(city)}|${country ?? ''}`;
    const place = places.get(key) ?? {
      id: `llm-l${places.size + 1}`,
      name: city.trim(),
      kind: 'CITY',
      country: countryId(country),
    };
    places.set(key, place);
    return place.id;
  };
  const topicsOf = (meeting: MeetingAnswer): readonly string[] =>
    meeting.topics.flatMap(({ label, context, concerns }) => {
      if (!finder.hasWords(label)) {
        drop('nameNotFound');
        return [];
      }
      const ids = concerns.flatMap((concerned) => actors.find(concerned) ?? []);
      const topic = topics.get(fold(label)) ?? {
        id: `llm-t${topics.size + 1}`,
        label: label.trim(),
        context,
        concerns: [...new Set(ids)],
      };
      topics.set(fold(label), topic);
      return [topic.id];
    });
  const participantsOf = (meeting: MeetingAnswer) =>
    meeting.participants.flatMap(({ actor, role, representing }) => {
      const id = actors.find(actor);
      if (id === null) {
        drop('referenceLost');
        return [];
      }
      const found = representing === null ? null : (actors.find(representing) ?? countryId(representing));
      const body = found?.startsWith('llm-p') === true ? null : found;
      return [{ actor: id, role, representing: body, start: null, end: null }];
    });

  for (const { answer, piece } of answers) {
    for (const meeting of answer.meetings) {
      const evidence = finder.find(meeting.quote, piece);
      if (evidence === null) {
        drop('quoteNotFound');
        continue;
      }
      const all = participantsOf(meeting);
      const participants = all.filter(({ actor }, index) => all.findIndex((other) => other.actor === actor) === index);
      if (participants.length === 0) {
        drop('referenceLost');
        continue;
      }
      if (isToldAlready(meetings, evidence, participants)) continue;
      meetings.push({
        id: `llm-m${meetings.length + 1}`,
        kind: meeting.kind,
        status: meeting.status,
        medium: meeting.medium,
        ...readDate(meeting, sources),
        place: placeOf(meeting),
        country: countryId(meeting.country),
        participants,
        topics: [...new Set(topicsOf(meeting))],
        partOf: null,
        evidence: [evidence],
        rule,
        confidence: null,
      });
    }
  }
  return { meetings, places: [...places.values()], topics: [...topics.values()] };
}

/** Pieces overlap: what stands in both is told twice. */
function isToldAlready(
  meetings: readonly MeetingRecord[],
  evidence: Span,
  participants: readonly { readonly actor: string }[],
): boolean {
  return meetings.some(
    (known) =>
      known.evidence.some((span) => spansOverlap(span, evidence)) &&
      participants.every(({ actor }) => known.participants.some((other) => other.actor === actor)),
  );
}

/** A date counts when its words stand in the text, or when it is said to be inferred. */
function readDate(meeting: MeetingAnswer, { finder, drop }: Sources) {
  const { start, end, dateText, dateBasis } = meeting;
  if (start === null) return NO_DATE;
  const words = dateText === null ? null : finder.find(dateText);
  const isBorneOut = words !== null || (dateText === null && dateBasis === 'INFERRED');
  if (!isPartialDate(start) || !isBorneOut) {
    drop(isBorneOut ? 'malformed' : 'nameNotFound');
    return NO_DATE;
  }
  const isPeriod = end !== null && isPartialDate(end) && end.length === start.length && end > start;
  return { start, end: isPeriod ? end : null, datePrecision: precisionOf(start), dateBasis, dateText };
}
