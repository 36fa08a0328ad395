import type { Entities, Person } from '../../entities.ts';
import type { Mention } from '../../layers.ts';
import { CLAUSE_OPENERS } from '../../lexicon/clause-words.ts';
import type { Names } from '../03-names/find-names.ts';
import type { ReadSentence } from '../03-names/read-sentence.ts';
import { isPossessive } from '../03-names/words.ts';
import { isApposedName } from './apposed-name.ts';
import { learnPair } from './learn-pair.ts';
import { officeHolders } from './office-holders.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import { readPhrases } from './read-phrases.ts';
import { MEMORY, ReferenceMemory } from './reference-memory.ts';
import { findLeader, type RoleContext, resolveRole } from './resolve-role.ts';

/** A sentence with the phrases that stand for its actors. */
export interface PhrasedSentence extends ReadSentence {
  readonly phrases: readonly Phrase[];
}

export interface References {
  readonly sentences: readonly PhrasedSentence[];
  /** Mentions by role and pronoun, beside those by name. */
  readonly mentions: readonly Mention[];
  /** Countries of people that their roles tell: id of a person → id of a country. */
  readonly countries: ReadonlyMap<string, string>;
}

/** Group nouns that mean countries, not people. */
const COUNTRY_NOUNS: ReadonlySet<string> = new Set(
  'countries nations governments states neighbours neighbors allies'.split(' '),
);

/** The countries that people act for; the people where one has none. */
function toCountries(actors: readonly string[], context: RoleContext): readonly string[] {
  const countries = actors.map((actor) =>
    actor.startsWith('p') ? (context.personById.get(actor)?.country ?? context.countries.get(actor) ?? null) : actor,
  );
  return countries.every((country) => country !== null) ? [...new Set(countries)] : actors;
}

function genderOf(word: string): 'male' | 'female' {
  return word.startsWith('she') || word.startsWith('her') ? 'female' : 'male';
}

/** `A met B in X, and the two …`: the only two people whom the sentence has named so far; null where there are none. */
function pairBefore(phrases: readonly Phrase[], count: number | null): readonly string[] | null {
  if (count !== 2) return null;
  const people = new Set(
    phrases
      .filter((phrase) => !phrase.isPossessor)
      .flatMap((phrase) => phrase.actors)
      .filter((actor) => actor.startsWith('p')),
  );
  return people.size === 2 ? [...people] : null;
}

/** Who stands in the clause before a token, back to what opens it: "Lund invited him" invites somebody else. */
function clauseActors(before: readonly Phrase[], lower: readonly string[], at: number): readonly string[] {
  const opener = lower.slice(0, at).findLastIndex((word) => CLAUSE_OPENERS.has(word));
  const inside = before.filter((phrase) => phrase.from > opener && phrase.kind !== 'pronoun' && !phrase.isPossessor);
  const [first] = inside.length > 0 ? inside : before.filter((phrase) => phrase.kind !== 'pronoun');
  return first?.actors ?? [];
}

function resolve(
  phrase: OpenPhrase,
  sentence: number,
  memory: ReferenceMemory,
  context: RoleContext,
  before: readonly Phrase[],
  lower: readonly string[],
): readonly string[] {
  switch (phrase.kind) {
    case 'name':
      return phrase.named;
    case 'group': {
      const group =
        pairBefore(before, phrase.count) ??
        officeHolders(phrase.word, phrase.count, context) ??
        memory.group(sentence, phrase.count);
      if (phrase.word === 'teams' && phrase.count === null) return [];
      if (COUNTRY_NOUNS.has(phrase.word)) return toCountries(group, context);
      // "The leaders" are nobody in particular where only countries were listed.
      return phrase.word === 'leaders' && group.every((actor) => actor.startsWith('country:')) ? [] : group;
    }
    case 'pronoun': {
      if (phrase.word.startsWith('the')) return memory.group(sentence, null);
      const bound = phrase.isObject ? clauseActors(before, lower, phrase.from) : [];
      for (const id of memory.singular(sentence)) {
        if (bound.includes(id)) continue;
        const gender = context.personById.get(id)?.gender ?? null;
        if (gender === null || gender === genderOf(phrase.word)) return [id];
      }
      return [];
    }
    case 'side':
      if (phrase.word !== 'leaders' && phrase.word !== 'presidents') return phrase.named;
      return phrase.named.map((owner) => findLeader(owner, context) ?? owner);
    case 'role': {
      if (phrase.role?.isPlural === true)
        return phrase.owners.map(
          (owner) => (/leader|president|premier/u.test(phrase.word) ? findLeader(owner, context) : null) ?? owner,
        );
      const people = resolveRole(phrase, context);
      // An office holder whom nobody names stands for what they hold the office of.
      return people.length > 0 ? people : phrase.owners.slice(0, 1);
    }
  }
}

const coordinates = (lower: readonly string[], from: number, to: number): boolean =>
  /^(?:,|and|, and|as well as|along with|together with|, along with)$/u.test(lower.slice(from, to).join(' '));

