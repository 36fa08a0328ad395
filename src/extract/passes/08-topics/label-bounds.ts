import { textIn } from '../../lexicon/placed-words.ts';
import { THIN_VERBS, TOPIC_LEADS } from '../../lexicon/topic-words.ts';
import { indexByWord } from '../../rules/edge-words.ts';
import { isPossessive } from '../03-names/words.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { posAt } from './pos-at.ts';

/** Where a topic's label begins and ends within the words of the text. */
const MAX_WORDS = 8;
/** Of a label with many small words. */
const MAX_LONG = 11;
const MAX_CONTENT_WORDS = 6;
const MAX_OWNER = 5;
/** Trailed by what it is about: the need for calm, a range of issues, ways to end the war. */
const LEAD_INS = indexByWord(
  [
    {
      pattern:
        /^(?:(?:(?:wide|broad|whole) )?(?:number|range|variety|host|series|list|array|raft|handful|need|importance|necessity|urgency|possibility|prospects?|idea|word|merits|progress|movement|headway|cooperation on) (?:of|for|on|in|towards?|about|to)|(?:question|issue|matter|subject|topic|problem) (?:of|for|on|towards?|about|to)|(?:help|support|assistance|advice|backing) (?:on|with|in)|(?:(?:deep|serious|grave|strong|shared|their) )*(?:concerns?|alarm|worry|worries|regret|outrage|anger|fears?|doubts?) (?:at|over|about|for|regarding)|(?:(?:new|fresh|further|stalled|formal|direct|peace) )?(?:negotiations|talks|discussions|consultations|debates?) (?:on|about|over)|(?:specific |concrete |practical |joint |diplomatic |international |regional |global |renewed |new |further |urgent |possible |various )*(?:ways|steps|measures|efforts|plans|options|attempts|means|work|moves|proposals) (?:to|for|towards?)|ways of|(?:use|exert|apply) (?:\S+ ){1,5}?to|(?:work(?:ing)?|cooperat(?:e|ing)|collaborat(?:e|ing)) (?:together |closely |more closely )?(?:on|in)|(?:the )?(?:technical |practical |legal )?(?:requirements|needs|prerequisites|modalities|preconditions) (?:for|of)|(?:danger|risk|fears?|possibility|fact|claims?|reports?|prospect|warnings?|allegations?) that)(?= )/u,
    },
  ],
  'opening',
);
const CUT_BEFORE: ReadonlySet<string> = new Set(
  'in at for with through to from into under against across along around towards toward near within over on between among'.split(
    ' ',
  ),
);

/** The war in Gaza: what goes on at a place keeps it. */
const SITUATIONS =
  /^(?:wars?|conflicts?|cris[ie]s|situations?|fighting|developments?|ceasefires?|cease-fires?|truce|attacks?|clashes|protests?|unrest|violence|elections?|floods?|earthquake|offensive|siege|killings?|strikes?|coup|explosion|riots?)$/u;

/** @returns the first token of what the phrase is about; the verb that governs it where that says something. */
export function skipLeads(sentence: MeetingSentence, from: number, to: number): number {
  const { words } = sentence;
  let at = from;
  for (;;) {
    const [leadIn] = LEAD_INS.at(words, at);
    const lead = leadIn?.pattern.exec(`${textIn(words, at, Math.min(to, at + 8))} `)?.[0];
    const lemma = words.tokens[at]?.lemma ?? '';
    const isThin =
      THIN_VERBS.has(lemma) && (posAt(sentence, at) === 'VERB' || words.lower[at]?.endsWith('ing') === true);
    if (lead !== undefined && at + lead.split(' ').length < to) at += lead.split(' ').length;
    else if (at < to - 1 && (isThin || words.lower[at] === 'to'))
      at += /^(?:up|out|off)$/u.test(words.lower[at + 1] ?? '') ? 2 : 1;
    else if (at < to && (TOPIC_LEADS.has(words.lower[at] ?? '') || posAt(sentence, at) === 'PUNCT')) at += 1;
    else return at;
  }
}

