import { textIn } from '../../../lexicon/placed-words.ts';
import { GROUP_ADVERBS } from '../../../lexicon/verb-groups.ts';
import type { Words } from '../../03-names/words.ts';
import { isBoundary } from '../../06-clauses/clause-bounds.ts';
import { isPluralVerb } from '../../06-clauses/opens-clause.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { isOfPeople } from '../parties/unnamed-parties.ts';
import { SEQUENCE } from '../parties/words-of-separation.ts';

/**
 * The partners of further meetings that one verb tells of: "A met B on Monday and C on Tuesday", "received B and, later that
 * evening, C", "was received by B on Monday and by C". A time, a place or a word of order stands between the two. Limits:
 * what stands there holds no verb and no other clause.
 */
export interface FurtherPartner {
  readonly group: PhraseGroup;
  /** Token behind the word that joins it, where its own time may begin. */
  readonly joined: number;
}

/** How far behind one partner the next may stand: A in the morning and B after lunch. */
const MAX_GAP = 14;
const ADJUNCT_OPENERS: ReadonlySet<string> = new Set(
  'in at on over during after before by via aboard near outside'.split(' '),
);
const ADJUNCT_WORDS =
  /^(?:,|the|an?|that|same|next|following|previous|day|days|hours?|minutes?|weeks?|morning|afternoon|evening|night|noon|midday|lunch|breakfast|dinner|late|early|earlier|an|two|three|few|with|to|by|on|in|at|over|during|after|before|from|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|first|second|third|well|as|one|another|room|rooms|hall|building|floor|hotel|city|separately|turn|later|half|quarter|couple)$/u;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'with to by before after from during over in at on since until than via aboard near outside'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);

/** The preposition right before the group, '' where there is none: `with` C, a week `before` C. */
function prepositionOf(words: Words, group: PhraseGroup): string {
  const at = DETERMINERS.has(words.lower[group.from - 1] ?? '') ? group.from - 2 : group.from - 1;
  const word = words.lower[at] ?? '';
  return PREPOSITIONS.has(word) ? word : '';
}

/** How far behind a group the verb may stand that it is the subject of, in tokens. */
const MAX_SUBJECT = 12;
const NEGATED: ReadonlySet<string> = new Set('not never neither nor hardly instead yet ever no'.split(' '));

const SAID_BY = /(?:said|says|ing)$/u;
/** His spokesman, D, said; unlike: on Tuesday, said D. */
const isLastOfClause = (words: Words, verb: number): boolean =>
  /^(?:PUNCT|ADP|SCONJ)$/u.test(words.tokens[verb + 1]?.pos ?? 'PUNCT') && !words.lower[verb]?.endsWith('ing');

/** Whether the group is the subject of a verb of its own: A met B on Monday and C, who was there, said. */
function opensClause(words: Words, group: PhraseGroup): boolean {
  const end = Math.min(words.tokens.length, group.to + MAX_SUBJECT);
  let isApposed = false;
  for (let at = group.to; at < end; at += 1) {
    const word = words.lower[at] ?? '';
    if (word === '.' || word === ';' || word === 'and') return false;
    if (word === ',') {
      if (isApposed) return isVerb(words, at + 1);
      // On Tuesday, said D: the verb has another subject.
      if (at > group.to || words.lower.slice(group.from, group.to).includes(','))
        return isVerb(words, at + 1) && (isLastOfClause(words, at + 1) || !SAID_BY.test(words.lower[at + 1] ?? ''));
      isApposed = true;
    } else if (!isApposed) {
      if (isBoundary(words, at)) return false;
      // Meetings with A on Friday and B on Saturday are to follow.
      if (isPluralVerb(words, at) && group.actors.length === 1) return false;
      if (isVerb(words, at) && words.lower[at - 1] !== 'to' && !word.endsWith('ing')) return true;
    }
  }
  return false;
}

/** Whether a time, a place or the end of the clause follows: of what a comma joins, it shows that no clause begins. */
function isFollowedByAdjunct({ words, times }: MeetingSentence, group: PhraseGroup): boolean {
  const token = words.tokens[group.to];
  if (token === undefined || /^(?:[.;]|and|,)$/u.test(token.text)) return true;
  return ADJUNCT_OPENERS.has(token.text.toLowerCase()) || times.some((time) => time.start === token.start);
}

