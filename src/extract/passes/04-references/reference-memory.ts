import { CountryMemory } from './country-memory.ts';
import { seenIn } from './seen-in.ts';
import { type Seen, SideMemory } from './side-memory.ts';
import { VisitorMemory } from './visitor-memory.ts';

/** How many people back a role or a group may point. */
export const MEMORY = 60;
const NEAR_SENTENCES = 3;
/** How many may be meant by a number that were named one by one. */
const MAX_NAMED_APART = 3;

/** What was named before, as far back as references reach. */
export class ReferenceMemory {
  readonly recent: string[] = [];
  /** Countries and organizations. */
  readonly sides = new SideMemory();
  readonly countries = new CountryMemory();
  readonly visitors = new VisitorMemory();
  /** People by sentence, in order of naming; the first is the likely subject. */
  readonly #bySentence: Seen[] = [];
  readonly #groups: Seen[] = [];
  /** Who was named last as no more than the company of others. */
  readonly #company = new Map<string, number>();
  readonly #genders = new Map<string, 'male' | 'female'>();
  readonly #subjects = new Map<number, readonly string[]>();
  readonly #lastSentence = new Map<string, number>();
  readonly #unnamedSubjects = new Set<number>();
  readonly #lists = new Set<number>();
  readonly #openingGroups = new Map<number, readonly string[]>();
  /** The first sentence of the entry of a live blog; what stands before it is of another hour. */
  #opening = 0;

  /** Of a sentence who owns what another of it is: Lund's envoy, Solís. */
  readonly #owners = new Map<number, string>();

  seeOwner(sentence: number, person: string): void {
    this.#owners.set(sentence, person);
  }

  /** An entry of a live blog begins: no plural in it means people of the entry above. */
  open(sentence: number): void {
    this.#opening = sentence;
  }

  see(sentence: number, actors: readonly string[]): void {
    const people = actors.filter((actor) => actor.startsWith('p'));
    for (const person of people) {
      const at = this.recent.indexOf(person);
      if (at !== -1) this.recent.splice(at, 1);
      this.recent.push(person);
      if (this.recent.length > MEMORY) this.recent.shift();
      this.#lastSentence.set(person, sentence);
      this.#company.delete(person);
    }
    this.countries.see(sentence, actors);
    if (people.length > 0) this.#bySentence.push({ sentence, actors: people });
    // Her counterpart, Solís: one person told twice is no group.
    const several = [...new Set(actors)];
    if (several.length > 1 && several.length === people.length) this.#groups.push({ sentence, actors });
  }

