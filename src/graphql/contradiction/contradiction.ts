import {
  CONTRADICTION_ASPECTS,
  type Contradiction,
  type ContradictionAspect,
  findContradictions,
} from '../../domain/graph/find-contradictions.ts';
import { ACTOR_KINDS, type NodeKind } from '../../domain/ids.ts';
import { builder } from '../builder.ts';
import { loadNode } from '../field/load-node.ts';
import { ActorInterface, MeetingType, NodeInterface, ReportType } from '../node/node-refs.ts';
import { COMPARED_REPORTS, MAX_COMPARED_REPORTS, toComparedReport } from './compared-reports.ts';

type Account = Contradiction['accounts'][number];

interface AccountSource extends Account {
  readonly aspect: ContradictionAspect;
}

/** The aspects whose values are ids, with the kinds of node that they are ids of. */
const NODE_KINDS: Readonly<Partial<Record<ContradictionAspect, readonly NodeKind[]>>> = {
  PLACE: ['Place'],
  COUNTRY: ['Country'],
  REPRESENTING: ACTOR_KINDS,
};

const ContradictionAspectEnum = builder.enumType('ContradictionAspect', {
  description: 'On what reports of one meeting disagree.',
  values: Object.fromEntries(
    Object.entries(CONTRADICTION_ASPECTS).map(([aspect, description]) => [aspect, { description }]),
  ),
});

const AccountType = builder.objectRef<AccountSource>('ContradictionAccount').implement({
  description: 'What some of the reports say, against the others.',
  fields: (t) => ({
    value: t.string({
      nullable: false,
      description: 'A date, a run of dates with a slash, a status, a medium, a role, `PRESENT` or `ABSENT`, or an id.',
      resolve: ({ value }) => value,
    }),
    node: t.field({
      type: NodeInterface,
      description: 'The place, country or organization where the value is an id.',
      resolve: ({ aspect, value }, _args, context, info) => {
        const kinds = NODE_KINDS[aspect];
        return kinds === undefined ? null : loadNode(value, kinds, context, info);
      },
    }),
    reports: t.field({
      type: [ReportType],
      nullable: { list: false, items: false },
      description: 'The reports that say so, by id.',
      resolve: async ({ reports }, _args, context, info) => {
        const found = await Promise.all(reports.map((id) => loadNode(id, ['Report'], context, info)));
        return found.filter((report) => report !== null);
      },
    }),
  }),
});

const ContradictionType = builder.objectRef<Contradiction>('Contradiction').implement({
  description: 'What reports of one meeting say that cannot both be true.',
  fields: (t) => ({
    aspect: t.field({
      type: ContradictionAspectEnum,
      nullable: false,
      description: 'On what they disagree.',
      resolve: ({ aspect }) => aspect,
    }),
    actor: t.field({
      type: ActorInterface,
      description: 'The actor that it is about; null where it is about the meeting.',
      resolve: ({ actor }, _args, context, info) =>
        actor === null ? null : loadNode(actor, ACTOR_KINDS, context, info),
    }),
    accounts: t.field({
      type: [AccountType],
      nullable: false,
      description: 'What they say, two accounts at least; the one of most reports first.',
      resolve: ({ aspect, accounts }) => accounts.map((account) => ({ ...account, aspect })),
    }),
  }),
});

builder.objectField(MeetingType, 'contradictions', (t) =>
  t.field({
    type: [ContradictionType],
    nullable: false,
    description: `On what its reports disagree; silence, less detail and plans that were overtaken are no disagreement. Its latest ${MAX_COMPARED_REPORTS} reports are compared.`,
    extensions: { plan: { kind: 'derived', relation: COMPARED_REPORTS }, cost: MAX_COMPARED_REPORTS },
    resolve: async (meeting, _args, context) => {
      const page = meeting.pages[COMPARED_REPORTS.key] ?? (await context.relations.load(meeting.id, COMPARED_REPORTS));
      return findContradictions(page.rows.flatMap(({ node }) => (node === null ? [] : [toComparedReport(node)])));
    },
  }),
);
