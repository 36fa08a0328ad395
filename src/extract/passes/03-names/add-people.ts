import { applyRole } from './apply-role.ts';
import { chunkStartingAt } from './chunk-at.ts';
import { isByname } from './is-byname.ts';
import type { NameVerdict } from './judge-names.ts';
import type { NameCandidate } from './name-candidate.ts';
import { significantParts } from './name-parts.ts';
import type { OrganizationTable } from './organization-table.ts';
import { isOwnNameTitle } from './own-name-title.ts';
import { type PeopleTable, type PersonDraft, UNTITLED } from './people-table.ts';
import { sharePositions } from './share-positions.ts';
import { isPossessive, type Words } from './words.ts';

export interface FoundPerson {
  readonly person: PersonDraft;
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

interface Input {
  readonly text: string;
  readonly candidates: readonly NameCandidate[];
  /** Names in headings and datelines: they point at people of the prose and make none. */
  readonly pointers: readonly NameCandidate[];
  readonly verdicts: ReadonlyMap<string, NameVerdict>;
  readonly organizations: OrganizationTable;
  readonly people: PeopleTable;
}

const GIVEN_NAME_TITLES = new Set([
  'sir',
  'dame',
  'lord',
  'lady',
  'sheikh',
  'king',
  'queen',
  'prince',
  'princess',
  'pope',
]);

/** The form with its title, as it stands: `Minister of State Ana Solís`, `Gen. Ada Stone`. */
function titledForms(candidate: NameCandidate, text: string): readonly string[] {
  const { before, words, chunk, chunks } = candidate;
  if (before === null || before.from >= chunk.from) return [];
  const end = words.tokens[chunk.to - 1]?.end ?? 0;
  const starts = chunks
    .filter(
      (other) =>
        other.from >= before.from && other.to <= chunk.from && (other.kind === 'title' || other.kind === 'country'),
    )
    .map((other) => other.from)
    .filter(
      (from, index) =>
        index < 2 && /^\p{Lu}/u.test(words.tokens[from]?.text ?? '') && !isPossessive(words.tokens[from + 1]),
    );
  return starts.map((from) => text.slice(words.tokens[from]?.start ?? end, end).replace(/\s+/gu, ' '));
}

/** `X of Peru`, `Bolivia’s X`: a country beside the name. */
function countryBeside(candidate: NameCandidate): string | null {
  const { words, chunks, chunk } = candidate;
  if (isPossessive(words.tokens[chunk.from - 1])) {
    const owner = chunks.find((other) => other.to === chunk.from - 1);
    if (owner?.kind === 'country') return owner.code;
  }
  const mark = words.lower[chunk.to];
  // The negotiators, X for Peru and Y for Chile.
  const isFrom = mark === 'of' || mark === 'from' || (mark === 'for' && candidate.apposition?.isPlural === true);
  const of = mark === ',' && /^(?:of|from)$/u.test(words.lower[chunk.to + 1] ?? '') ? chunk.to + 1 : chunk.to;
  const at = words.lower[of + 1] === 'the' ? of + 2 : of + 1;
  const owner = chunkStartingAt(chunks, at);
  const isBracketed = mark === '(' && words.tokens[owner?.to ?? -1]?.text === ')';
  if (!isFrom && !isBracketed && of === chunk.to) return null;
  return owner?.kind === 'country' && owner.form === 'name' ? owner.code : null;
}

function describe(person: PersonDraft, candidate: NameCandidate, input: Input): void {
  const { words } = candidate;
  const beside = countryBeside(candidate);
  const { apposition } = candidate;
  const own = candidate.before;
  const before = own === null || beside === null ? own : { ...own, country: own.country ?? beside };
  // The head of the checkpoint, Colonel X: the office is told first.
  const roles =
    apposition !== null && before !== null && apposition.to + 1 === before.from
      ? [apposition, before]
      : [before, apposition];
  for (const role of roles) if (role !== null) applyRole(person, role, words, input.organizations);
  for (const role of candidate.told) applyRole(person, role, words, input.organizations);
  person.country ??= beside;
}

/** Whether a short form may be looked for: a lone given name needs a title that goes with one. */
function isAccepted(candidate: NameCandidate, person: PersonDraft): boolean {
  if (candidate.parts.length > 1) return true;
  const isGivenOnly =
    person.parts.length > 1 &&
    person.parts[0] === candidate.parts[0] &&
    person.parts[person.parts.length - 1] !== candidate.parts[0];
  if (!isGivenOnly || person.parts.length > 2) return true;
  const title = candidate.before?.title.toLowerCase() ?? '';
  return title === '' || GIVEN_NAME_TITLES.has(title) || candidate.before !== null;
}

/**
 * Adds the people: full names first, so that a surname finds its person wherever it stands, then short forms; a short
 * form with a title and no full form is a person of one name.
 * @returns where each is named.
 */
export function addPeople(input: Input): readonly FoundPerson[] {
  const { candidates, people, verdicts } = input;
  const isPerson = (candidate: NameCandidate): boolean => verdicts.get(candidate.parts.join(' ')) === 'person';
  for (const candidate of candidates) {
    if (significantParts(candidate.parts).length < 2 || !isPerson(candidate)) continue;
    describe(people.addFull(candidate.text, candidate.parts), candidate, input);
  }
  const found: FoundPerson[] = [];
  const named: { readonly person: PersonDraft; readonly candidate: NameCandidate }[] = [];
  const see = (person: PersonDraft, candidate: NameCandidate): void => {
    named.push({ person, candidate });
    people.see(person, candidate.text);
    for (const form of titledForms(candidate, input.text)) person.forms.set(form, person.forms.get(form) ?? 0);
    found.push({ person, words: candidate.words, from: candidate.chunk.from, to: candidate.chunk.to });
  };
  const bynames = new Map<string, PersonDraft>();
  for (const candidate of candidates) {
    const { parts, before } = candidate;
    const verdict = verdicts.get(parts.join(' '));
    if (verdict === 'organization' && before === null) continue;
    const bearer = found.at(-1);
    if (bearer !== undefined && isByname(candidate.words, bearer, candidate.chunk.from))
      bynames.set(parts.join(' '), bearer.person);
    const title = before?.title.toLowerCase() ?? '';
    // King Salman is not Mohammed bin Salman.
    const isRuler = title === 'sheikh' || isOwnNameTitle(title);
    const isSingle = significantParts(parts).length === 1;
    const naming = {
      gender: before?.gender ?? null,
      father: isRuler || parts.length > 1 ? candidate.text : null,
      isOwnName: before === null ? null : isSingle && isOwnNameTitle(title),
    };
    const known = people.find(parts, naming) ?? bynames.get(parts.join(' ')) ?? null;
    const isFull = !isSingle && verdict === 'person';
    if (known !== null && (isFull || isAccepted(candidate, known))) {
      if (!isFull) describe(known, candidate, input);
      see(known, candidate);
    } else if (known === null && ((isRuler && isSingle) || verdict === 'person')) {
      const person = people.addNew(candidate.text, parts);
      describe(person, candidate, input);
      see(person, candidate);
    }
  }
  sharePositions(named);
  for (const candidate of input.pointers) {
    const known = people.find(candidate.parts, UNTITLED);
    if (known !== null) see(known, candidate);
  }
  return found;
}
