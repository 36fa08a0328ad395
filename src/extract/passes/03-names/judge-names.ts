import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from '../../lexicon/names/given-names.ts';
import { LEADER_SURNAMES } from '../../lexicon/names/leader-surnames.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import { PERSON_VERB_FORMS, SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import { countryEnd } from './country-behind.ts';
import type { NameCandidate } from './name-candidate.ts';
import { significantParts } from './name-parts.ts';

/** What a name is, by all that the article says of it. */
export type NameVerdict = 'person' | 'organization' | 'unknown';

const THRESHOLD = 2;
/** A full name whose last or first word stands alone elsewhere, as surnames do. */
const SHORT_FORM = 1;
/** A full name whose last word alone says or does what people do: Vandermoor said. Companies are cut to their first word. */
const ACTING_SURNAME = 1;
/** A name in a list with people: Ana Solís, X and Y. */
const LISTED = 2;
/** What a person is `of`: Ana Solís of X. */
const AFFILIATION = 2;

/** So much evidence makes an organization of a name that is also somebody's family name. */
const FAMILY_BUSINESS = 5;

interface Group {
  readonly key: string;
  readonly parts: readonly string[];
  readonly members: NameCandidate[];
  person: number;
  organization: number;
}

const keyOf = (candidate: NameCandidate): string => candidate.parts.join(' ');

/** Whether a lone name is addressed, speaks or acts as a person. */
function actsAsPerson({ words, chunk, before }: NameCandidate): boolean {
  const next = words.lower[chunk.to] ?? '';
  return before !== null || SPEECH_FORMS.has(next) || PERSON_VERB_FORMS.has(next);
}

/** `at Hexley town hall`, `at Claridge’s`: where somebody is, not whom they work for. */
const isPlaceOf = ({ words, chunk }: NameCandidate): boolean =>
  words.tokens[chunk.to]?.pos === 'NOUN' || /^['’]s?$/u.test(words.tokens[chunk.to]?.text ?? '');

/** The words between two names of a sentence, without the country of the first and its brackets. */
function between(a: NameCandidate, b: NameCandidate): string | null {
  if (a.words !== b.words || b.chunk.from <= a.chunk.to) return null;
  const end = countryEnd(a.words, a.chunks, a.chunk.to);
  return textIn(a.words, Math.min(end, b.chunk.from), b.chunk.from);
}

function groupNames(candidates: readonly NameCandidate[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group !== undefined) group.members.push(candidate);
    else groups.set(key, { key, parts: candidate.parts, members: [candidate], person: 0, organization: 0 });
  }
  for (const group of groups.values()) {
    for (const rule of new Set(group.members.flatMap((candidate) => candidate.evidence))) {
      group.person += rule.person;
      group.organization += rule.organization;
    }
    const standsAlone = (part: string | undefined): boolean => {
      const short = groups.get(part ?? '');
      return (
        short !== undefined && !short.members.every((one) => one.evidence.some((rule) => rule.reason === 'the-before'))
      );
    };
    const [first] = group.parts;
    if (significantParts(group.parts).length > 1) {
      if (standsAlone(group.parts[group.parts.length - 1])) group.person += SHORT_FORM;
      else if (standsAlone(first)) {
        if (GIVEN_NAMES.has(first ?? '') || LEADING_FAMILY_NAMES.has(first ?? '')) group.person += SHORT_FORM;
        else group.organization += SHORT_FORM;
      }
    }
    const surname = groups.get(group.parts[group.parts.length - 1] ?? '');
    if (significantParts(group.parts).length > 1 && surname?.members.some(actsAsPerson) === true)
      group.person += ACTING_SURNAME;
  }
  return groups;
}

