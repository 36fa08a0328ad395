import type { Party } from '../meeting-mention.ts';

/** @param own who was at each meeting. @returns the parties of one meeting for each of the others, of the people among them where there are several. */
export function splitParties(own: readonly Party[], others: readonly Party[]): readonly (readonly Party[])[] {
  const people = others.filter((party) => party.actor.startsWith('p'));
  const partners = people.length > 1 ? people : others;
  return partners.map((party) => [...own, party]);
}
