import { kindOfId } from '../../domain/ids.ts';
import { NodeInterface } from './node-refs.ts';

NodeInterface.implement({
  description: 'Anything with an id: a person, a country, an organization, a meeting, a topic, a place or a source.',
  resolveType: (node) => kindOfId(node.id),
  fields: (t) => ({
    id: t.id({
      nullable: false,
      description: 'Readable and stable, with the kind of node before the colon, such as `person:antony-blinken`.',
      resolve: (node) => node.id,
    }),
  }),
});
