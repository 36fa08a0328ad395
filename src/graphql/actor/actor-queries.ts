import { ACTOR_KINDS } from '../../domain/ids.ts';
import { builder } from '../builder.ts';
import { lookUp } from '../field/look-up.ts';
import { ActorInterface } from '../node/node-refs.ts';

builder.queryFields((t) => ({
  actor: t.field({
    type: ActorInterface,
    description: 'A person, country or organization by id or by name; null where there is none.',
    args: {
      id: t.arg.id({ description: 'The id of the actor.' }),
      name: t.arg.string({
        description: 'A whole name or alias; of several with it, the one with that name and the most meetings.',
      }),
    },
    ...lookUp({ named: 'Actor', kinds: ACTOR_KINDS }),
  }),
}));
