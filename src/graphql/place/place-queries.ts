import { builder } from '../builder.ts';
import { placeListArguments } from '../connection/list-arguments.ts';
import { lookUp } from '../field/look-up.ts';
import { rootList } from '../field/relation.ts';
import { PlaceType } from '../node/node-refs.ts';
import { PlaceConnection } from './place-connection.ts';

builder.queryFields((t) => ({
  place: t.field({
    type: PlaceType,
    description: 'A place by id or by name; null where there is none.',
    args: {
      id: t.arg.id({ description: 'The id of the place.' }),
      name: t.arg.string({
        description: 'A whole name or alias; of several with it, the one with that name and the most meetings.',
      }),
    },
    ...lookUp({ named: 'Place', kinds: ['Place'] }),
  }),
  places: t.field({
    type: PlaceConnection,
    description: 'All places, by name.',
    args: placeListArguments,
    ...rootList('Query.places'),
  }),
}));