function decide(group: Group): NameVerdict {
  const hasRole = group.members.some((candidate) => candidate.before !== null || candidate.apposition !== null);
  const isAlone = significantParts(group.parts).length === 1 && !hasRole && !LEADER_SURNAMES.has(group.parts[0] ?? '');
  if (group.person >= THRESHOLD && group.person > group.organization && !isAlone) return 'person';
  return group.organization >= THRESHOLD ? 'organization' : 'unknown';
}

/** `Bergslag Gruv`, called `Bergslag`: a full name is what its first word alone is told to be. */
function weighShortForms(groups: ReadonlyMap<string, Group>): void {
  for (const group of groups.values()) {
    if (significantParts(group.parts).length < 2) continue;
    const short = groups.get(group.parts[0] ?? '');
    if (short !== undefined && decide(short) === 'organization') {
      group.organization += AFFILIATION;
      group.person -= AFFILIATION;
    }
  }
}

/** Adds what the neighbours say: who is listed with people is one; what a person is of is an organization. */
function weighNeighbours(candidates: readonly NameCandidate[], groups: ReadonlyMap<string, Group>): void {
  const personWords = new Set<string>();
  for (const group of groups.values())
    if (decide(group) === 'person') for (const part of group.parts) personWords.add(part);
  const isPerson = (candidate: NameCandidate): boolean => candidate.parts.every((part) => personWords.has(part));
  const listed = new Map<Group, number>();
  candidates.forEach((candidate, index) => {
    const group = groups.get(keyOf(candidate));
    if (group === undefined || isPerson(candidate)) return;
    const previous = candidates[index - 1];
    const next = candidates[index + 1];
    const gapBefore = previous === undefined ? null : between(previous, candidate);
    const gapAfter = next === undefined ? null : between(candidate, next);
    const isList = (gap: string | null): boolean => gap === ',' || gap === 'and' || gap === ', and';
    const isBeside =
      (isList(gapBefore) && previous !== undefined && isPerson(previous)) ||
      (isList(gapAfter) && next !== undefined && isPerson(next));
    const isOf =
      (gapBefore === 'of' || gapBefore === 'of the' || (gapBefore === 'at' && !isPlaceOf(candidate))) &&
      previous !== undefined &&
      isPerson(previous);
    if (isBeside) listed.set(group, (listed.get(group) ?? 0) + 1);
    if (isOf && !listed.has(group)) group.organization += AFFILIATION;
  });
  for (const [group, count] of listed) {
    const isSingle = significantParts(group.parts).length === 1;
    const speaks = group.members.some((one) => SPEECH_FORMS.has(one.words.lower[one.chunk.to] ?? ''));
    if (!isSingle || count > 1 || speaks) group.person += LISTED;
  }
}

/** Family names of those who are told to be people: an organization is not called as one of them without strong evidence. */
function familyNames(groups: ReadonlyMap<string, Group>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const group of groups.values()) {
    const parts = significantParts(group.parts);
    if (parts.length < 2 || decide(group) !== 'person') continue;
    names.add(parts[parts.length - 1] ?? '');
    if (LEADING_FAMILY_NAMES.has(parts[0] ?? '')) names.add(parts[0] ?? '');
  }
  return names;
}

/**
 * Adds up the evidence of all occurrences of each name, every rule once, then that of its neighbours.
 * @returns a verdict by the name's folded words, joined by a space.
 */
export function judgeNames(candidates: readonly NameCandidate[]): ReadonlyMap<string, NameVerdict> {
  const groups = groupNames(candidates);
  weighShortForms(groups);
  weighNeighbours(candidates, groups);
  const verdicts = new Map<string, NameVerdict>();
  const surnames = familyNames(groups);
  for (const group of groups.values()) {
    if (surnames.has(group.key) && group.organization < FAMILY_BUSINESS) {
      verdicts.set(group.key, 'unknown');
      continue;
    }
    const isListedSingle =
      significantParts(group.parts).length === 1 && group.person >= LISTED && group.organization < THRESHOLD;
    verdicts.set(group.key, isListedSingle ? 'person' : decide(group));
  }
  return verdicts;
}
