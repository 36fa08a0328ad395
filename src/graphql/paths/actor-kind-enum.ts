import type { ActorKind } from '../../domain/ids.ts';
import { builder } from '../builder.ts';

const KINDS = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
} as const satisfies Readonly<Record<string, ActorKind>>;

export const ActorKindEnum = builder.enumType('ActorKind', {
  description: 'Kinds of actor.',
  values: {
    PERSON: { value: KINDS.PERSON, description: 'A person.' },
    COUNTRY: { value: KINDS.COUNTRY, description: 'A country.' },
    ORGANIZATION: { value: KINDS.ORGANIZATION, description: 'An organization.' },
  },
});
