import { textIn } from '../../../lexicon/placed-words.ts';
import { SPEECH_FORMS } from '../../../lexicon/speech-verbs.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';

/**
 * Whether a place or a time of the sentence belongs to another event than the meeting told at a token: it stands in a
 * relative clause about somebody, in a phrase that says what was before or after, or with what the meeting was to prepare.
 */
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'whom']);
/** Who is visiting Oslo, who had flown in: he is there. */
const PRESENT =
  /^(?:(?:is|was|are|were) (?!born\b|based\b|raised\b|educated\b|elected\b|appointed\b|sworn\b|named\b|killed\b|released\b|jailed\b)|(?:arrived|flew|came|travelled|traveled|landed|reached|is)\b|(?:has|had|have|will) (?:(?:just|also|since|already|then|only|himself|herself) )?(?:arrived?|flown|fly|come|travel(?:l?ed)?|land(?:ed)?|been|be|reach(?:ed)?|return(?:ed)?|stay(?:ed)?|stopp?(?:ed)?|gone|go|made|brought|taken)\b)/u;
const AROUND: ReadonlySet<string> = new Set(['after', 'before', 'following', 'ahead', 'since', 'until', 'prior']);
/** After arriving in Nairobi, he met X: that is where. */
const ARRIVAL =
  /^(?:(?:his|her|their|the|an|a|of|early|late) )*(?:arriv\w*|land(?:ing|ed)|flying|flew|travell?(?:ing|ed)|returning|coming|touching|reaching|entering)\b/u;
const EVENT_BEFORE =
  /\b(?:talks|meetings?|visits?|trips?|tours?|summits?|conferences?|stops?|stopovers?|sessions?|ceremon(?:y|ies)|elections?|votes?|funerals?|inaugurations?|forums?|rall(?:y|ies)|attacks?|strikes?|negotiations?|rounds?|hearings?|games?|match(?:es)?|congress|protests?|flying|heading|travell?ing|leaving|moving|going|addressing|speaking|attending|opening|visiting|returning)\b/u;
/** After a visit to Kampala, he met X: that was elsewhere. After a funeral in Kampala, he may have met him there. */
const JOURNEY = /\b(?:visits?|trips?|tours?|stops?|stopovers?|leaving|departing|visiting|touring)\b/u;
const PREPARING = new GatedPattern(
  /\bto (?:prepare|plan|arrange|organi[sz]e|set up)\b|\bpreparations? for\b|\bpreparatory\b/u,
);

/** The index of the last word of `set` in `[from, to)` with no comma behind it; −1 where there is none. */
function openedBy(words: Words, set: ReadonlySet<string>, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (words.lower[at] === ',' || words.lower[at] === ';') return -1;
    if (set.has(words.lower[at] ?? '')) return at;
  }
  return -1;
}

const hasComma = (words: Words, from: number, to: number): boolean => words.lower.slice(from, to).includes(',');

/** Met X on Friday, the ministry in Lusaka said: the place is the speaker's. */
export const isOfSpeaker = (words: Words, at: number, from: number, to: number): boolean =>
  hasComma(words, at, from) && words.lower.slice(to, to + 2).some((word) => SPEECH_FORMS.has(word));

/** The visit follows talks in Lima: place and day are those of what came before. */
const RELATING = new WordClass('follow follows followed precedes preceded succeeds succeeded'.split(' '));

/** A second meeting followed on Friday: nothing behind the verb that it follows. */
const ITSELF = /^(?:by|on|in|at|later|soon|shortly|next)$/u;

/** @returns whether a verb that sets another event before or behind the one at `at` stands between it and `from`. */
export const isBehindRelating = (words: Words, at: number, from: number): boolean =>
  RELATING.isIn(words) &&
  words.lower.slice(at, from).some((word, index, all) => RELATING.has(word) && !ITSELF.test(all[index + 1] ?? 'in'));

/** Nouns that a day behind `of` belongs to: discussed the election of 16 September. */
const DATED =
  /^(?:elections?|summits?|agreements?|treaty|treaties|accords?|pacts?|attacks?|votes?|wars?|resolutions?|declarations?|referendums?|ceasefires?|conferences?|congress|memorand(?:um|a)|protocols?|decrees?|laws?|coups?|floods?|earthquakes?|massacres?|killings?|letters?|statements?|reports?|decisions?)$/u;
/** @returns whether the time that begins at the token is that of such a noun behind the verb. */
export const isOfDatedNoun = ({ lower }: Words, at: number, verb: number): boolean =>
  lower[at - 1] === 'of' && at - 2 > verb && DATED.test(lower[at - 2] ?? '');

/** Their first talks since a session in May: a day behind it is that of the earlier one. */
const FIRST_SINCE =
  /\b(?:first|second|third|fourth|fifth|latest|last|only|highest-level|another)\b(?: [^\s,;]+){0,8} since(?: [^\s,;]+){0,8}$/u;
const SINCE_WINDOW = 20;
/** @returns whether the time that begins at the token is that since which the meeting told before it was the first. */
export const isSinceEarlier = (words: Words, at: number, verb: number): boolean =>
  at > verb && words.lower.slice(verb, at).includes('since') && FIRST_SINCE.test(textIn(words, at - SINCE_WINDOW, at));

