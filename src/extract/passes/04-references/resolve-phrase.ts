import { fold } from '../../../domain/fold.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import { isDealtWith } from './dealt-with.ts';
import { describedSubject } from './described-subject.ts';
import { isOfOtherField } from './field-of-role.ts';
import { lateHolder } from './late-holder.ts';
import { ofNation } from './nation-of-group.ts';
import { formalPair, holdersNear, officeHolders } from './office-holders.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import { isBodyPhrase, resolveBody } from './read-bodies.ts';
import type { ReferenceMemory } from './reference-memory.ts';
import { COUNTRY_NOUNS, dealsWith, groupBefore, oneOfPair, pairBefore } from './resolve-group.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { isRelation, ownerOfRole, resolveRelation } from './resolve-relation.ts';
import { findHolder, findLeader, resolveRole } from './resolve-role.ts';
import { ownSides, sidesMeant, toCountries } from './resolve-sides.ts';
import type { RoleContext } from './role-context.ts';
import { learnPlural, subjectInOffice } from './untitled-holder.ts';

/** A did not see B, so they spoke by telephone: the clause goes on about the two of the one before it. */
const isNextClause = (words: Words, phrase: OpenPhrase): boolean =>
  /^(?:so|and|but|where|before|after|when|then|instead|;|–|—)$/u.test(words.lower[phrase.from - 1] ?? '');

const ONE = /^(?:an?|any|another|some)$/u;
const OFFICES =
  /\b(?:president|premier|prime minister|leader|head of state|head of government|minister|secretary|ambassador|governor|mayor|envoy|commissioner|senator)$/u;

/** Met a Malian president, any Malian leader: not the one who is known. The first visit by a Malian leader is that of one who is. */
function isOneOfMany(words: Words, phrase: OpenPhrase): boolean {
  const article = ONE.test(words.lower[phrase.from] ?? '') ? phrase.from : phrase.from - 1;
  return (
    phrase.end === phrase.to &&
    ONE.test(words.lower[article] ?? '') &&
    words.lower[article - 1] !== 'by' &&
    OFFICES.test(phrase.role?.title.toLowerCase() ?? '')
  );
}

/** The noun of a group with what stands before it: the two `prime ministers`. */
function officeOf(words: Words, phrase: OpenPhrase): string {
  const from = /^(?:prime|foreign|defen[cs]e|finance|interior)$/u.test(words.lower[phrase.to - 2] ?? '') ? 2 : 1;
  return textIn(words, phrase.to - from, phrase.to);
}

const singular = (text: string): string => text.replace(/men$/u, 'man').replace(/s$/u, '');

/** `The presidents of Peru and Chile`, `the CEOs of A and B`: who holds the office for one of the owners, if the text names them. */
function holderFor(phrase: OpenPhrase, owner: string, context: RoleContext): string | null {
  if (/leader|president|premier/u.test(phrase.word)) {
    const leader = findLeader(owner, context);
    if (leader !== null || owner.startsWith('country:')) return leader;
  }
  return findHolder(owner, singular(phrase.role?.title ?? ''), singular(phrase.word), context);
}

/** The leader of the rebels is the rebel leader. */
function withBody(phrase: OpenPhrase, words: Words): OpenPhrase {
  if (phrase.owners.length > 0 || phrase.role === null || !/^(?:leader|head|chief|commander)$/u.test(phrase.word))
    return phrase;
  const isOf = words.lower[phrase.to] === 'of' && words.lower[phrase.to + 1] === 'the';
  const body = words.tokens[phrase.to + 2];
  if (!isOf || body?.pos !== 'NOUN' || !/^\p{Ll}{3,}$/u.test(body.text)) return phrase;
  return { ...phrase, role: { ...phrase.role, title: `${body.text.replace(/(?<!s)s$/u, '')} ${phrase.word}` } };
}

/** Who does what the verb right before the role says, whom the role is not: B told the president. */
function subjectBefore(before: readonly Phrase[], words: Words, phrase: OpenPhrase): readonly string[] {
  const isSubject = /^(?:VERB|AUX)$/u.test(words.tokens[phrase.end]?.pos ?? '');
  const last = before.at(-1);
  if (isSubject || last === undefined || last.isPossessor) return [];
  const between = words.tokens.slice(last.end, phrase.from);
  const isObject = between.some((token) => token.pos === 'VERB') && between.every((token) => token.pos !== 'PUNCT');
  return isObject ? last.actors : [];
}