  /** Whom `he` or `she` means: the sentence speaks of them as if it named them. */
  seePronoun(sentence: number, person: string, gender: 'male' | 'female'): void {
    // Where others stand near, the pronoun may have been read wrong.
    const near = new Set([...this.peopleOf(sentence), ...this.peopleOf(sentence - 1)]);
    if (near.size < 2 && !this.#genders.has(person)) this.#genders.set(person, gender);
    this.#bySentence.push({ sentence, actors: [person] });
  }

  /** Which pronoun was said of somebody before; null where none was. */
  genderOf(person: string): 'male' | 'female' | null {
    return this.#genders.get(person) ?? null;
  }

  /** A sentence lists who else was there: nobody goes on about them as `he`. */
  seeList(sentence: number): void {
    this.#lists.add(sentence);
  }

  /** Who came with those whom a sentence is about. */
  seeCompany(sentence: number, people: readonly string[]): void {
    for (const person of people) this.#company.set(person, sentence);
  }

  /** Who the main clauses of a sentence are about. */
  seeSubjects(sentence: number, people: readonly string[]): void {
    for (const person of people) this.#company.delete(person);
    if (people.length > 0 && !this.#subjects.has(sentence)) this.#subjects.set(sentence, people);
  }

  /** Ids of those whom the main clauses of a sentence are about. */
  subjectsOf(sentence: number): readonly string[] {
    return this.#subjects.get(sentence) ?? [];
  }

  /** The mayor will travel, whom the article never names: no pronoun is read as somebody else. */
  seeUnnamedSubject(sentence: number): void {
    this.#unnamedSubjects.add(sentence);
  }

  /** On Monday it was the turn of A: the sentence goes on about whom the one before was about. */
  carrySubjects(sentence: number): void {
    const before = this.#subjects.get(sentence - 1);
    if (before !== undefined) this.#subjects.set(sentence, before);
  }

  /** A group that a noun pointed at: "the two ministers" are whom "they" means next. @param isFirst in its sentence. */
  seeGroup(sentence: number, actors: readonly string[], isFirst = false): void {
    if (actors.length < 2) return;
    this.#groups.push({ sentence, actors });
    if (isFirst) this.#openingGroups.set(sentence, actors);
  }

  /** The sentence that last spoke of somebody; -1 where none did. */
  lastSentence(person: string): number {
    return this.#lastSentence.get(person) ?? -1;
  }

  /** The people of a sentence in the order of naming, each once. */
  peopleOf(sentence: number): readonly string[] {
    return [...new Set(this.#near(sentence).flatMap((seen) => seen.actors))];
  }

  /** People of the sentence before the pronoun, then of those before it, whom each is about first; null where that is nobody named. */
  *singular(sentence: number): Generator<string | null> {
    for (let back = 0, near = NEAR_SENTENCES; back < near; back += 1) {
      if (back > 0 && this.#lists.has(sentence - back)) {
        near += 1;
        continue;
      }
      const subjects = this.#subjects.get(sentence - back) ?? [];
      yield* subjects;
      if (subjects.length === 0 && this.#unnamedSubjects.has(sentence - back)) yield null;
      const owner = this.#owners.get(sentence - back);
      // Whom the sentence is about, then whose envoy that is, then who is named only beside them.
      const rankOf = (person: string): number =>
        this.#company.get(person) === sentence - back ? 2 : person === owner ? 1 : 0;
      const people = this.#near(sentence - back).flatMap((seen) => seen.actors.slice(0, 1));
      yield* people.toSorted((a, b) => rankOf(a) - rankOf(b));
    }
  }

  #near(sentence: number): readonly Seen[] {
    return seenIn(this.#bySentence, sentence);
  }

  /** Those named before whom a plural means; who only came with others, where nobody else was named. */
  group(sentence: number, count: number | null, accepts: (actor: string) => boolean = () => true): readonly string[] {
    // Who came with A met B: the two are those, whoever they came with before.
    const last = this.peopleOf(sentence - 1);
    const isCounted =
      last.length === count && last.every((one) => accepts(one) && this.#company.get(one) !== sentence - 1);
    if (this.#company.size === 0 || isCounted) return this.#group(sentence, count, accepts);
    const leading = this.#group(sentence, count, (actor) => accepts(actor) && !this.#company.has(actor));
    return leading.length > 1 ? leading : this.#group(sentence, count, accepts);
  }

  #group(sentence: number, count: number | null, accepts: (actor: string) => boolean): readonly string[] {
    const near = new Set<string>();
    const isOfEntry = (at: number): boolean => at >= this.#opening;
    for (let back = 0; back < 2 && isOfEntry(sentence - back); back += 1)
      for (const seen of this.#near(sentence - back))
        for (const actor of seen.actors) if (accepts(actor)) near.add(actor);
    const last = this.#groups
      .slice(-8)
      .reverse()
      .filter((seen) => seen.actors.every(accepts) && isOfEntry(seen.sentence));
    const before = isOfEntry(sentence - 1) ? this.#near(sentence - 1) : [];
    const previous = new Set(before.flatMap((seen) => seen.actors.filter(accepts)));
    const opening = this.#openingGroups.get(sentence - 1);
    if (count === null && isOfEntry(sentence - 1) && opening?.every(accepts) === true) return opening;
    if (count === null && previous.size > 1) return [...previous];
    const recentGroup = last.find(
      (seen) => (count === null || seen.actors.length === count) && sentence - seen.sentence <= 4,
    );
    const isOlder = recentGroup !== undefined && recentGroup.sentence < sentence - 1;
    if (isOlder && count !== null && near.size === count) return [...near];
    if (recentGroup !== undefined) return recentGroup.actors;
    if (near.size > 1 && (count === null || near.size === count)) return [...near];
    // A wrote to B. C said that the two had met.
    if (previous.size === count) return [...previous];
    // A wrote to B. “We want peace,” A said. They met on Monday.
    const pair = count === null && previous.size === 1 && isOfEntry(sentence - 2) ? this.peopleOf(sentence - 2) : [];
    if (pair.length === 2 && pair.every(accepts) && pair.some((one) => previous.has(one))) return pair;
    // A met B. C was away. The two leaders agreed: the last two that one sentence named.
    const isOfPeople = !accepts('o');
    for (
      let back = 1;
      isOfPeople && count !== null && back <= NEAR_SENTENCES && isOfEntry(sentence - back);
      back += 1
    ) {
      const pair = this.peopleOf(sentence - back).filter(accepts);
      if (pair.length === count) return pair;
      if (pair.length > count) break;
    }
    const any = last.find((seen) => count === null || seen.actors.length === count);
    if (any !== undefined) return any.actors;
    const recent = this.recent.filter(accepts);
    // What about C? The two met in May: one of them at least is of the entry.
    const isOfHour = this.#opening === 0 || isOfEntry(this.lastSentence(recent.at(-1) ?? ''));
    if (!isOfHour && recent.length !== count) return [];
    // So many are not just the last ones that the text named.
    const isFew = count !== null && (count <= MAX_NAMED_APART || recent.length === count);
    return isFew && recent.length >= count ? recent.slice(-count) : [];
  }
}
