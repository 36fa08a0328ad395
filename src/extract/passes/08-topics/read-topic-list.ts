import { textIn } from '../../lexicon/placed-words.ts';
import { ADJUNCT_OPENERS, ADJUNCT_PREPOSITIONS, TOPIC_ENDS } from '../../lexicon/topic-words.ts';
import type { TopicMarker } from '../../rules/topics/topic-marker.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { isClauseGerund, isFiniteVerb, isSourceTag, opensClause } from './clause-in-list.ts';
import { asideEnd, isApposition, isHalf, isHyphen, listBehindRelative, namesListed } from './list-joints.ts';
import { posAt } from './pos-at.ts';
import { type TopicLabel, toTopicLabel } from './topic-label.ts';

/**
 * Reads the noun phrases of a topic list: `fishing quotas, port fees, and the strike in Chile`. It ends at a mark, a
 * relative clause, an adjunct or a finite verb; what stands between the last comma and that verb is its subject and no
 * topic. Commas and "and" part the items, but not inside `between X and Y`, nor where the first half has no noun of its
 * own (economic and cultural ties).
 */
const MAX_TOKENS = 60;
const QUOTE = /^[“”"]$/u;
/** Marks included. */
const MAX_QUOTED = 6;
/** The danger that fighters return: what the clause is about belongs to the topic. */
const CLAIMS: ReadonlySet<string> = new Set(
  'danger risk fear fears possibility fact claim claims report reports prospect warning warnings allegation allegations'.split(
    ' ',
  ),
);
const INSTANCES = /^(?:including|notably|namely)$/u;
const COMPANY = /^(?:attended|chaired|hosted|witnessed|joined)$/u;
const BY_CALL =
  /^(?:an?|their|his|her|the|another) (?:[\p{L}-]+ )?(?:tele)?(?:phone|video) (?:call|conversation|link|conference)\b/u;
const SAYING = /^(?:said|says)$/u;
const PAIRING: ReadonlySet<string> = new Set(['between', 'among', 'both']);
const JOINERS: ReadonlySet<string> = new Set(['and', '&', 'or', 'plus']);

/** A term in marks is a part of the phrase around it: a “border czar”. */
function isShortQuote(sentence: MeetingSentence, at: number): boolean {
  const { words, quoted } = sentence;
  let from = at;
  while (from > 0 && at - from <= MAX_QUOTED && quoted[from - 1] === true) from -= 1;
  let to = at;
  while (to - at <= MAX_QUOTED && quoted[to] === true) to += 1;
  return quoted[at] !== true || (to - from <= MAX_QUOTED && !/[,.]/u.test(words.lower[to - 2] ?? ''));
}

/** Raised the strike with the premier: whom it was talked about with. */
const isPartner = (sentence: MeetingSentence, at: number): boolean =>
  sentence.groups.some(
    (group) => group.from >= at && group.from <= at + 3 && group.actors.some((actor) => actor.startsWith('p')),
  ) ||
  sentence.crowds.some((crowd) => crowd.from >= at && crowd.from <= at + 1) ||
  // His Estonian counterpart, whom nobody names.
  sentence.phrases.some(({ from, kind, actors }) => from === at && kind === 'role' && actors.length > 0) ||
  /^(?:him|her|them)$/u.test(sentence.words.lower[at] ?? '');

/**
 * Cooperation in energy, in transport and in trade; tariffs, including those on steel: what an item of a list begins with
 * before it says what it is. @returns the token behind it
 */
function skipJoint({ words }: MeetingSentence, at: number, first: number): number {
  const lower = words.lower[at] ?? '';
  if (/^(?:on|about|over)$/u.test(lower) || INSTANCES.test(lower)) return at + 1;
  if (lower === 'in' && words.lower[at + 1] === 'particular') return at + 2;
  const isRepeated =
    /^(?:in|of|for|to|with|against)$/u.test(lower) && words.lower.slice(Math.max(0, first - 1), at).includes(lower);
  return isRepeated && /^(?:NOUN|PROPN|DET|ADJ)$/u.test(words.tokens[at + 1]?.pos ?? '') ? at + 1 : at;
}

const WHAT =
  /^what (?:(?:happens|happened|will happen|would happen|becomes|became) (?:to|of|with)|to do (?:about|with)|could be done about|(?:\S+ ){1,4}?(?:calls?|called|describes? as|described as|termed|terms|sees as|saw as))(?= )/u;

/** What happens to the port, what the board called a misunderstanding: the matter stands behind. @returns its first token. */
function skipWhat({ words }: MeetingSentence, at: number): number {
  if (words.lower[at] !== 'what') return at;
  const match = WHAT.exec(`${textIn(words, at, at + 8)} `)?.[0];
  return match === undefined ? at : at + match.split(' ').length;
}

/** @param end token that the list cannot pass. @param reads what stands there. @returns the items that begin at the token, and the token after them. */
export function readTopicList(
  sentence: MeetingSentence,
  at: number,
  end: number = sentence.words.tokens.length,
  reads: TopicMarker['reads'] = 'list',
): { readonly items: readonly TopicLabel[]; readonly to: number } {
  const { words } = sentence;
  const items: TopicLabel[] = [];
  const last = Math.min(end, words.tokens.length, at + MAX_TOKENS);
  let from = skipWhat(sentence, at);
  let to = from;
  let keepsAnd = false;
  let isCut = false;
  let isClaim = false;
  /** Where an adjunct ends the item, behind which the list may go on: rebuilding after the war, the port and tariffs. */
  let itemEnd: number | null = null;
  const close = (): void => {
    const own = toTopicLabel(sentence, from, itemEnd ?? to, reads === 'infinitive');
    // A range of issues, including tuna: where the class tells nothing, the first of its examples is the topic.
    const item =
      own ?? (words.lower[itemEnd ?? to] === 'including' ? toTopicLabel(sentence, (itemEnd ?? to) + 1, to) : null);
    if (item !== null) items.push(item);
    keepsAnd = false;
    isClaim = false;
    itemEnd = null;
  };
  for (; to < last; to += 1) {
    const lower = words.lower[to] ?? '';
    if (to > at && sentence.quoted[to] !== sentence.quoted[at] && !isShortQuote(sentence, to)) break;
    const aside = asideEnd(sentence, to);
    if (aside > to && to > from) {
      itemEnd ??= to;
      to = aside;
      continue;
    }
    if (to > at && TOPIC_ENDS.has(lower) && !QUOTE.test(lower) && !isHyphen(sentence, to)) {
      isClaim ||= lower === 'that' && CLAIMS.has(words.lower[to - 1] ?? '');
      isCut = SAYING.test(lower) && from > at;
      const resumed = isClaim ? null : listBehindRelative(sentence, to, last, items.length > 0);
      if (resumed !== null) {
        itemEnd ??= to;
        to = resumed - 1;
        continue;
      }
      if (lower !== 'that' || !isClaim) break;
    }
    // At a ceremony attended by Lund: who was there is of the meeting.
    if (to > at && COMPANY.test(lower) && words.lower[to + 1] === 'by') break;
    // Discussed the plan in a phone call: by what means it was discussed.
    if (to > at && lower === 'in' && BY_CALL.test(textIn(words, to + 1, to + 5))) break;
    // Challenges posed by the war, but: discussed the war by telephone.
    if (to > at && lower === 'by' && posAt(sentence, to - 1) !== 'VERB') break;
    if (
      to > at &&
      !(reads === 'infinitive' && to === from) &&
      isFiniteVerb(sentence, to, isClaim ? 'subject' : reads)
    ) {
      isCut = from > at && !isClaim;
      break;
    }
    // To clear up what the board called a misunderstanding.
    const matter = to > from ? skipWhat(sentence, to) : to;
    if (matter > to) {
      from = matter;
      to = matter - 1;
      continue;
    }
    if (lower === 'with' && isPartner(sentence, to + 1)) break;
    // Went through the points one by one.
    if (to > at && words.lower[to + 1] === 'by' && words.lower[to + 2] === lower) break;
    if (to > at && ADJUNCT_PREPOSITIONS.has(lower)) itemEnd ??= to;
    if (PAIRING.has(lower)) keepsAnd = true;
    const isAnd = lower === 'and' || lower === '&' || lower === 'plus';
    if (isAnd && keepsAnd) keepsAnd = false;
    else if (lower === ',' || (isAnd && !isHalf(sentence, from, to))) {
      const names = namesListed(sentence, from, to);
      if (names !== null && names <= last) {
        to = names - 1;
        continue;
      }
      const joined = lower === ',' && JOINERS.has(words.lower[to + 1] ?? '') ? to + 2 : to + 1;
      const next = skipWhat(sentence, skipJoint(sentence, joined, at));
      if (
        (opensClause(sentence, next, reads) && !(reads === 'infinitive' && words.lower[next] === 'to')) ||
        isClauseGerund(sentence, next, at)
      )
        break;
      // Allies, including Norway: who they are is no topic.
      if (INSTANCES.test(words.lower[joined] ?? '') && sentence.phrases.some((one) => one.from === next)) break;
      if (lower === ',' && joined === to + 1) {
        if (isSourceTag(sentence, next)) break;
        if (isApposition(sentence, from, next, last)) break;
        // Agreed to build a road, to open a bank and to meet again.
        const isAdjunct = ADJUNCT_OPENERS.has(words.lower[next] ?? '') && words.lower[next] !== 'a';
        if (isAdjunct && !(reads === 'infinitive' && words.lower[next] === 'to')) break;
      }
      close();
      from = next;
      to = next - 1;
    }
  }
  if (!isCut) close();
  return { items, to };
}