/** Their second meeting this year, her third trip this month: what was counted, and not when this one was. */
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{N}+(?:st|nd|rd|th)|latest|only)(?: [\p{L}-]+){0,3} (?:meetings?|talks|visits?|trips?|time|encounters?|calls?|conversations?|rounds?|summits?|sessions?|discussions?|tours?)$/u;
/** @returns whether the time that begins at the token only says over how long such meetings were counted. */
export const isOfCount = (words: Words, at: number): boolean =>
  words.lower[at] === 'this' && COUNTED.test(textIn(words, at - COUNT_WINDOW, at));
const COUNT_WINDOW = 6;

/** Lund, who received Solís on Tuesday, will be in Paris: whether the main clause has gone on between the two. */
const isBehindRelative = (words: Words, at: number, from: number): boolean =>
  words.lower[clauseStart(words, at) - 1] === 'who' &&
  words.tokens.slice(at, from).some(({ text }, index) => text === ',' && words.tokens[at + index + 1]?.pos === 'AUX');

/** Met X and is expected to see Y in Lima on Friday: a place and a day behind a plan that is joined to what was done. */
const NEXT_PLAN = new GatedPattern(
  /\b(?:and|but|before|then)(?: (?:then|later|also|now|she|he|they))* (?:will|would|(?:is|are|was|were) (?:to|due|expected|scheduled|set|planning)|(?:plans?|hopes?|intends?|expects?) to)\b/u,
);
const AHEAD = /^(?:to|will|would|be|shall)$/u;
/** @returns whether the place or time that begins at `from` stands behind such a plan. */
export const isOfNextPlan = (words: Words, at: number, from: number): boolean =>
  from > at &&
  words.lower[at] !== 'accepted' &&
  !AHEAD.test(words.lower[at - 1] ?? '') &&
  NEXT_PLAN.isIn(words, at + 1, from);

/** Briefed X on talks in Lima last month, discussed the summit in May: the setting of what they spoke of. */
const SPOKEN_OF =
  /\b(?:about|discuss(?:ed)?|regarding|recall(?:ed)?|(?:brief(?:ed)?|inform(?:ed)?|updated?|told|reported|spoke)(?: [^ ,;]+){0,5}? (?:on|of)) (?:(?:the|his|her|their|its|an?|recent|last|latest|first|second|upcoming|forthcoming|outcome|outcomes|results?|of|direct|bilateral|peace|separate|\p{L}+['’]s) )*(?:talks|meetings?|visits?|trips?|tours?|summits?|conferences?|negotiations?|discussions)(?: (?:between|with|of|among) (?:(?!and on\b|in\b|on\b|at\b)[^ ,;]+ ){0,8}?[^ ,;]+)?(?: (?:in|at|to) [^ ,;]+(?: [^ ,;]+){0,2}?)?(?: (?:on|in|late|early|at))?$/u;
const SPOKEN_WINDOW = 24;

export const isOfMatterSpoken = (words: Words, at: number, from: number): boolean =>
  from > at + 2 &&
  words.tokens[at]?.pos === 'VERB' &&
  SPOKEN_OF.test(textIn(words, Math.max(at, from - SPOKEN_WINDOW), from));

/** Met X in Lima, where Y had arrived on Monday: the day of a clause of place behind the meeting. */
export const isOfPlaceClause = (words: Words, at: number, from: number): boolean =>
  from > at &&
  words.lower[clauseStart(words, from) - 1] === 'where' &&
  clauseStart(words, from) > at &&
  !/^(?:the|their|its) (?:talks|meeting|summit|conference|session|visit|negotiations)\b/u.test(
    textIn(words, clauseStart(words, from), from),
  );

/** @returns whether what stands at `[from, to)` is told of another event than that of the word at `at`. */
export function isOfOtherEvent(words: Words, at: number, from: number, to: number): boolean {
  if (from > at) {
    if (isOfNextPlan(words, at, from)) return true;
    if (isOfSpeaker(words, at, from, to) || isOfMatterSpoken(words, at, from)) return true;
    if (isBehindRelating(words, at, from) || isBehindRelative(words, at, from)) return true;
    const relative = openedBy(words, RELATIVES, at + 1, from);
    if (relative !== -1) return !PRESENT.test(textIn(words, relative + 1, relative + 5));
    const around = openedBy(words, AROUND, at + 1, from);
    if (PREPARING.isIn(words, at + 1, from)) return true;
    if (around === -1) return false;
    // His first visit since he took office in May.
    if (words.lower[around] === 'since') return true;
    const phrase = textIn(words, around + 1, from).replace(/^(?:of|to) /u, '');
    const isArrival = words.lower[around] === 'after' && ARRIVAL.test(phrase);
    return !isArrival && EVENT_BEFORE.test(phrase);
  }
  const relative = openedBy(words, RELATIVES, 0, from);
  if (relative > 0 && hasComma(words, to, at)) return !PRESENT.test(textIn(words, relative + 1, relative + 5));
  const around = openedBy(words, AROUND, 0, from);
  if (around === -1 || around > 1 || !hasComma(words, to, at)) return false;
  return JOURNEY.test(textIn(words, around + 1, from));
}
