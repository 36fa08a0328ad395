import { builder } from '../builder.ts';
import { connectionType } from '../connection/connection-type.ts';
import { sourceListArguments } from '../connection/list-arguments.ts';
import { toNumber, toText } from '../field/decode.ts';
import { edgeProperty } from '../field/property.ts';
import { edgeRelation, edgeRelationToOne } from '../field/relation.ts';
import { ActorInterface, MeetingType, ReportType } from '../node/node-refs.ts';
import { ReportConnection } from '../report/report-connection.ts';
import { ParticipantRoleEnum } from '../vocabulary-enums.ts';

/** Taking part, from both ends, and as one report tells it: the edge has the role and on whose behalf. */
const participants = connectionType({
  name: 'Participant',
  node: ActorInterface,
  of: 'participants of a meeting',
  nodeDescription: 'Who took part.',
});

const actorMeetings = connectionType({
  name: 'ActorMeeting',
  node: MeetingType,
  of: 'meetings of an actor',
  nodeDescription: 'The meeting.',
});

const reportParticipants = connectionType({
  name: 'ReportParticipant',
  node: ActorInterface,
  of: 'participants by one report',
  nodeDescription: 'Who took part, by this report.',
});

const participantReports = connectionType({
  name: 'ParticipantReport',
  node: ReportType,
  of: 'reports that name a participant',
  nodeDescription: 'The report.',
});

export const ParticipantConnection = participants.connection;
export const ActorMeetingConnection = actorMeetings.connection;
export const ReportParticipantConnection = reportParticipants.connection;

for (const { edge } of [participants, actorMeetings, reportParticipants, participantReports]) {
  builder.objectFields(edge, (t) => ({
    role: t.field({
      type: ParticipantRoleEnum,
      description: 'What the actor was at the meeting.',
      ...edgeProperty('role', toText),
    }),
    representing: t.field({
      type: ActorInterface,
      description: 'The country or organization on whose behalf the actor was there.',
      ...edgeRelationToOne('Participation.representing'),
    }),
  }));
}

for (const { edge } of [reportParticipants, participantReports]) {
  builder.objectFields(edge, (t) => ({
    start: t.int({
      description: 'Where the text names the actor: UTF-16 offset into the document, inclusive.',
      ...edgeProperty('start', toNumber),
    }),
    end: t.int({
      description: 'Where the name ends: UTF-16 offset into the document, exclusive.',
      ...edgeProperty('end', toNumber),
    }),
  }));
}

builder.objectField(participants.edge, 'reports', (t) =>
  t.field({
    type: participantReports.connection,
    nullable: false,
    description: 'The reports that name the actor as a participant of this meeting.',
    args: sourceListArguments,
    ...edgeRelation('Participant.reports'),
  }),
);

builder.objectField(actorMeetings.edge, 'reports', (t) =>
  t.field({
    type: ReportConnection,
    nullable: false,
    description: 'The reports that name the actor as a participant of this meeting.',
    args: sourceListArguments,
    ...edgeRelation('ActorMeeting.reports'),
  }),
);
