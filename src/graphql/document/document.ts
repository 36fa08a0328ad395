import {
  meetingListArguments,
  reportsInTextArguments,
  statementsInTextArguments,
} from '../connection/list-arguments.ts';
import { pageArguments } from '../connection/page-arguments.ts';
import { toRequiredText, toText } from '../field/decode.ts';
import { property } from '../field/property.ts';
import { relation } from '../field/relation.ts';
import { MeetingConnection } from '../meeting/meeting-connection.ts';
import { DocumentType, NodeInterface } from '../node/node-refs.ts';
import { ReportConnection } from '../report/report-connection.ts';
import { StatementConnection } from '../statement/statement-connection.ts';
import { MentionConnection } from './mention-connections.ts';

/** A text can have 300,000 characters: a page of 200 whole texts is within the standard limit of cost, not the same ten times. */
const TEXT_COST = 400;

const text = property('text', toRequiredText);

DocumentType.implement({
  description: 'A source: an article or another text, kept as it was read.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    title: t.string({ description: 'The headline.', ...property('title', toText) }),
    publisher: t.string({ description: 'Who published it.', ...property('publisher', toText) }),
    url: t.string({ description: 'Where it was published.', ...property('url', toText) }),
    publishedAt: t.field({
      type: 'PartialDate',
      description: 'When it was published.',
      ...property('publishedAt', toText),
    }),
    language: t.string({ description: 'Its language, by BCP 47, such as `en`.', ...property('language', toText) }),
    text: t.string({
      nullable: false,
      description: 'The whole text, into which every span of the document points.',
      ...text,
      extensions: { ...text.extensions, cost: TEXT_COST },
    }),
    hash: t.string({
      nullable: false,
      description: 'SHA-256 of its content, by which the same document is known again.',
      ...property('hash', toRequiredText),
    }),
    sourceId: t.string({ description: 'The id under which it was handed in.', ...property('sourceId', toText) }),
    ingestedAt: t.string({ description: 'When it was read, by ISO 8601.', ...property('ingestedAt', toText) }),
    mentions: t.field({
      type: MentionConnection,
      nullable: false,
      description: 'Whom it names, by name.',
      args: pageArguments,
      ...relation('Document.mentions'),
    }),
    reports: t.field({
      type: ReportConnection,
      nullable: false,
      description: 'What it says of meetings, in the order of its text.',
      args: reportsInTextArguments,
      ...relation('Document.reports'),
    }),
    meetings: t.field({
      type: MeetingConnection,
      nullable: false,
      description: 'The meetings that it reports, the latest first.',
      args: meetingListArguments,
      ...relation('Document.meetings'),
    }),
    statements: t.field({
      type: StatementConnection,
      nullable: false,
      description: 'The statements that it quotes, in the order of its text.',
      args: statementsInTextArguments,
      ...relation('Document.statements'),
    }),
  }),
});
