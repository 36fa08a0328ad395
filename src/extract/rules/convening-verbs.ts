import { forms, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

/** Verbs of those who bring others to one table: brought together, mediated between. */
export const CONVENING_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'brought-together',
    forms: forms('brought brings bring bringing'),
    complement:
      /^(?:together\b|(?:\S+ ){1,14}(?:(?:to|round|around|at) (?:the|one|a) (?:negotiating |same )?table|together|face to face)\b)/u,
    partners: [''],
    kind: 'MEDIATION',
    medium: 'IN_PERSON',
    subject: 'MEDIATOR',
    partner: 'PARTICIPANT',
    isReciprocal: false,
    accepts: 'sides',
    hasPassive: false,
    isOfSeveral: true,
    confidence: 0.7,
    example: 'Envoy Olga Brandt brought together President Ana Solís and Premier Pedro Lund.',
    counterExample: 'Envoy Olga Brandt brought President Ana Solís a cake.',
  },
  {
    name: 'occasion-brings',
    forms: forms('brought brings bring bringing unites united seats seated pairs gathers gathered'),
    complement:
      /^(?:together\b|(?:\S+ ){1,18}(?:(?:to|round|around|at) (?:the|one|a) (?:negotiating |same )?table|together|face to face)\b)/u,
    setting:
      /^(?:\S+ ){0,6}?(?:meeting|talks|summit|dinner|lunch|breakfast|banquet|reception|conference|forum|session|round|ceremony|gathering|encounter|call|hearing|event|visit|trip|retreat)\b/u,
    partners: [''],
    kind: 'MEETING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    isOfSeveral: true,
    isOfOccasion: true,
    confidence: 0.75,
    example: 'A dinner on Monday brought President Ana Solís and Premier Pedro Lund together.',
    counterExample: 'A dinner on Monday brought President Ana Solís and Premier Pedro Lund a cake.',
  },
  {
    name: 'mediated',
    forms: forms('mediated mediates mediate mediating'),
    partners: ['between'],
    kind: 'MEDIATION',
    medium: 'UNKNOWN',
    subject: 'MEDIATOR',
    partner: 'PARTICIPANT',
    isReciprocal: false,
    accepts: 'countries',
    hasPassive: false,
    isOfSeveral: true,
    confidence: 0.65,
    example: 'Envoy Olga Brandt mediated between President Ana Solís and Premier Pedro Lund.',
    counterExample: 'Envoy Olga Brandt has mediated since 2019.',
  },
];
