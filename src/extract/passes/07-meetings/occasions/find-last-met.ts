import { WordClass } from '../../../lexicon/word-class.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { findArguments } from '../../06-clauses/find-arguments.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { findNounRule } from '../nouns/noun-use.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';

/**
 * "A and B have not spoken since October, when a dinner in London ended in anger", "they have not met since talks in Lima":
 * what is named behind `since` was the last meeting of those who have not met. Limits: a noun of a meeting stands there; a
 * bare date tells of none.
 */
const CONTACT = new WordClass('met meet spoken talked seen sat communicated'.split(' '));
const NEGATED = /\b(?:not|never|hardly|barely|scarcely)\b|n['’]t\b/u;
const PERFECT = /\b(?:have|has|had|haven|hasn|hadn)\b|n['’]t\b/u;
/** How far behind the verb `since` may stand, in tokens. */
const MAX_SINCE = 9;
/** How far behind `since`, or behind its time, the noun may stand. */
const MAX_NOUN = 6;
const OPENERS = /^(?:an?|the|their|his|her|last|talks|\p{L}+['’]s)$/u;

/** The noun of the meeting behind `since`: since `a dinner`, since October, when `talks`; -1 where another thing stands there. */
function nounBehind(sentence: MeetingSentence, since: number): number {
  const { words } = sentence;
  const when = words.lower.slice(since + 1, since + 6).indexOf('when');
  const from = when === -1 ? since + 1 : since + 2 + when;
  for (let at = from; at < from + MAX_NOUN; at += 1) {
    const token = words.tokens[at];
    const isOpen = OPENERS.test(words.lower[from] ?? '');
    if (isOpen && findNounRule(sentence, at) !== null && words.tokens[at + 1]?.pos !== 'NOUN') return at;
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PRON') return -1;
    if (token.text === ',' || (token.pos === 'ADP' && at > from)) return -1;
  }
  return -1;
}

/** @returns the last meetings of those of whom the sentence says that they have not met since. */
export function findLastMet(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups } = sentence;
  if (!words.lower.includes('since') || !CONTACT.isIn(words)) return [];
  const found: MeetingMention[] = [];
  words.lower.forEach((_, verb) => {
    if (!CONTACT.isAt(words, verb) || sentence.quoted[verb] === true) return;
    const group = readVerbGroup(words, verb);
    const isNegated = NEGATED.test(group.text) || NEGATED.test(words.lower.slice(group.from - 1, verb).join(' '));
    if (group.isPassive || !isNegated || !PERFECT.test(group.text)) return;
    const since = words.lower.indexOf('since', verb);
    if (since === -1 || since - verb > MAX_SINCE) return;
    const noun = nounBehind(sentence, since);
    const rule = noun === -1 ? null : findNounRule(sentence, noun);
    const subject = findAgent(words, groups, group);
    if (rule === null || subject === null) return;
    const partner = findArguments(words, groups, verb + 1).find(
      (one) =>
        one.group.to <= since && (one.preposition === '' || one.preposition === 'with' || one.preposition === 'to'),
    );
    const parties = uniteParties([
      ...partiesOf(words, subject.phrases, 'PARTICIPANT'),
      ...partiesOf(words, partner?.group.phrases ?? [], 'PARTICIPANT'),
    ]);
    if (parties.length < 2) return;
    const chosen = chooseTime(sentence, noun, 'HELD');
    const fallback = sentence.times.find((one) => one.start > (words.tokens[since]?.start ?? 0));
    found.push({
      sentence: words.sentence.index,
      token: noun,
      ...kindOfNoun(words, rule, noun),
      status: 'HELD',
      parties,
      time: chosen !== null && !chosen.isOfReport ? chosen.time : (fallback ?? null),
      venue: chooseVenue(sentence, noun, codes),
      force: 'new',
      rule: rule.name,
      confidence: rule.confidence,
      isEarlier: true,
      isHearsay: false,
      extent: [since, noun + 1],
    });
  });
  return found;
}
