import type { Entities, Person, Position } from '../../entities.ts';
import type { Mention } from '../../layers.ts';
import { SERVING_ROLES } from '../../lexicon/serving-roles.ts';
import type { Names } from '../03-names/find-names.ts';
import { isSpeakerBehind } from '../03-names/is-speaker-behind.ts';
import type { ReadSentence } from '../03-names/read-sentence.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { isApposedName } from './apposed-name.ts';
import { resolveAhead } from './cataphora.ts';
import { seeCompany } from './company.ts';
import { lastPlural, seeGroups, seeMet } from './coordination.ts';
import { namedInOffice } from './late-holder.ts';
import { learnOffice } from './learn-office.ts';
import { learnPair } from './learn-pair.ts';
import { learnPluralTitles } from './learn-plural-title.ts';
import { listedBehind } from './listed-behind.ts';
import { fillLists } from './listed-people.ts';
import { openingsOf } from './live-entries.ts';
import { goesOn, isOfTurn, isSubjectOfSentence, mainSubjects } from './main-subjects.ts';
import { namedAside } from './named-aside.ts';
import { namedBehind } from './named-behind.ts';
import { namedBesides, namedCompany } from './named-company.ts';
import { nameLeaders, type UnnamedLeaders, unnamedLeaders } from './names-of-leaders.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import { ITS, isBodyPhrase, resolveBody } from './read-bodies.ts';
import { readPhrases } from './read-phrases.ts';
import { MEMORY, ReferenceMemory } from './reference-memory.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { RoleContext } from './role-context.ts';
import { nameSpeaker } from './speaker-behind.ts';

const NOMINATIVE: ReadonlySet<string> = new Set(['he', 'she']);

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
  /** Offices that roles tell of people who have none by name: id of a person → the office. */
  readonly offices: ReadonlyMap<string, Position>;
}

/** Whether anybody is named: the Brazilian whom nobody names stands for Brazil. */
const isPersons = (actors: readonly string[]): boolean => actors.some((actor) => actor.startsWith('p'));

/** Lund's predecessor, Solís: the owner of what the next one is to them. */
const isServed = (words: Words, { isPossessor, kind, to }: Phrase): boolean =>
  isPossessor &&
  kind === 'name' &&
  words.lower.slice(to + 1, to + 4).some((word, at, all) => SERVING_ROLES.has(word) && !all.slice(0, at).includes(','));

/** How many countries and organizations a role may be of. */
const MAX_COMPLEMENTS = 2;

/** `the president of Peru, Ana Solís`: the name behind the comma says who the role is. */
function apposed(open: readonly OpenPhrase[], position: number, words: Words): readonly string[] | null {
  const role = open[position];
  if (role?.kind !== 'role' || role.role?.isPlural !== false) return null;
  // The minister of transport of Peru, Ana Solís: what the role is of stands between.
  const name = open.slice(position + 1, position + 2 + MAX_COMPLEMENTS).find((one) => one.kind === 'name');
  return name !== undefined &&
    isApposedName(words.lower, role.end, name.from) &&
    !isSpeakerBehind(words, role.from, name.end)
    ? name.named
    : null;
}

/** The two ministers met X: whom the group's verb has as its object is none of them. */
function objectsBehind(open: readonly OpenPhrase[], position: number, words: Words): readonly string[] {
  const group = open[position];
  const next = open[position + 1];
  if (group?.kind !== 'group' || next?.kind !== 'name') return [];
  const between = words.tokens.slice(group.end, next.from);
  return between.some(({ pos }) => pos === 'VERB') &&
    between.every(({ pos }) => /^(?:VERB|AUX|ADV|ADP|DET)$/u.test(pos))
    ? next.named
    : [];
}

/**
 * Pass 04: what each noun phrase of the prose stands for. @param nameMentions those of pass 03, in order of the text.
 */
