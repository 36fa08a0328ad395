import type { ParticipantRole } from '../../../../domain/vocabulary/participant-role.ts';
import { isPerson } from '../../../entities.ts';
import type { Words } from '../../03-names/words.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { Party } from '../meeting-mention.ts';

/** @returns one party for each actor of the phrases, with the span of the phrase, or of the name where another tells it too. */
export function partiesOf(words: Words, phrases: readonly Phrase[], role: ParticipantRole): readonly Party[] {
  const parties: Party[] = [];
  for (const phrase of phrases) {
    const start = words.tokens[phrase.from]?.start;
    const end = words.tokens[phrase.to - 1]?.end;
    if (start === undefined || end === undefined) continue;
    for (const actor of phrase.actors) {
      const party: Party = { actor, role, start, end };
      // The two ministers, A and B: the plural and the names are of the same.
      const at = parties.findIndex((other) => other.actor === actor);
      if (at === -1) parties.push(party);
      else if (phrase.kind === 'name') parties[at] = party;
    }
  }
  return parties;
}

/** Those who come for a country: they are as good as people. */
const isDelegation = (words: Words, { kind, to }: Phrase): boolean =>
  kind === 'side' && /^(?:delegations?|envoys|lawmakers|senators|negotiators)$/u.test(words.lower[to - 1] ?? '');

/** A country by its bare name, which is a place as much as a party. */
const isBareCountry = (words: Words, phrase: Phrase): boolean =>
  phrase.kind === 'side' &&
  phrase.to - phrase.from <= 2 &&
  !isDelegation(words, phrase) &&
  phrase.actors.every((actor) => actor.startsWith('country:'));

/** Whether a group can be the other party of a rule that accepts these. */
export function isAccepted(words: Words, group: PhraseGroup, accepts: 'people' | 'sides' | 'countries'): boolean {
  if (group.actors.length === 0) return false;
  if (accepts === 'countries') return true;
  if (accepts === 'sides')
    return group.phrases.some((phrase) => phrase.actors.length > 0 && !isBareCountry(words, phrase));
  return group.phrases.some(
    (phrase) =>
      phrase.actors.length > 0 &&
      (phrase.kind !== 'side' || isDelegation(words, phrase) || phrase.actors.some((actor) => actor.startsWith('p'))),
  );
}

/** Each actor once; the first role that says more than PARTICIPANT wins. */
export function uniteParties(parties: readonly Party[]): readonly Party[] {
  const byActor = new Map<string, Party>();
  for (const party of parties) {
    const known = byActor.get(party.actor);
    if (known === undefined) byActor.set(party.actor, party);
    else if (known.role === 'PARTICIPANT' && party.role !== 'PARTICIPANT')
      byActor.set(party.actor, { ...known, role: party.role });
  }
  return [...byActor.values()];
}

/** Whether the party is somebody, and no country or body. */
export const isPersonal = ({ actor }: Party): boolean => isPerson(actor);
