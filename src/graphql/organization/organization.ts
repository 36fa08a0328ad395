import { officeHolderListArguments } from '../connection/list-arguments.ts';
import { toText } from '../field/decode.ts';
import { property } from '../field/property.ts';
import { relation, relationToOne } from '../field/relation.ts';
import { ActorInterface, CountryType, NodeInterface, OrganizationType } from '../node/node-refs.ts';
import { OfficeHolderConnection } from '../person/office-connections.ts';
import { OrganizationKindEnum } from '../vocabulary-enums.ts';

OrganizationType.implement({
  description: 'A body that acts as one: a ministry, an alliance, an armed group, a party, a company.',
  interfaces: [NodeInterface, ActorInterface],
  fields: (t) => ({
    kind: t.field({
      type: OrganizationKindEnum,
      description: 'What kind of organization it is.',
      ...property('kind', toText),
    }),
    country: t.field({
      type: CountryType,
      description: 'The country in which it is based.',
      ...relationToOne('Organization.country'),
    }),
    members: t.field({
      type: OfficeHolderConnection,
      nullable: false,
      description: 'The people who hold or held a position in it.',
      args: officeHolderListArguments,
      ...relation('Organization.members'),
    }),
  }),
});
