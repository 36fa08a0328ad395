import { toCountryId } from '../../../domain/ids.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { PersonDraft } from './people-table.ts';

/**
 * Offices that a relation to somebody tells: `his Turkish counterpart, X` is a foreign minister where he is one, `her
 * successor, X` has the office that was hers. The somebody is the last person named before who has an office.
 */
interface Named {
  readonly person: PersonDraft;
  readonly candidate: NameCandidate;
}

const COUNTERPART = /\b(?:counterpart|opposite number|colleague)s?$/iu;
const SUCCESSOR = /\bsuccessor$/iu;
const PREDECESSOR = /\bpredecessor$/iu;
/** A colleague has the same office only where it is one that every state has. */
const OFFICE =
  /\b(?:minister|president|premier|chancellor|secretary|ambassador|king|prime|chief|head|governor|mayor|envoy|speaker|director|executive|chairman|chairwoman|leader)\b/iu;
const PASSING = /^(?:outgoing|incoming|new|acting|former|visiting|current|then)\s+/iu;
const NEAR_SENTENCES = 2;

const relationOf = ({ before, apposition }: NameCandidate, relation: RegExp): boolean =>
  [before, apposition].some((role) => role !== null && relation.test(role.title));

/** @param named every naming of a person, in order of the text. */
export function sharePositions(named: readonly Named[]): void {
  named.forEach(({ person, candidate }, at) => {
    const isCounterpart = relationOf(candidate, COUNTERPART) && person.country !== null;
    const isSuccessor = relationOf(candidate, SUCCESSOR);
    const isPredecessor = relationOf(candidate, PREDECESSOR);
    if (
      (!isCounterpart && !isSuccessor && !isPredecessor) ||
      [...person.positions.values()].some(({ title }) => OFFICE.test(title))
    )
      return;
    const sentence = candidate.words.sentence.index;
    const other = named
      .slice(0, at)
      .findLast(
        (one) => one.person !== person && [...one.person.positions.values()].some(({ title }) => OFFICE.test(title)),
      );
    if (other === undefined || sentence - other.candidate.words.sentence.index > NEAR_SENTENCES) return;
    if (isCounterpart && other.person.country === person.country) return;
    const held = [...other.person.positions.values()].find(({ title }) => OFFICE.test(title));
    if (held === undefined) return;
    const bare = held.title.replace(PASSING, '');
    const title = isPredecessor ? `former ${bare}` : bare;
    if (!isCounterpart) person.country ??= other.person.country;
    const of = isCounterpart ? toCountryId(person.country ?? '') : held.of;
    person.positions.set(title.toLowerCase(), { title, of });
  });
}
