import type { MeetingMention, Party } from '../meeting-mention.ts';

/** @returns whether one of a meeting went on to others: A met B. A later joined C at a hotel. C did not meet B. */
export function hasLeftFor(mention: MeetingMention, { parties }: { readonly parties: readonly Party[] }): boolean {
  if (mention.isJoining !== true) return false;
  const [joiner, ...joined] = mention.parties.map(({ actor }) => parties.some((party) => party.actor === actor));
  return joiner === true && !joined.includes(true);
}
