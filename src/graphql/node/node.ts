import { kindOfId } from '../../domain/ids.ts';
import { NodeInterface } from './node-refs.ts';

NodeInterface.implement({
  description:
    'Anything with an id: a person, a country, an organization, a meeting, a topic, a place, a document, a report or a statement.',
  resolveType: (node) => kindOfId(node.id),
  fields: (t) => ({
    id: t.id({
      nullable: false,
      description: 'Readable and stable; before the colon stands the kind of node, such as in `person:antony-blinken`.',
      resolve: (node) => node.id,
    }),
  }),
});
