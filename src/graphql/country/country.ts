import {
  meetingListArguments,
  officeHolderListArguments,
  organizationListArguments,
  personListArguments,
  placeListArguments,
} from '../connection/list-arguments.ts';
import { toText } from '../field/decode.ts';
import { property } from '../field/property.ts';
import { relation } from '../field/relation.ts';
import { MeetingConnection } from '../meeting/meeting-connection.ts';
import { ActorInterface, CountryType, NodeInterface } from '../node/node-refs.ts';
import { OrganizationConnection } from '../organization/organization-connection.ts';
import { OfficeHolderConnection } from '../person/office-connections.ts';
import { PersonConnection } from '../person/person-connection.ts';
import { PlaceConnection } from '../place/place-connection.ts';

CountryType.implement({
  description: 'A country or territory of ISO 3166-1.',
  interfaces: [NodeInterface, ActorInterface],
  fields: (t) => ({
    code: t.string({ description: 'ISO 3166-1 alpha-3, such as `IRQ`.', ...property('code', toText) }),
    code2: t.string({ description: 'ISO 3166-1 alpha-2, such as `IQ`.', ...property('code2', toText) }),
    region: t.string({ description: 'The region of the United Nations, such as Asia.', ...property('region', toText) }),
    capital: t.string({ description: 'The capital.', ...property('capital', toText) }),
    people: t.field({
      type: PersonConnection,
      nullable: false,
      description: 'The people who belong to it or act for it.',
      args: personListArguments,
      ...relation('Country.people'),
    }),
    officeHolders: t.field({
      type: OfficeHolderConnection,
      nullable: false,
      description: 'The people who hold or held an office of it.',
      args: officeHolderListArguments,
      ...relation('Country.officeHolders'),
    }),
    organizations: t.field({
      type: OrganizationConnection,
      nullable: false,
      description: 'The organizations that are based in it.',
      args: organizationListArguments,
      ...relation('Country.organizations'),
    }),
    places: t.field({
      type: PlaceConnection,
      nullable: false,
      description: 'The places that lie in it.',
      args: placeListArguments,
      ...relation('Country.places'),
    }),
    meetingsHeld: t.field({
      type: MeetingConnection,
      nullable: false,
      description: 'The meetings that were held in it, whoever took part.',
      args: meetingListArguments,
      ...relation('Country.meetingsHeld'),
    }),
  }),
});
