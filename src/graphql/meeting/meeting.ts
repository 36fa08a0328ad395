import {
  documentListArguments,
  meetingListArguments,
  reportListArguments,
  statementListArguments,
  topicListArguments,
} from '../connection/list-arguments.ts';
import { pageArguments } from '../connection/page-arguments.ts';
import { DocumentConnection } from '../document/document-connection.ts';
import { toCount, toNumber, toRequiredText, toText } from '../field/decode.ts';
import { property } from '../field/property.ts';
import { relation, relationToOne } from '../field/relation.ts';
import { CountryType, MeetingType, NodeInterface, PlaceType } from '../node/node-refs.ts';
import { ReportConnection } from '../report/report-connection.ts';
import { StatementConnection } from '../statement/statement-connection.ts';
import {
  DateBasisEnum,
  DatePrecisionEnum,
  MeetingKindEnum,
  MeetingMediumEnum,
  MeetingStatusEnum,
} from '../vocabulary-enums.ts';
import { MeetingConnection } from './meeting-connection.ts';
import { MeetingTopicConnection } from './meeting-topic-connection.ts';
import { ParticipantConnection } from './participation.ts';

MeetingType.implement({
  description: 'Who met whom, about what, when and where: one record, chosen from what its reports say.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    title: t.string({
      nullable: false,
      description: 'A short title made of its participants, place and date.',
      ...property('title', toRequiredText),
    }),
    kind: t.field({
      type: MeetingKindEnum,
      nullable: false,
      description: 'What kind of meeting it is.',
      ...property('kind', toRequiredText),
    }),
    status: t.field({
      type: MeetingStatusEnum,
      nullable: false,
      description: 'What became of it: only HELD and ONGOING meetings took place.',
      ...property('status', toRequiredText),
    }),
    medium: t.field({
      type: MeetingMediumEnum,
      description: 'How the participants were together.',
      ...property('medium', toText),
    }),
    start: t.field({ type: 'PartialDate', description: 'When it began.', ...property('start', toText) }),
    end: t.field({
      type: 'PartialDate',
      description: 'The last day of a meeting that went on for several.',
      ...property('end', toText),
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
    confidence: t.float({
      description: 'How sure the reports make it, from 0 to 1.',
      ...property('confidence', toNumber),
    }),
    documentCount: t.int({
      nullable: false,
      description: 'How many documents report it.',
      ...property('documentCount', toCount),
    }),
    publisherCount: t.int({
      nullable: false,
      description: 'How many publishers report it.',
      ...property('publisherCount', toCount),
    }),
    place: t.field({ type: PlaceType, description: 'Where it was held.', ...relationToOne('Meeting.place') }),
    country: t.field({
      type: CountryType,
      description: 'The country in which it was held, also where the place is not known.',
      ...relationToOne('Meeting.country'),
    }),
    partOf: t.field({
      type: MeetingType,
      description: 'The larger meeting that it is a part of.',
      ...relationToOne('Meeting.partOf'),
    }),
    parts: t.field({
      type: MeetingConnection,
      nullable: false,
      description: 'The meetings that are parts of it.',
      args: meetingListArguments,
      ...relation('Meeting.parts'),
    }),
    participants: t.field({
      type: ParticipantConnection,
      nullable: false,
      description: 'Who took part, by name.',
      args: pageArguments,
      ...relation('Meeting.participants'),
    }),
    topics: t.field({
      type: MeetingTopicConnection,
      nullable: false,
      description: 'What it was about.',
      args: topicListArguments,
      ...relation('Meeting.topics'),
    }),
    reports: t.field({
      type: ReportConnection,
      nullable: false,
      description: 'What each source says of it, with its quote.',
      args: reportListArguments,
      ...relation('Meeting.reports'),
    }),
    documents: t.field({
      type: DocumentConnection,
      nullable: false,
      description: 'The documents that report it.',
      args: documentListArguments,
      ...relation('Meeting.documents'),
    }),
    statements: t.field({
      type: StatementConnection,
      nullable: false,
      description: 'What was said during it.',
      args: statementListArguments,
      ...relation('Meeting.statements'),
    }),
  }),
});
