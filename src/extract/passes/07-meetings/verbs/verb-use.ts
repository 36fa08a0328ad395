import { textIn } from '../../../lexicon/placed-words.ts';
import { GROUP_ADVERBS } from '../../../lexicon/verb-groups.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { Words } from '../../03-names/words.ts';
import { isBlamedFor } from '../../06-clauses/blamed-for.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { isSecondOfJoined } from '../status/status-of-joined.ts';

const NOUN_MARKERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);
const NOMINAL: ReadonlySet<string> = new Set([
  "'s",
  "'",
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'of',
  'for',
  'first',
  'last',
  'next',
  'this',
  'no',
  'any',
]);

/** What stands before a gerund: admitted meeting X, lost no time in meeting X, put off meeting X. */
const GERUND_GOVERNORS: ReadonlySet<string> = new Set(['VERB', 'ADP', 'ADV', 'PART', 'SCONJ', 'CCONJ', 'PUNCT']);

/** Whether somebody named or a pronoun follows directly. */
const takesObject = (sentence: MeetingSentence, at: number): boolean => {
  const next = sentence.words.tokens[at + 1];
  if (next === undefined) return false;
  if (next.pos === 'PRON' || /^\p{Lu}/u.test(next.text)) return true;
  // Was seen meeting the premier.
  return (
    next.pos === 'DET' && sentence.groups.some(({ from, actors }) => actors.length > 0 && from <= at + 2 && from > at)
  );
};
/** Will fly home and speak with X, sit down with Y. */
const takesPartner = (sentence: MeetingSentence, at: number): boolean =>
  takesObject(sentence, at) || /^(?:with|down|by)$/u.test(sentence.words.lower[at + 1] ?? '');

/** Television showed X meeting Y: somebody seen doing it. */
function isShown({ words, groups }: MeetingSentence, at: number): boolean {
  const subject = groups.find((one) => one.to === at);
  return (
    subject !== undefined &&
    /\b(?:show(?:ed|s|ing|n)?|saw|seen?|filmed|caught|pictured|photographed|with|(?:photo\S*|pictures?|images?|footage|videos?) of)$/u.test(
      textIn(words, subject.from - 2, subject.from),
    )
  );
}
const SEEN =
  /^(?:seen|filmed|photographed|pictured|caught|spotted|shown|captured|videoed|videotaped|admit(?:s|ted)|acknowledged|recalled|remembered|den(?:y|ies|ied))$/u;
/** Was photographed meeting with X, which the tagger takes for a noun. */
const isSeenWith = ({ words }: MeetingSentence, at: number): boolean =>
  words.lower[at + 1] === 'with' && SEEN.test(words.lower[at - 1] ?? '');
const BE_OR_HAVE = /^(?:is|are|was|were|be|been|being|has|have|had|having)$/u;
const HAVE = new WordClass(['has', 'have', 'had', 'having']);

/** Had invited, has since asked: another verb follows, over adverbs. */
function isAuxiliary(words: Words, at: number): boolean {
  let next = at + 1;
  while (words.tokens[next]?.pos === 'ADV' || GROUP_ADVERBS.has(words.lower[next] ?? '')) next += 1;
  return words.tokens[next]?.pos === 'VERB' || words.tokens[next]?.pos === 'AUX';
}
const PAST_FORM =
  /(?:ed|met|spoke|sat|shook|told|saw|spent|held|rang|spoken|had|gave|paid|took|brought|broke|came|got|went|shown|threw)$/u;
/** What stands before a gerund that the tagger takes for a noun: after meeting X. */
const GERUND_MARKERS: ReadonlySet<string> = new Set(
  'and by after before without out , while when since on upon following from'.split(' '),
);

/** `Meeting X in Lima, …`: the first word of a sentence, with its partner right behind it. */
const opensWithPartner = (sentence: MeetingSentence, at: number): boolean =>
  /^(?:with|alongside|beside|next|across|opposite|down)$/u.test(sentence.words.lower[at + 1] ?? '') ||
  sentence.groups.some((group) => group.from === at + 1);

/** How far before `to see X` the going may stand, in tokens. */
const PURPOSE_WINDOW = 10;

const GOING =
  /\b(?:w[eo]nt|go(?:ne|ing|es)?|c[ao]me|coming|flew|flown|flying|fl(?:y|ies)|travell?(?:ed|ing|s)?|dr[oi]ven?|driving|walk(?:ed|ing)|return(?:ed|ing)|cross(?:ed|ing)|journey(?:ed|ing)?|rode|ridden|sail(?:ed|ing)|stopp(?:ed|ing)|stop|stopover|detour|trip|visit|used|been|back|managed|got|gets|able|allowed|permitted|chance|first|last|latest|(?:was|were) (?:taken|led|driven|flown|in|at))\b/u;

/** `went to the palace to see X`: who goes to see somebody sees them. */
export const isPurposeOfMotion = (words: Words, group: VerbGroup): boolean =>
  /\b(?:did(?: \S+)? see|(?:been|managed|got|gets|able|allowed|permitted|c[ao]me|gone|w[eo]nt) (?:\S+ )?to see)$/u.test(
    group.text,
  ) ||
  (group.isInfinitive && GOING.test(textIn(words, group.from - PURPOSE_WINDOW, group.from)));

