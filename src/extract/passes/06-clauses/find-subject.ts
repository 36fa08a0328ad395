import { SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import { GROUP_ADVERBS } from '../../lexicon/verb-groups.ts';
import type { Words } from '../03-names/words.ts';
import { afterAdverbs, antecedentAt, contrasted, endsAt, lastOf, subjectOverRelative } from './antecedent.ts';
import { antecedentOverAsides } from './antecedent-over-asides.ts';
import { clauseStart, isBoundary } from './clause-bounds.ts';
import { isGivenTo } from './is-given-to.ts';
import { isPrepositional } from './is-prepositional.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { isServedByMany } from './role-of-name.ts';
import { startOverAside } from './start-over-aside.ts';
import { openingComma, PARENTHETICAL, subjectOfCleft } from './subject-of-cleft.ts';
import { isVerb, readVerbGroup } from './verb-group.ts';

/**
 * The subject of a verb: the group right before its verb group; else, over coordinated verbs, the first group of the
 * clause that follows no preposition; of a relative clause, what it is relative to. Clauses are cut at subordinators and
 * marks, so a subject behind a long parenthesis is found only where commas enclose it.
 */
const TEMPORAL: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'following']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which']);

/** Whether only adverbs and a comma stand between the group and the verb group. */
function isAdjacent(words: Words, group: PhraseGroup, from: number): boolean {
  for (let at = group.to; at < from; at += 1) {
    const word = words.lower[at] ?? '';
    if (word !== ',' && !GROUP_ADVERBS.has(word) && words.tokens[at]?.pos !== 'ADV') return false;
  }
  return group.to <= from;
}

/** Having met X on Monday, Y went on to see Z: the subject of what goes on behind a participle put in front. */
function subjectBehindOpening(
  words: Words,
  inside: readonly PhraseGroup[],
  start: number,
  from: number,
): PhraseGroup | undefined {
  const isOpening = /(?:ing|ed)$/u.test(words.lower[start] ?? '') && isVerb(words, start) && start < from;
  return isOpening
    ? inside.find((group) => words.tokens[group.from - 1]?.text === ',' && isVerb(words, group.to) && group.to < from)
    : undefined;
}

/** What opens the relative clause whose verb ends at the token: the woman `who` succeeded A met B; -1 where none does. */
function relativeOver(words: Words, verb: number): number {
  // A story that said A met B: who is said to have met is its subject.
  if (words.tokens[verb]?.pos !== 'VERB' || SPEECH_FORMS.has(words.lower[verb] ?? '')) return -1;
  const { from } = readVerbGroup(words, verb);
  return /^(?:who|which|that)$/u.test(words.lower[from - 1] ?? '') && words.tokens[from - 2]?.pos === 'NOUN'
    ? from - 1
    : -1;
}

/** She is one of the few who back it, and met X: the comma ends what is said of others. */
const isBehindAside = ({ lower }: Words, from: number): boolean =>
  /^(?:and|but)$/u.test(lower[from - 1] ?? '') && lower[from - 2] === ',';

