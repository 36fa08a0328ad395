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

const hasOffice = ({ person }: Named): boolean =>
  [...person.positions.values()].some(({ title }) => OFFICE.test(title));
const sentenceOf = ({ candidate }: Named): number => candidate.words.sentence.index;

/** `X, Mr Aasland’s predecessor`: whom the relation is told of by name, wherever the article gives the office. */
function ownerOfRelation({ before, apposition, words }: NameCandidate, named: readonly Named[]): Named | null {
  const owner = [before, apposition].find((role) => role?.organization?.kind === 'name')?.organization;
  const last = owner === undefined || owner === null ? undefined : words.folded[owner.to - 1];
  if (last === undefined) return null;
  return named.find((one) => one.person.parts.at(-1) === last && hasOffice(one)) ?? null;
}

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
    const owner = isCounterpart ? null : ownerOfRelation(candidate, named);
    const other =
      owner ??
      named
        .slice(0, at)
        .findLast((one) => one.person !== person && hasOffice(one) && sentence - sentenceOf(one) <= NEAR_SENTENCES);
    if (other === undefined) return;
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
