import { builder } from '../builder.ts';
import { connectionType } from '../connection/connection-type.ts';
import { toText } from '../field/decode.ts';
import { edgeProperty } from '../field/property.ts';
import { ActorInterface, PersonType } from '../node/node-refs.ts';

/** Holding an office, from both ends: the edge has the title and the time. One person can hold several of one body. */
const positions = connectionType({
  name: 'Position',
  node: ActorInterface,
  of: 'positions of a person',
  nodeDescription: 'The country or organization in which the person holds it.',
});

const officeHolders = connectionType({
  name: 'OfficeHolder',
  node: PersonType,
  of: 'people who hold an office',
  nodeDescription: 'Who holds it.',
});

export const PositionConnection = positions.connection;
export const OfficeHolderConnection = officeHolders.connection;

for (const { edge } of [positions, officeHolders]) {
  builder.objectFields(edge, (t) => ({
    title: t.string({ description: 'The title of the office, as sources give it.', ...edgeProperty('title', toText) }),
    from: t.field({ type: 'PartialDate', description: 'Held since then.', ...edgeProperty('from', toText) }),
    to: t.field({ type: 'PartialDate', description: 'Held until then.', ...edgeProperty('to', toText) }),
  }));
}
