import { CHANGE_KINDS } from '../domain/vocabulary/change-kind.ts';
import { DATE_BASES } from '../domain/vocabulary/date-basis.ts';
import { INLINE_FORMATS } from '../domain/vocabulary/inline-format.ts';
import { JOB_STATES } from '../domain/vocabulary/job-state.ts';
import { MEETING_KINDS } from '../domain/vocabulary/meeting-kind.ts';
import { MEETING_MEDIUMS } from '../domain/vocabulary/meeting-medium.ts';
import { MEETING_STATUSES } from '../domain/vocabulary/meeting-status.ts';
import { ORGANIZATION_KINDS } from '../domain/vocabulary/organization-kind.ts';
import { PARTICIPANT_ROLES } from '../domain/vocabulary/participant-role.ts';
import { PLACE_KINDS } from '../domain/vocabulary/place-kind.ts';
import { TOPIC_CONTEXTS } from '../domain/vocabulary/topic-context.ts';
import { builder } from './builder.ts';

/** The closed vocabularies of the domain as enums; each value keeps its one-sentence description. */
function vocabularyEnum(name: string, description: string, vocabulary: Readonly<Record<string, string>>) {
  const values = Object.entries(vocabulary).map(([value, meaning]) => [value, { description: meaning }] as const);
  return builder.enumType(name, { description, values: Object.fromEntries(values) });
}

const MEETING_KIND_MEANINGS = Object.fromEntries(
  Object.entries(MEETING_KINDS).map(([kind, { description, cameo }]) => [kind, `${description} CAMEO ${cameo}.`]),
);

const DATE_PRECISIONS = {
  DAY: 'The day is known.',
  MONTH: 'The month is known, the day is not.',
  YEAR: 'Only the year is known.',
};

export const MeetingKindEnum = vocabularyEnum('MeetingKind', 'What kind of meeting it is.', MEETING_KIND_MEANINGS);
export const MeetingStatusEnum = vocabularyEnum('MeetingStatus', 'What became of a meeting.', MEETING_STATUSES);
export const MeetingMediumEnum = vocabularyEnum(
  'MeetingMedium',
  'How the participants were together.',
  MEETING_MEDIUMS,
);
export const ParticipantRoleEnum = vocabularyEnum(
  'ParticipantRole',
  'What an actor was at a meeting.',
  PARTICIPANT_ROLES,
);
export const OrganizationKindEnum = vocabularyEnum(
  'OrganizationKind',
  'What kind of organization it is.',
  ORGANIZATION_KINDS,
);
export const PlaceKindEnum = vocabularyEnum('PlaceKind', 'What kind of place it is.', PLACE_KINDS);
export const TopicContextEnum = vocabularyEnum(
  'TopicContext',
  'The field that a topic belongs to, after PLOVER (Political Language Ontology for Verifiable Event Records).',
  TOPIC_CONTEXTS,
);
export const DateBasisEnum = vocabularyEnum('DateBasis', 'What a date rests on.', DATE_BASES);
export const DatePrecisionEnum = vocabularyEnum('DatePrecision', 'How much of a date is known.', DATE_PRECISIONS);
export const ChangeKindEnum = vocabularyEnum('ChangeKind', 'What became of a node.', CHANGE_KINDS);
export const JobStateEnum = vocabularyEnum('IngestJobState', 'Where an ingest stands.', JOB_STATES);
export const InlineFormatEnum = vocabularyEnum(
  'DocumentFormat',
  'How a document that is handed in is written.',
  INLINE_FORMATS,
);
