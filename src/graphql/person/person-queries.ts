import { builder } from '../builder.ts';
import { personListArguments } from '../connection/list-arguments.ts';
import { lookUp } from '../field/look-up.ts';
import { rootList } from '../field/relation.ts';
import { PersonType } from '../node/node-refs.ts';
import { PersonConnection } from './person-connection.ts';

builder.queryFields((t) => ({
  person: t.field({
    type: PersonType,
    description: 'A person by id or by name; null where there is none.',
    args: {
      id: t.arg.id({ description: 'The id of the person.' }),
      name: t.arg.string({
        description: 'A whole name or alias; of several with it, the one with that name and the most meetings.',
      }),
    },
    ...lookUp({ named: 'Person', kinds: ['Person'] }),
  }),
  people: t.field({
    type: PersonConnection,
    description: 'All people, by name.',
    args: personListArguments,
    ...rootList('Query.people'),
  }),
}));