/** @param objects of the group's own verb. @returns ids of the actors that the phrase stands for, by what was named before it. */
export function resolvePhrase(
  phrase: OpenPhrase,
  sentence: number,
  memory: ReferenceMemory,
  context: RoleContext,
  before: readonly Phrase[],
  words: Words,
  objects: readonly string[] = [],
): readonly string[] {
  switch (phrase.kind) {
    case 'name':
      return phrase.named;
    case 'group': {
      if (phrase.count === 1) return oneOfPair(phrase.word, sentence, memory, before);
      const isFormal = /^\p{Lu}/u.test(words.tokens[phrase.to - 1]?.text ?? '');
      const dealing = dealsWith(before, words, phrase);
      const pair = pairBefore(before, phrase.count);
      const named =
        (pair?.some((actor) => dealing.includes(actor)) === true ? null : pair) ??
        (isFormal ? formalPair(phrase.word, phrase.count, sentence, context, dealing) : null) ??
        officeHolders(phrase.word, phrase.count, context, dealing) ??
        groupBefore(phrase, sentence, memory, context, [
          ...objects,
          ...dealing,
          ...subjectBefore(before, words, phrase),
        ]);
      const people = ofNation(
        phrase,
        words,
        named.length > 1 ? named : holdersNear(phrase.word, sentence, context),
        context,
      );
      const group = sidesMeant(phrase, sentence, context, people, isDealtWith(phrase, before, words, people)) ?? people;
      if (phrase.count !== null && group.length === phrase.count && !phrase.isShared)
        learnPlural(singular(officeOf(words, phrase)), group, context);
      if (phrase.word === 'teams' && phrase.count === null) return [];
      if (COUNTRY_NOUNS.has(phrase.word)) return toCountries(group, context);
      // "The leaders" are nobody in particular where only countries were listed.
      return phrase.word === 'leaders' && group.every((actor) => actor.startsWith('country:')) ? [] : group;
    }
    case 'pronoun': {
      const pair = /^(?:they|them)$/u.test(phrase.word) && isNextClause(words, phrase) ? pairBefore(before, 2) : null;
      if (pair !== null) return pair;
      return resolvePronoun(phrase, sentence, memory, context, before, words);
    }
    case 'side':
      if (isBodyPhrase(phrase)) return resolveBody(phrase, sentence, context);
      if (phrase.word !== 'leaders' && phrase.word !== 'presidents') return phrase.named;
      return phrase.named.map((owner) => findLeader(owner, context) ?? owner);
    case 'role': {
      if (isRelation(phrase)) {
        const related = resolveRelation(phrase, sentence, context, before, words);
        // The father of A is not A.
        const owners = phrase.owners.filter((owner) => !owner.startsWith('p'));
        return related.length > 0 ? related : phrase.role?.isPlural === true ? owners : owners.slice(0, 1);
      }
      if (
        phrase.role?.isPlural === true &&
        phrase.owners.length === 0 &&
        words.lower[phrase.from] === 'their' &&
        before.length === 0
      )
        return ownSides(phrase, sentence, context);
      // Its lawyers: of the body that the sentence before was about.
      if (phrase.role?.isPlural === true && phrase.owners.length === 0 && words.lower[phrase.from] === 'its')
        return phrase.from === 0 ? context.memory.sides.subjectOf(sentence - 1) : [];
      if (phrase.role?.isPlural === true && phrase.owners.length === 0) {
        const known = context.plurals.get(fold(phrase.role.title));
        if (known !== undefined && /^(?:the|both)$/u.test(words.lower[phrase.from] ?? '')) return known;
      }
      if (phrase.role?.isPlural === true)
        return phrase.owners.map((owner) => holderFor(phrase, owner, context) ?? owner);
      // Met a Malian president in 2019: one whom nobody names.
      if (phrase.owners.length > 0 && isOneOfMany(words, phrase)) return phrase.owners.slice(0, 1);
      const owner = phrase.owners.length === 0 ? ownerOfRole(phrase, sentence, before, words, context) : null;
      if (owner !== null) return resolveRole({ ...phrase, owners: [owner] }, context);
      const people = resolveRole(
        withBody(phrase, words),
        context,
        subjectBefore(before, words, phrase),
        sentence,
      ).filter((id) => !isOfOtherField(words, phrase, context.personById.get(id)));
      const subject =
        people.length + phrase.owners.length > 0 ? null : subjectInOffice(phrase, sentence, words, context);
      if (subject !== null) return [subject];
      if (people.length > 0) return people;
      const described = describedSubject(phrase, sentence, before, words, context);
      if (described !== null) return [described];
      const late = lateHolder(phrase, sentence, words, context);
      // An office holder whom nobody names stands for what they hold the office of.
      return late === null ? phrase.owners.slice(0, 1) : [late];
    }
  }
}
