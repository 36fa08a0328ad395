import { pageArguments } from '../connection/page-arguments.ts';
import { relation, relationToOne } from '../field/relation.ts';
import { ActorInterface, CountryType, NodeInterface, PersonType } from '../node/node-refs.ts';
import { PositionConnection } from './office-connections.ts';

PersonType.implement({
  description: 'A person.',
  interfaces: [NodeInterface, ActorInterface],
  fields: (t) => ({
    country: t.field({
      type: CountryType,
      description: 'The country that the person belongs to or acts for.',
      ...relationToOne('Person.country'),
    }),
    positions: t.field({
      type: PositionConnection,
      nullable: false,
      description: 'The offices that the person holds or held.',
      args: pageArguments,
      ...relation('Person.positions'),
    }),
  }),
});