/** Coordinated phrases as groups: "Solís and Lund". */
function seeGroups(
  phrases: readonly Phrase[],
  lower: readonly string[],
  sentence: number,
  memory: ReferenceMemory,
): void {
  let group: string[] = [];
  let hasAnd = false;
  phrases.forEach((phrase, index) => {
    const next = phrases[index + 1];
    group.push(...phrase.actors.filter((actor) => !group.includes(actor)));
    if (next !== undefined && coordinates(lower, phrase.end, next.from)) {
      hasAnd ||= lower.slice(phrase.end, next.from).includes('and');
      return;
    }
    const isListed = hasAnd || phrase.actors.length > 1;
    if (group.length > 1 && isListed && group.every((actor) => !actor.startsWith('p')))
      memory.seeGroup(sentence, group);
    else if (group.length > 1 && hasAnd && phrase.kind !== 'pronoun') memory.see(sentence, group);
    group = [];
    hasAnd = false;
  });
}

/** `the president of Peru, Ana Solís`: the name behind the comma says who the role is. */
function apposed(open: readonly OpenPhrase[], position: number, lower: readonly string[]): readonly string[] | null {
  const role = open[position];
  const name = open[position + 1];
  if (role?.kind !== 'role' || role.role?.isPlural !== false || name?.kind !== 'name') return null;
  return isApposedName(lower, role.end, name.from) ? name.named : null;
}

/** The first phrase or list of several actors before a plural pronoun in its own sentence. */
function lastPlural(phrases: readonly Phrase[], lower: readonly string[]): readonly string[] {
  for (let at = 0; at < phrases.length; at += 1) {
    const actors: string[] = [];
    for (let next = at; next < phrases.length; next += 1) {
      const phrase = phrases[next];
      const previous = phrases[next - 1];
      if (
        phrase === undefined ||
        (next > at && previous !== undefined && !coordinates(lower, previous.end, phrase.from))
      )
        break;
      actors.push(...phrase.actors);
    }
    if (actors.length > 1) return [...new Set(actors)];
  }
  return [];
}

/**
 * Pass 04: what each noun phrase of the prose stands for. @param nameMentions those of pass 03, in order of the text.
 */
export function findPhrases(names: Names, domestic: ReadonlyMap<string, string>): References {
  const entities: Entities = names.entities;
  const personById = new Map<string, Person>(entities.people.map((person) => [person.id, person]));
  const byStart = new Map(names.mentions.map((mention) => [mention.start, mention] as const).reverse());
  const memory = new ReferenceMemory();
  const context: RoleContext = {
    entities,
    recent: memory.recent,
    all: entities.people.slice(0, MEMORY).map((person) => person.id),
    personById,
    countries: new Map(domestic),
    learned: new Map(),
  };
  const mentions: Mention[] = [];
  const sentences = names.sentences.map((read): PhrasedSentence => {
    const { words, chunks } = read;
    const { index } = words.sentence;
    if (!read.isProse) return { ...read, phrases: [] };
    const mentionAt = (token: number): Mention | undefined => byStart.get(words.tokens[token]?.start ?? -1);
    const open = readPhrases(
      words,
      chunks,
      (token) => mentionAt(token)?.entity ?? null,
      (token) => mentionAt(token)?.kind === 'country',
    );
    const phrases: Phrase[] = [];
    for (const [position, phrase] of open.entries()) {
      const own = phrase.kind === 'pronoun' && phrase.word.startsWith('the') ? lastPlural(phrases, words.lower) : [];
      const actors =
        own.length > 0
          ? own
          : (apposed(open, position, words.lower) ?? resolve(phrase, index, memory, context, phrases, words.lower));
      const isPossessor =
        isPossessive(words.tokens[phrase.to]) || (['his', 'her', 'their'].includes(phrase.word) && !phrase.isObject);
      if (phrase.kind === 'name' || phrase.kind === 'role' || phrase.kind === 'side')
        memory.see(index, actors.slice(0, 1));
      else if (phrase.kind === 'group') memory.seeGroup(index, actors);
      phrases.push({ from: phrase.from, to: phrase.to, end: phrase.end, kind: phrase.kind, actors, isPossessor });
      const [actor] = actors;
      const start = words.tokens[phrase.from]?.start;
      const end = words.tokens[phrase.to - 1]?.end;
      const isReference = (phrase.kind === 'role' || phrase.kind === 'pronoun') && actors.length === 1;
      if (isReference && actor?.startsWith('p') && start !== undefined && end !== undefined)
        mentions.push({
          kind: 'person',
          entity: actor,
          sentence: index,
          form: phrase.kind === 'role' ? 'role' : 'pronoun',
          start,
          end,
        });
    }
    learnPair(open, phrases, words.lower, index, memory, context);
    seeGroups(phrases, words.lower, index, memory);
    return { ...read, phrases };
  });
  return { sentences, mentions, countries: context.countries };
}
