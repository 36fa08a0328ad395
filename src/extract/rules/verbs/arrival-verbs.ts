import { inflected } from './inflect.ts';
import { forms, IN_PERSON, type MeetingVerbRule, ONE } from './meeting-verb-rule.ts';

/** Verbs of coming to somebody who is there: where X was waiting for Y, was in Lima with Y, gave Y an hour. */
export const ARRIVAL_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'waited-for-guest',
    forms: forms('waiting waited'),
    complement: /^(?:(?:in|at|on|outside|inside|by) (?:\S+ ){1,4})?for (?:him|her|them)\b(?! to\b)/u,
    partners: ['for'],
    ...IN_PERSON,
    ...ONE,
    confidence: 0.65,
    example: 'President Ana Solís flew to Oslo on Monday, where Premier Pedro Lund was waiting for her.',
    counterExample: 'President Ana Solís was waiting for Premier Pedro Lund to answer.',
  },
  {
    name: 'was-in-town-with',
    forms: forms('was were'),
    complement:
      /^(?:back )?in (?:(?!the|an?|his|her|their|its|touch|contact|line|love|talks|office|power|charge|favour|favor|the same)\S+ ){1,2}(?:(?:on|for) \S+ )?with (?!(?:his|her|their|its|an?|other|others|the (?:team|squad|delegation)|no|little|nothing|some|many|hundreds|thousands|dozens)\b)/u,
    partners: ['with'],
    isPlaced: true,
    isTimed: true,
    ...IN_PERSON,
    ...ONE,
    confidence: 0.6,
    example: 'On Monday envoy Ana Solís was in Oslo with Premier Pedro Lund.',
    counterExample: 'On Monday envoy Ana Solís was in touch with Premier Pedro Lund.',
  },
  {
    name: 'gave-time',
    forms: inflected('give grant allow spare'),
    complement:
      /^(?:(?!to\b|for\b|with\b|and\b)\S+ ){1,6}?(?:(?:half )?an hour|a (?:few|couple of|quarter of an) (?:minutes|hours|hour)|\S+ (?:minutes|hours))\b(?! (?:to|notice|ahead|in which|before|behind|until|of (?:notice|warning)|['’]))/u,
    partners: [''],
    ...IN_PERSON,
    ...ONE,
    confidence: 0.65,
    example: 'On Monday Premier Pedro Lund gave President Ana Solís an hour.',
    counterExample: 'On Monday Premier Pedro Lund gave President Ana Solís 48 hours to leave.',
  },
];