/** Before a day, a city is where they talked: the merger in Lima on Monday. */
function withoutPlace({ words, chunks }: MeetingSentence, from: number, to: number): number {
  const at = words.lower[to - 1] === 'on' ? to - 1 : to;
  const place = chunks.find((chunk) => chunk.to === at && chunk.kind === 'place' && !chunk.isRegion);
  const isJoined = place !== undefined && words.lower[place.from - 1] === 'in' && place.from - 1 > from;
  return isJoined && !SITUATIONS.test(words.lower[place.from - 2] ?? '') ? place.from - 1 : to;
}

export function withoutTime(sentence: MeetingSentence, from: number, to: number): number {
  const { words } = sentence;
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[to - 1]?.end ?? 0;
  const time = sentence.times.find((one) => one.start >= start && one.end <= end && one.attributive !== true);
  if (time === undefined) return to;
  const cut = words.tokens.findIndex((token) => token.end > time.start);
  if (cut > from) return withoutPlace(sentence, from, cut);
  // Next year's anniversary: the time qualifies what the topic is; on Tuesday to arrange a visit: there is no topic.
  const behind = words.tokens.findIndex((token) => token.start >= time.end);
  return behind < to && /^(?:NOUN|PROPN|ADJ|PART)$/u.test(posAt(sentence, behind)) && words.lower[behind] !== 'to'
    ? to
    : from;
}

/** A long phrase does without its owner, and any without a person: the premier's threat to close the canal. */
export function skipOwner(sentence: MeetingSentence, from: number, to: number): number {
  const { words, phrases } = sentence;
  const owner = phrases.find((one) => one.from === from && one.to < to && one.actors[0]?.startsWith('p') === true);
  if (owner !== undefined && isPossessive(words.tokens[owner.to])) return owner.to + 1;
  if (to - from <= MAX_WORDS) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + MAX_OWNER); at += 1)
    if (isPossessive(words.tokens[at])) return at + 1;
  return from;
}

/** Tokens inside a label that it does without. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

const BEHIND_SIDES: ReadonlySet<string> = new Set('in on over about against to for'.split(' '));

/** Cooperation between the two countries in defence: that it is between those who meet goes without saying. */
export function sidesIn(sentence: MeetingSentence, from: number, to: number): Gap | null {
  const { words } = sentence;
  const between = words.lower.findIndex((word, at) => at > from && at < to && word === 'between');
  if (between < 0) return null;
  const isGroup = /^(?:both|our|their|the two|the three)$/u.test(
    textIn(words, between + 1, words.lower[between + 1] === 'the' ? between + 3 : between + 2),
  );
  const and = words.lower.indexOf('and', between);
  const sides = isGroup ? between + 1 : and;
  if (sides < 0 || sides >= to) return null;
  for (let at = sides + 1; at < to - 1; at += 1)
    if (BEHIND_SIDES.has(words.lower[at] ?? '')) return { from: between, to: at };
  return null;
}

/** Where a long phrase can end: before a preposition or an infinitive, as late as fits. */
export function shorten(sentence: MeetingSentence, from: number, to: number, gap: Gap | null): number {
  const { words } = sentence;
  let limit = from;
  for (let count = 0, telling = 0; limit < to; limit += 1) {
    if (gap !== null && limit >= gap.from && limit < gap.to) continue;
    if (words.lower[limit] === 'to' && /^(?:be|have)$/u.test(words.lower[limit + 1] ?? '') && limit > from)
      return limit;
    const pos = posAt(sentence, limit);
    if (pos !== 'PUNCT' && !isPossessive(words.tokens[limit])) {
      count += 1;
      if (!/^(?:DET|ADP|CCONJ|PART)$/u.test(pos)) telling += 1;
    }
    if (count > MAX_LONG || (count > MAX_WORDS && telling > MAX_CONTENT_WORDS)) break;
  }
  if (limit >= to) return to;
  const name = sentence.chunks.find((chunk) => chunk.from < limit && chunk.to > limit && chunk.kind !== 'title');
  if (name !== undefined && name.to <= to) limit = name.to;
  for (let at = limit; at > from + 1; at -= 1) if (CUT_BEFORE.has(words.lower[at] ?? '')) return at;
  return limit;
}
