import { WordClass } from '../../../lexicon/word-class.ts';
import { readVerbGroup, type VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { separatePartners } from '../parties/separate-partners.ts';
import { partiesWithUnnamed } from '../parties/unnamed-parties.ts';
import { isBetweenTeams } from '../status/sporting-match.ts';
import { meetingsOfCrowds } from './further-crowds.ts';
import { furtherPartners } from './further-partners.ts';
import { meetingsOfFurther } from './meetings-of-further.ts';
import { mentionOfVerb } from './mention-of-verb.ts';
import { isOfEvent, isReducedPassive } from './reduced-passive.ts';
import { ruleApplies } from './rule-applies.ts';
import { type GatedVerbRule, RULES_BY_FORM } from './rules-of-form.ts';
import { partiesOfVerb } from './verb-parties.ts';
import { isVerbUse } from './verb-use.ts';
import { wordsAfter } from './words-after.ts';

const FORMS = new WordClass(RULES_BY_FORM.keys());

/** @returns the meetings that the verbs of the sentence tell of. @param codes countries that the article names. */
export function findVerbMeetings(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words } = sentence;
  const mentions: MeetingMention[] = [];
  if (!FORMS.isIn(words)) return mentions;
  words.lower.forEach((form, at) => {
    if (!FORMS.isAt(words, at)) return;
    const rules = RULES_BY_FORM.get(form);
    if (rules === undefined || sentence.quoted[at] === true) return;
    const read = readVerbGroup(words, at);
    if (isVerbUse(sentence, at, read)) mentions.push(...meetingsOfVerb(sentence, at, read, rules, codes));
  });
  return mentions;
}

const NONE: readonly MeetingMention[] = [];

/** The first rule that applies and finds who took part in a meeting tells it. */
function meetingsOfVerb(
  sentence: MeetingSentence,
  at: number,
  read: VerbGroup,
  rules: readonly GatedVerbRule[],
  codes: ReadonlySet<string>,
): readonly MeetingMention[] {
  const { words } = sentence;
  const isReduced = isReducedPassive(words, read);
  if (isReduced && isOfEvent(words, at)) return NONE;
  const after = wordsAfter(words, at);
  for (const gated of rules) {
    const { rule } = gated;
    const isPassive = rule.isState !== true && (read.isPassive || (rule.hasPassive && isReduced));
    if (isPassive && !rule.hasPassive) continue;
    const group = isPassive === read.isPassive ? read : { ...read, isPassive };
    if (!ruleApplies(sentence, gated, at, group, after)) continue;
    const named = partiesOfVerb(sentence, rule, at, group);
    const unnamed = named === null ? partiesWithUnnamed(sentence, rule, at, group) : null;
    const found = named ?? unnamed;
    if (found === null) continue;
    if (isBetweenTeams(words, found.parties)) return NONE;
    const mention = mentionOfVerb(sentence, rule, { at, group, after, found, unnamed }, codes);
    if (mention === null) continue;
    const role = group.isPassive ? rule.subject : rule.partner;
    const { subject, partner } = found;
    const further = partner === null ? [] : furtherPartners(sentence, partner);
    const own = { ...mention, parties: found.parties.filter(({ actor }) => subject?.actors.includes(actor) === true) };
    return [
      ...separatePartners(sentence, at, found, further.length > 0, mention.medium === 'PHONE').map((parties) => ({
        ...mention,
        parties,
      })),
      ...meetingsOfFurther(sentence, own, further, role, codes),
      ...meetingsOfCrowds(sentence, own, partner, role),
    ];
  }
  return NONE;
}
