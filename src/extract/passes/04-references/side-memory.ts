import type { OrganizationKind } from '../../../domain/vocabulary/organization-kind.ts';
import type { Words } from '../03-names/words.ts';
import { DelegationMemory } from './delegation-memory.ts';
import type { Phrase } from './phrase.ts';

/**
 * Countries and organizations that the sentences before dealt with, for "the two sides", "both governments", "their
 * experts", where nobody named is meant: those of the latest sentence that names as many as the words count. Limits: where
 * things happen is no side, and a sentence that names more of them than are counted tells nothing.
 */
export interface Seen {
  readonly sentence: number;
  readonly actors: readonly string[];
}

/** How many sentences back the sides may have been named. */
const REACH = 8;
/** The same where no number says how many are meant. */
const REACH_UNCOUNTED = 1;
/** How far into its sentence the body may stand that it is about, in tokens: the board of X. */
const MAX_OPENING = 4;
/** How many organizations back a noun may point at one. */
const MAX_ORGANIZATIONS = 20;
/** What stands before the place where something happens: in Poland, across Germany. */
const PLACING: ReadonlySet<string> = new Set(
  'in at across through near into via inside outside over toward towards'.split(' '),
);

/** Which organizations a noun can mean. */
type KindOf = (actor: string) => OrganizationKind | null;
type Accepts = (actor: string, kindOf: KindOf) => boolean;

const isCountry: Accepts = (actor) => actor.startsWith('country:');
const isOrganization: Accepts = (actor) => actor.startsWith('o');
const isEither: Accepts = (actor) => actor.startsWith('country:') || actor.startsWith('o');
const isOf =
  (...kinds: readonly OrganizationKind[]): Accepts =>
  (actor, kindOf) => {
    const kind = actor.startsWith('o') ? kindOf(actor) : null;
    return kind !== null && kinds.includes(kind);
  };

const kindsOf = (nouns: string, ...accepts: readonly Accepts[]): readonly (readonly [string, readonly Accepts[]])[] =>
  nouns.split(' ').map((noun) => [noun, accepts] as const);

/** Nouns for several sides, lower-case, with what they can be, the likeliest first. */
const KINDS: ReadonlyMap<string, readonly Accepts[]> = new Map([
  ...kindsOf('countries nations states neighbours neighbors capitals militaries navies allies republics', isCountry),
  ...kindsOf(
    'companies firms airlines carriers banks lenders insurers retailers manufacturers carmakers automakers miners shipyards broadcasters',
    isOf('COMPANY', 'OTHER'),
  ),
  ...kindsOf('unions associations federations clubs leagues charities', isOf('OTHER', 'NGO')),
  ...kindsOf('agencies regulators ministries departments councils', isOf('GOVERNMENT_BODY', 'OTHER')),
  ...kindsOf('blocs communities organizations organisations bodies', isOf('INTERGOVERNMENTAL'), isOrganization),
  ...kindsOf('groups', isOrganization),
  ...kindsOf(
    'sides parties governments delegations teams ministries camps foes rivals armies adversaries coalitions partners factions',
    isEither,
    isCountry,
    isOrganization,
  ),
]);

/** Whether the noun can stand for them: the two communities are no countries. */
export const canMean = (word: string, actors: readonly string[], kindOf: KindOf): boolean =>
  KINDS.get(word)?.some((accepts) => actors.every((actor) => accepts(actor, kindOf))) !== false;

export class SideMemory {
  readonly #seen: Seen[] = [];
  /** Ids of the organizations named so far, each once, the latest last. */
  readonly organizations: string[] = [];

  readonly delegations = new DelegationMemory();

  /** The body that the latest sentences are about. */
  #subject: Seen | null = null;

  /** The one organization that the sentence is about, which `it` means in the next; none where it is about others. */
  subjectOf(sentence: number): readonly string[] {
    return this.#subject?.sentence === sentence ? this.#subject.actors : [];
  }

  /** What one sentence names. */
  see(sentence: number, phrases: readonly Phrase[], words: Words): void {
    this.delegations.see(sentence, phrases, words);
    const [first] = phrases.filter(({ actors }) => actors.length > 0);
    if (first?.actors.length === 1 && first.actors[0]?.startsWith('o') === true && first.from <= MAX_OPENING)
      this.#subject = { sentence, actors: first.actors };
    const actors = new Set<string>();
    for (const actor of phrases.flatMap((phrase) => phrase.actors)) {
      if (!actor.startsWith('o')) continue;
      const at = this.organizations.indexOf(actor);
      if (at !== -1) this.organizations.splice(at, 1);
      this.organizations.push(actor);
      if (this.organizations.length > MAX_ORGANIZATIONS) this.organizations.shift();
    }
    let place = -1;
    for (const phrase of phrases) {
      if (phrase.isPossessor || !/^(?:side|role|group)$/u.test(phrase.kind)) continue;
      const before = words.lower[phrase.from - 1] === 'the' ? phrase.from - 2 : phrase.from - 1;
      // In Cuba, Norway and Peru: what goes on the list is a place too.
      const isListed =
        place !== -1 && /^(?:,|and|or|, and|, or)$/u.test(words.lower.slice(place, before + 1).join(' '));
      const isPlace =
        phrase.actors.every((actor) => actor.startsWith('country:')) &&
        (isListed || PLACING.has(words.lower[before] ?? ''));
      if (isPlace) place = phrase.to;
      if (!isPlace) for (const actor of phrase.actors) if (!actor.startsWith('p')) actors.add(actor);
    }
    if (actors.size > 1) this.#seen.push({ sentence, actors: [...actors] });
    if (this.#seen.length > 4 * REACH) this.#seen.shift();
  }

  /**
   * @param word the noun that stands for them.
   * @param count how many it counts; null where it does not, and only two of the sentence before can be meant.
   * @returns the sides that the noun means in this sentence, or null.
   */
  find(sentence: number, word: string, count: number | null, kindOf: KindOf): Seen | null {
    const reach = count === null ? REACH_UNCOUNTED : REACH;
    for (const accepts of KINDS.get(word) ?? []) {
      for (const seen of [...this.#seen].reverse()) {
        if (sentence - seen.sentence > reach) break;
        const actors = seen.actors.filter((actor) => accepts(actor, kindOf));
        if (actors.length === (count ?? 2)) return { sentence: seen.sentence, actors };
      }
    }
    return null;
  }
}