/** Lund “looks forward” to it: the verb stands behind the mark. */
const behindMark = ({ lower }: Words, at: number): number => (/^[“"]$/u.test(lower[at] ?? '') ? at + 1 : at);

const MODAL = /^(?:will|would|can|could|may|might|must|should)$/u;
/** Said Lund would come, and met B: a past is no second verb of what was to come. */
const isPastBehindAnd = ({ lower, tokens }: Words, from: number): boolean =>
  /^(?:and|but|then)$/u.test(lower[from - 1] ?? '') && tokens[from]?.lemma !== lower[from];

/** Whether a verb of speech stands right before the group. */
const isSaid = (words: Words, { from }: PhraseGroup): boolean =>
  isVerb(words, from - 1) && SPEECH_FORMS.has(words.lower[from - 1] ?? '');

/** The president, X: one whom the office comes before. */
const isNamedOffice = ({ from, phrases }: PhraseGroup, comma: number): boolean =>
  phrases.length === 1 && phrases[0]?.kind === 'name' && from < comma && phrases[0].to > comma + 1;

/** What a clause may begin behind: ignoring A, the president, X, met Y; A left as the president, X, met Y. */
const OPENER = /^(?:,|and|but|as)$/u;
const OF_OTHERS = /^(?:whose|whom)$/u;
/** Whether a comma with a verb right behind it ends the clause before the verb group. */
const isClosed = (words: Words, start: number, from: number): boolean =>
  words.lower.some((word, at) => at > start && at < from - 1 && word === ',' && isVerb(words, at + 1));

/** @param from first token of the verb group. @returns the group that the verb is said of, or null. */
export function findSubject(words: Words, groups: readonly PhraseGroup[], from: number): PhraseGroup | null {
  const before = words.lower[from - 1] ?? '';
  if (RELATIVES.has(before) || (before === 'that' && words.tokens[from - 2]?.pos === 'NOUN')) {
    const antecedent = groups.findLast(
      (group) => endsAt(group, from - 1) || (endsAt(group, from - 2) && words.tokens[from - 2]?.text === ','),
    );
    if (antecedent !== undefined) return contrasted(words, groups, antecedent) ?? lastOf(words, antecedent);
    return subjectOfCleft(words, groups, from - 2) ?? null;
  }
  if (PARENTHETICAL.has(before)) {
    let comma = openingComma(words, from - 1);
    // The union, A, said its president, X, met Y; it is angry; its president, X, met Y: office and name are one.
    // Ignoring A, the president, X, met Y.
    const apposed = groups.findLast((one) => endsAt(one, from - 1) && one.from < comma && one.to > comma);
    const isSubject =
      apposed !== undefined &&
      (isSaid(words, apposed) ||
        clauseStart(words, apposed.from) === apposed.from ||
        (OPENER.test(words.lower[apposed.from - 1] ?? '') && isNamedOffice(apposed, comma)));
    if (isSubject) return apposed;
    const told = antecedentOverAsides(words, groups, from - 1);
    if (told !== null && !isPrepositional(words, told)) return told;
    for (let tries = 0; tries < 3 && comma > 0; tries += 1) {
      const group = groups.findLast((one) => endsAt(one, comma));
      const outer = group === undefined ? null : subjectOverRelative(words, groups, group, comma);
      if (outer !== null) return outer;
      if (group !== undefined && !isPrepositional(words, group)) return group;
      comma = openingComma(words, comma);
    }
  }
  const adjacent = groups.findLast((group) => isAdjacent(words, group, from));
  if (adjacent !== undefined && isServedByMany(words, adjacent)) return null;
  if (adjacent !== undefined && !isPrepositional(words, adjacent)) {
    // A rather than B met C.
    if (words.lower[adjacent.from - 1] === 'than')
      return groups.findLast((group) => group.to < adjacent.from && adjacent.from - group.to <= 2) ?? null;
    const opener = relativeOver(words, adjacent.from - 1);
    return opener === -1 ? adjacent : antecedentAt(words, groups, opener);
  }
  // The plan of A to visit B, an invitation to A to visit B: A is to do it.
  if (adjacent !== undefined && words.lower[from] === 'to' && isGivenTo(words, adjacent)) return adjacent;
  let start = startOverAside(words, groups, clauseStart(words, from), from);
  for (let clauses = 0; clauses < 3; clauses += 1) {
    // who wants to … and has not spoken to Y: the antecedent is the subject of every verb of the relative clause.
    if (start > 0 && words.lower[start - 1] === 'who' && isVerb(words, afterAdverbs(words, start))) {
      const opener = start - 1;
      const antecedent = antecedentAt(words, groups, opener) ?? subjectOfCleft(words, groups, opener - 1);
      if ((antecedent?.actors.length ?? 0) > 0 || !isBehindAside(words, from)) return antecedent ?? null;
      start = clauseStart(words, opener);
      continue;
    }
    // The envoy whom A sent met B: a verb right behind that of the relative clause is said of the antecedent.
    if (words.lower[start - 1] === 'whom' && words.tokens[from - 1]?.pos === 'VERB' && from - 1 > start)
      return antecedentAt(words, groups, start - 1);
    // A, whose party ousted B, flew to Lima to meet C: whom the relative clause is of does what stands behind its comma.
    if (OF_OTHERS.test(words.lower[start - 1] ?? '') && isClosed(words, start, from))
      return antecedentAt(words, groups, start - 1);
    // Peru, whose president went to Oslo and met X: the owner's word is part of the group.
    const first = words.lower[start - 1] === 'whose' ? start - 1 : start;
    const inside = groups.filter((group) => group.from >= first && group.to <= from && !isPrepositional(words, group));
    const behind = subjectBehindOpening(words, inside, start, from);
    if (behind !== undefined) return behind;
    const found = inside.find(
      (group) => !(TEMPORAL.has(words.lower[group.from - 1] ?? '') && words.tokens[group.to]?.text === ','),
    );
    // Aides said Lund will fly to Oslo to meet B, flew to Oslo and met B: whom the speech tells of, and not who speaks.
    const told = inside.findLast(
      (group) =>
        group !== found &&
        isSaid(words, group) &&
        isVerb(words, behindMark(words, afterAdverbs(words, group.to))) &&
        !(MODAL.test(words.lower[group.to] ?? '') && isPastBehindAnd(words, from)),
    );
    if (told !== undefined) return told;
    // Lund, who chairs it, saw A and rang B: whom the clause has as its object is not its subject.
    const isObject =
      found !== undefined && RELATIVES.has(words.lower[start - 1] ?? '') && isVerb(words, found.from - 1);
    if (found !== undefined && !isObject) return found;
    if (start === 0) return null;
    // Of a relative clause with words of its own before the verb, and of what goes on after a quotation.
    const opener = start - 1;
    if (RELATIVES.has(words.lower[opener] ?? '')) {
      const antecedent = antecedentAt(words, groups, opener);
      if ((antecedent?.actors.length ?? 0) > 0 || !isBehindAside(words, from)) return antecedent;
    }
    start = clauseStart(words, isBoundary(words, opener) ? opener : start);
  }
  return null;
}
