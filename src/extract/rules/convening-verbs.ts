import { forms, type MeetingVerbRule } from './meeting-verb-rule.ts';

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
