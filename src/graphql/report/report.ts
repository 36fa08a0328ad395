import { topicListArguments } from '../connection/list-arguments.ts';
import { pageArguments } from '../connection/page-arguments.ts';
import { SpanType } from '../document/span.ts';
import { toNumber, toRequiredText, toSpans, toText } from '../field/decode.ts';
import { property } from '../field/property.ts';
import { relation, relationToOne } from '../field/relation.ts';
import { ReportParticipantConnection } from '../meeting/participation.ts';
import { CountryType, DocumentType, MeetingType, NodeInterface, PlaceType, ReportType } from '../node/node-refs.ts';
import { TopicConnection } from '../topic/topic-connection.ts';
import {
  DateBasisEnum,
  DatePrecisionEnum,
  MeetingKindEnum,
  MeetingMediumEnum,
  MeetingStatusEnum,
} from '../vocabulary-enums.ts';

ReportType.implement({
  description:
    'What one document says of one meeting: its own values, which need not agree with those of other reports.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    quote: t.string({
      nullable: false,
      description: 'The words of the document that say so.',
      ...property('quote', toRequiredText),
    }),
    start: t.int({
      description: 'Where the quote starts in the text: UTF-16 offset, inclusive.',
      ...property('start', toNumber),
    }),
    end: t.int({ description: 'Where the quote ends: UTF-16 offset, exclusive.', ...property('end', toNumber) }),
    spans: t.field({
      type: [SpanType],
      nullable: false,
      description: 'All pieces of the text on which the report rests.',
      extensions: { plan: { kind: 'properties', names: ['spanStarts', 'spanEnds'] } },
      resolve: ({ properties }) => toSpans(properties['spanStarts'], properties['spanEnds']),
    }),
    kind: t.field({
      type: MeetingKindEnum,
      description: 'What kind of meeting it is, by this report.',
      ...property('kind', toText),
    }),
    status: t.field({
      type: MeetingStatusEnum,
      description: 'What became of the meeting, by this report.',
      ...property('status', toText),
    }),
    medium: t.field({
      type: MeetingMediumEnum,
      description: 'How the participants were together, by this report.',
      ...property('medium', toText),
    }),
    date: t.field({
      type: 'PartialDate',
      description: 'When the meeting began, by this report.',
      ...property('date', toText),
    }),
    dateEnd: t.field({
      type: 'PartialDate',
      description: 'The last day of the meeting, by this report.',
      ...property('dateEnd', toText),
    }),
    datePrecision: t.field({
      type: DatePrecisionEnum,
      description: 'How much of the date is known.',
      ...property('datePrecision', toText),
    }),
    dateBasis: t.field({
      type: DateBasisEnum,
      description: 'What the date rests on.',
      ...property('dateBasis', toText),
    }),
    dateText: t.string({ description: 'The words that gave the date.', ...property('dateText', toText) }),
    rule: t.string({ description: 'The rule or model that made the report.', ...property('rule', toText) }),
    confidence: t.float({ description: 'How sure that is, from 0 to 1.', ...property('confidence', toNumber) }),
    extractor: t.string({
      description: 'What read the document; null where a person wrote the record.',
      ...property('extractor', toText),
    }),
    extractorVersion: t.string({ description: 'The version of the extractor.', ...property('version', toText) }),
    document: t.field({
      type: DocumentType,
      description: 'The document that says so.',
      ...relationToOne('Report.document'),
    }),
    meeting: t.field({
      type: MeetingType,
      description: 'The meeting that it speaks of.',
      ...relationToOne('Report.meeting'),
    }),
    place: t.field({ type: PlaceType, description: 'Where, by this report.', ...relationToOne('Report.place') }),
    country: t.field({
      type: CountryType,
      description: 'In which country, by this report.',
      ...relationToOne('Report.country'),
    }),
    participants: t.field({
      type: ReportParticipantConnection,
      nullable: false,
      description: 'Who took part, by this report.',
      args: pageArguments,
      ...relation('Report.participants'),
    }),
    topics: t.field({
      type: TopicConnection,
      nullable: false,
      description: 'What it was about, by this report.',
      args: topicListArguments,
      ...relation('Report.topics'),
    }),
  }),
});