/** Met visiting Premier Lind, talks with visiting ministers: a guest who is met; nobody is visited. */
const MEETS_GUEST =
  /^(?:with|meets?|met|meeting|sees?|saw|seeing|receiv(?:e|es|ed|ing)|host(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|greet(?:s|ed|ing)?|told|tells?|telling|assured|thanked|briefed)$/u;
const isGuest = (words: Words, at: number): boolean =>
  words.lower[at] === 'visiting' && at > 0 && MEETS_GUEST.test(words.lower[at - 1] ?? '');

/** Before a noun. */
const OWNED = /^(?:his|her|their|its|the|for|in)$/u;

/** Whether the word is used as a verb: `visit` and `call` are nouns as often. */
export function isVerbUse(sentence: MeetingSentence, at: number, group: VerbGroup): boolean {
  const { words } = sentence;
  const token = words.tokens[at];
  if (token === undefined) return false;
  const before = at > 0 ? (words.lower[at - 1] ?? '') : '';
  const form = token.text.toLowerCase();
  if ((HAVE.isAt(words, at) && isAuxiliary(words, at)) || isGuest(words, at)) return false;
  // Had breakfast: a noun that a form of have has for its object.
  if (token.pos === 'NOUN' && HAVE.isAt(words, at - 1) && !/(?:ed|en|ing)$/u.test(token.text)) return false;
  // No longer, Monday's meeting: both may stand in a verb group.
  if (before === 'no' || (before === "'s" && words.tokens[at - 1]?.pos === 'PART')) return false;
  // Is open to talks: behind `to` no third person.
  if (before === 'to' && token.pos === 'NOUN' && token.text.endsWith('s')) return false;
  // Recalled the last meeting: what an article opens is no verb group.
  if (group.from < at && token.pos === 'NOUN' && words.tokens[group.from - 1]?.pos === 'DET') return false;
  // His first talks as premier, will have talks: a noun.
  if (form === 'talks' && (HAVE.isAt(words, at - 1) || OWNED.test(words.lower[group.from - 1] ?? ''))) return false;
  // Was on a visit.
  if (group.isPassive && token.pos === 'NOUN' && !PAST_FORM.test(form)) return false;
  if (group.from < at) return true;
  const followsSubject = sentence.groups.some((one) => one.to === at || (one.to === at - 1 && before === ','));
  // A and B each met C.
  const isOfEach = /^(?:each|both|all)$/u.test(before) && sentence.groups.some((one) => one.to === at - 1);
  const isMarked =
    NOUN_MARKERS.has(words.tokens[at - 1]?.pos ?? '') && !isOfEach && !sentence.groups.some((one) => one.to === at);
  // A and B next meet on Friday.
  const isNextTime = before === 'next' && token.pos === 'VERB' && sentence.groups.some((one) => one.to === at - 1);
  const isDeed = form.endsWith('ing') && before === 'for' && isBlamedFor(words, at);
  if (!isNextTime && !isDeed && (isMarked || NOMINAL.has(before))) return false;
  // What stands behind be and have says whether they tell of a meeting: was the guest of.
  if (token.pos === 'AUX' && BE_OR_HAVE.test(form)) return true;
  if (PAST_FORM.test(form)) return true;
  if (token.pos === 'VERB' && token.lemma !== form && !/(?:ing|s)$/u.test(form)) return true;
  if (form.endsWith('ing'))
    return (
      isDeed ||
      token.pos === 'VERB' ||
      isSeenWith(sentence, at) ||
      GERUND_MARKERS.has(before) ||
      (at === 0 && opensWithPartner(sentence, at)) ||
      ((GERUND_GOVERNORS.has(words.tokens[at - 1]?.pos ?? '') || isShown(sentence, at)) && takesObject(sentence, at))
    );
  // Flies to Rome and meets X: the second verb of a subject that stands further off.
  const isJoined =
    /^(?:and|then|but|also|later)$/u.test(before) &&
    (form.endsWith('s') ? takesObject(sentence, at) : isSecondOfJoined(words, group) && takesPartner(sentence, at));
  // Will tour a plant, meet X and fly home.
  const isListed =
    before === ',' && takesPartner(sentence, at) && words.lower.includes('and', at) && isSecondOfJoined(words, group);
  return token.pos === 'VERB' && (followsSubject || isNextTime || isJoined || isListed);
}

/** How many words after the verb a complement may look at. */
const AFTER_WINDOW = 16;

/** The words after the verb, adverbs left out. */
export function wordsAfter(words: Words, at: number): { readonly text: string; readonly from: number } {
  let from = at + 1;
  while (
    from < words.tokens.length &&
    (GROUP_ADVERBS.has(words.lower[from] ?? '') || words.tokens[from]?.pos === 'ADV')
  ) {
    if (['around', 'round', 'through', 'down', 'next', 'together', 'over', 'up'].includes(words.lower[from] ?? ''))
      break;
    from += 1;
  }
  return { text: textIn(words, from, from + AFTER_WINDOW), from };
}

/** What a time stands behind: on Monday, late on Monday. */
const TIME_OPENERS: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'late',
  'early',
  'last',
  'this',
  'later',
  'earlier',
]);

/** The words after the verb without the times among them: played host `on Monday` to. */
export function wordsWithoutTimes(sentence: MeetingSentence, from: number): string {
  const { words, times } = sentence;
  const kept: string[] = [];
  for (let at = from; at < words.tokens.length && kept.length < AFTER_WINDOW; at += 1) {
    const token = words.tokens[at];
    if (token === undefined) break;
    const isTime = times.some(
      (time) => time.attributive !== true && time.start <= token.start && token.end <= time.end,
    );
    if (!isTime) {
      kept.push(words.lower[at] ?? '');
      continue;
    }
    while (TIME_OPENERS.has(kept[kept.length - 1] ?? '')) kept.pop();
  }
  return kept.join(' ');
}