export function findPhrases(names: Names, domestic: ReadonlyMap<string, string>): References {
  const entities: Entities = names.entities;
  const personById = new Map<string, Person>(entities.people.map((person) => [person.id, person]));
  const byStart = new Map(names.mentions.map((mention) => [mention.start, mention] as const).reverse());
  const memory = new ReferenceMemory();
  const mentions: Mention[] = [];
  let leaders: UnnamedLeaders | null = null;
  const live = openingsOf(names.sentences);
  const opens = names.sentences.map(({ words, chunks, isProse }): readonly OpenPhrase[] => {
    if (!isProse) return [];
    const at = (token: number): Mention | undefined => byStart.get(words.tokens[token]?.start ?? -1);
    return readPhrases(
      words,
      chunks,
      (token) => at(token)?.entity ?? null,
      (token) => at(token)?.kind === 'country',
    );
  });
  const context: RoleContext = {
    entities,
    memory,
    recent: memory.recent,
    all: entities.people.slice(0, MEMORY).map((person) => person.id),
    personById,
    countries: new Map(domestic),
    learned: new Map(),
    offices: new Map(),
    plurals: new Map(),
    inOffice: namedInOffice(names.sentences, opens),
  };
  const sentences = names.sentences.map((read, place): PhrasedSentence => {
    const { words, chunks } = read;
    const { index } = words.sentence;
    if (!read.isProse) return { words, chunks, isProse: false, phrases: [] };
    const open = (opens[place] ?? []).filter(
      (phrase) => !isBodyPhrase(phrase) || resolveBody(phrase, index, context).length > 0,
    );
    const phrases: Phrase[] = [];
    if (live.has(index)) memory.open(index);
    if (isOfTurn(words)) memory.carrySubjects(index);
    for (const [position, phrase] of open.entries()) {
      const own = phrase.kind === 'pronoun' && phrase.word.startsWith('the') ? lastPlural(phrases, words, phrase) : [];
      const named = apposed(open, position, words) ?? listedBehind(open, position, words.lower);
      if (named !== null) learnOffice(phrase, named, words.lower, context);
      const told =
        own.length > 0
          ? own
          : (named ??
            resolvePhrase(phrase, index, memory, context, phrases, words, objectsBehind(open, position, words)));
      const behind = named === null ? namedBehind(open, position, words, told.length === 0) : [];
      const actors = behind.length > 0 ? behind : told;
      const isPossessor =
        isPossessive(words.tokens[phrase.to]) ||
        (['his', 'her', 'their', ITS].includes(phrase.word) && !phrase.isObject);
      if (phrase.kind === 'name' || phrase.kind === 'role' || phrase.kind === 'side')
        memory.see(index, actors.slice(0, 1));
      // He rang Lund; he said: whom a subject pronoun meant the next one means before those named behind it.
      else if (phrase.kind === 'pronoun' && phrase.from === 0 && actors.length === 1) memory.see(index, actors);
      // On Tuesday he met Lund.
      else if (NOMINATIVE.has(phrase.word) && actors.length === 1 && goesOn(words, phrase.from))
        memory.seePronoun(index, actors[0] ?? '', phrase.word === 'he' ? 'male' : 'female');
      else if (phrase.kind === 'group') memory.seeGroup(index, actors, phrases.length === 0);
      const seen: Phrase = {
        from: phrase.from,
        to: phrase.to,
        end: phrase.end,
        kind: phrase.kind,
        actors,
        isPossessor,
      };
      phrases.push(seen);
      if (isServed(words, seen)) memory.seeOwner(index, actors[0] ?? '');
      if (phrase.role?.isPlural === false && !isPersons(actors) && isSubjectOfSentence(seen, words))
        memory.seeUnnamedSubject(index);
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
    nameSpeaker(phrases, words);
    resolveAhead(phrases, words, context);
    fillLists(open, phrases, words);
    learnPluralTitles(open, phrases, words, context);
    if (leaders !== null && leaders.sentence === index - 1) nameLeaders(leaders, phrases, words, context);
    leaders = unnamedLeaders(open, phrases, index);
    learnPair(open, phrases, words.lower, index, memory, context);
    seeGroups(phrases, words, index, memory);
    seeMet(phrases, words, index, memory);
    memory.visitors.see(phrases, words, index);
    seeCompany(phrases, words, index, memory);
    memory.sides.see(index, phrases, words);
    memory.seeSubjects(index, mainSubjects(phrases, words));
    memory.seeCompany(index, [
      ...namedCompany(phrases, words),
      ...namedBesides(phrases),
      ...namedAside(phrases, words),
    ]);
    return { words, chunks, isProse: true, phrases };
  });
  return { sentences, mentions, countries: context.countries, offices: context.offices };
}