const AT_SIDE = /^(?:at|by) (?:his|her|their) sides?\b/u;
/** How long an aside between two partners may be, in tokens. */
const MAX_ASIDE = 12;

/** Met B on Monday, their first meeting since May, and C: the comma that closes the aside, or -1 where another clause stands there. */
function asideEnd(words: Words, at: number): number {
  const opener = words.lower[at + 1] ?? '';
  if (!/^(?:their|his|her|its|the|a|an|mainly|mostly|to|for|after|before|in)$/u.test(opener)) return -1;
  for (let close = at + 2; close < Math.min(words.tokens.length, at + MAX_ASIDE); close += 1) {
    if (words.lower[close] === ',') return words.lower[close + 1] === 'and' ? close : -1;
    const isInfinitive = words.lower[close - 1] === 'to';
    if (words.lower[close] === 'and' || (isVerb(words, close) && !isInfinitive)) return -1;
  }
  return -1;
}

/** Met the delegation, led by B, in Lima, Peru, on Monday: the country behind its city. */
const isOfCity = (words: Words, group: PhraseGroup): boolean =>
  words.lower[group.from - 1] === ',' &&
  words.tokens[group.from - 2]?.pos === 'PROPN' &&
  group.phrases.length === 1 &&
  group.actors.every((actor) => actor.startsWith('country:'));

/** @returns the partners behind the first, in order; none where the words behind it are another clause or a list. */
export function furtherPartners(sentence: MeetingSentence, partner: PhraseGroup): readonly FurtherPartner[] {
  const { words, groups, times } = sentence;
  const isTime = (at: number): boolean => {
    const token = words.tokens[at];
    return token !== undefined && times.some((time) => time.start <= token.start && token.end <= time.end);
  };
  let joiner = '';
  let joined = -1;
  let hasAdjunct = false;
  let end = partner.to + MAX_GAP;
  for (let at = partner.to; at < Math.min(words.tokens.length, end); at += 1) {
    const group = groups.find((one) => one.from === at);
    if (group !== undefined) {
      if (joiner === '') {
        // Met B in Kenya on Monday and C: a country is a part of the adjunct.
        if (group.actors.some((actor) => actor.startsWith('p'))) return [];
        at = group.to - 1;
        continue;
      }
      if (isOfCity(words, group)) {
        joiner = '';
        at = group.to - 1;
        continue;
      }
      if (group.actors.length === 0 || opensClause(words, group)) return [];
      // Met B a week before C: what another preposition governs is no partner of the verb.
      const own = prepositionOf(words, group);
      if (own !== '' && own !== prepositionOf(words, partner)) return [];
      // Met B, C at her side: who was there too.
      if (joiner === ',' && AT_SIDE.test(textIn(words, group.to, group.to + 3))) return [];
      if (joiner === ',' && !(hasAdjunct && isFollowedByAdjunct(sentence, group))) return [];
      // And with executives of B: people of a body are met by themselves.
      if (!hasAdjunct && !(own === 'with' && isOfPeople(words, group))) return [];
      return [{ group, joined }, ...furtherPartners(sentence, group)];
    }
    const aside = joiner === '' && hasAdjunct && words.lower[at] === ',' ? asideEnd(words, at) : -1;
    if (aside !== -1) {
      end += aside - at;
      at = aside - 1;
      continue;
    }
    if (isVerb(words, at) || (isBoundary(words, at) && !isTime(at))) return [];
    const word = words.lower[at] ?? '';
    const next = words.lower[at + 1] ?? '';
    if (word === 'and' || word === 'then' || (word === 'as' && next === 'well')) {
      joiner = 'and';
      joined = at + 1;
      hasAdjunct ||=
        word === 'then' || SEQUENCE.has(next) || next === ',' || (at === partner.to && ADJUNCT_WORDS.test(next));
    } else if (joiner === '' && word === ',') {
      // Received B, on Tuesday C and on Wednesday D.
      if (at > partner.to || SEQUENCE.has(next) || (next === 'on' && isTime(at + 1 + 1))) {
        joiner = ',';
        joined = at + 1;
      }
    } else if (SEQUENCE.has(word) || isTime(at)) hasAdjunct = true;
    else if (joiner === '') hasAdjunct ||= ADJUNCT_OPENERS.has(word);
    else if (NEGATED.has(word) || !(ADJUNCT_WORDS.test(word) || GROUP_ADVERBS.has(word))) return [];
  }
  return [];
}
