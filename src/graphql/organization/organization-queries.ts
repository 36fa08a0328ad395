import { builder } from '../builder.ts';
import { organizationListArguments } from '../connection/list-arguments.ts';
import { lookUp } from '../field/look-up.ts';
import { rootList } from '../field/relation.ts';
import { OrganizationType } from '../node/node-refs.ts';
import { OrganizationConnection } from './organization-connection.ts';

builder.queryFields((t) => ({
  organization: t.field({
    type: OrganizationType,
    description: 'An organization by id or by name; null where there is none.',
    args: {
      id: t.arg.id({ description: 'The id of the organization.' }),
      name: t.arg.string({
        description: 'A whole name or alias; of several with it, the one with that name and the most meetings.',
      }),
    },
    ...lookUp({ named: 'Organization', kinds: ['Organization'] }),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    description: 'All organizations, by name.',
    args: organizationListArguments,
    ...rootList('Query.organizations'),
  }),
}));
