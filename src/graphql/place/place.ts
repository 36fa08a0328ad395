import { meetingListArguments } from '../connection/list-arguments.ts';
import { toRequiredText, toText } from '../field/decode.ts';
import { property } from '../field/property.ts';
import { relation, relationToOne } from '../field/relation.ts';
import { MeetingConnection } from '../meeting/meeting-connection.ts';
import { CountryType, NodeInterface, PlaceType } from '../node/node-refs.ts';
import { PlaceKindEnum } from '../vocabulary-enums.ts';

PlaceType.implement({
  description: 'Where meetings are held: a city, a region, a building.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    name: t.string({ nullable: false, description: 'The name of the place.', ...property('name', toRequiredText) }),
    kind: t.field({ type: PlaceKindEnum, description: 'What kind of place it is.', ...property('kind', toText) }),
    country: t.field({
      type: CountryType,
      description: 'The country in which it lies.',
      ...relationToOne('Place.country'),
    }),
    meetings: t.field({
      type: MeetingConnection,
      nullable: false,
      description: 'The meetings that were held there, the latest first.',
      args: meetingListArguments,
      ...relation('Place.meetings'),
    }),
  }),
});
