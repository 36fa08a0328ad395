import type { ParticipantRole } from '../../../../domain/vocabulary/participant-role.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Who tells of a meeting with somebody that opens the clause and has no owner: "Talks with B were frank, A said", "A said
 * the meeting with B went well". One who speaks for others was not there.
 */
const SAYING =
  '(?:said|says|told|added|noted|recalled|wrote|announced|confirmed|remarked|insisted|explained|acknowledged|conceded|denied|denies|regret(?:s|ted)?|complain(?:s|ed)?|lament(?:s|ed)?|learn(?:s|ed|t))';
const BEHIND = new RegExp(`^${SAYING}\\b`, 'u');
const BEFORE = new RegExp(
  `^(?:also |later |then )?${SAYING}(?: (?:reporters|journalists|lawmakers|parliament))?(?: that)?$`,
  'u',
);
const SPOKESPEOPLE =
  /\b(?:spokes\p{L}+|aides?|officials?|advis[eo]rs?|analysts?|sources?|press secretary|experts?|historians?|professor|reporters?|correspondents?|critics?|lawyers?|attorneys?)\b/u;
/** What is said of a meeting that was had; `talks with B made no sense` tells of none. */
const HAD =
  /^(?:(?:have|has|had|also|all|just) )*(?:lasted|went|gone|taken place|covered|focused|focussed|centred|centered|touched|dealt|ranged|took place|ended|broke|collapsed|began|produced|yielded|resulted|led|concentrated|would (?:take place|be held|go ahead|begin|happen|continue|resume|focus|cover|last)|(?:did not|did n[’']t|didn[’']t|never|had never|had not|has never) (?:taken place|happened|take place|took place|happen(?:ed)?|go ahead|went ahead|come about|came about)|fell through|(?:was|were|been)(?: (?:very|quite|extremely|highly|both|also|not|less|more|rather|fairly|always|truly|really))* (?:constructive|productive|frank|candid|open|honest|good|great|long|short|brief|tense|difficult|tough|hard|friendly|cordial|warm|useful|helpful|positive|substantive|detailed|in-depth|excellent|fruitful|successful|amicable|polite|lively|intense|encouraging|disappointing|businesslike|serious|comprehensive|wide-ranging|cancelled|canceled|called|postponed|put|scrapped|held|a success|a failure|worthwhile|pleasant|private|informative|respectful|direct|blunt|heated|stormy|promising))\b/u;
const TITLE = 8;

export function speakerOfMeeting(
  sentence: MeetingSentence,
  phrase: NounPhrase,
  role: ParticipantRole,
  verb: number,
): readonly Party[] {
  const { words, groups } = sentence;
  const textBetween = (from: number, to: number): string => textIn(words, from, to);
  const isOwn = (group: PhraseGroup): boolean =>
    group.actors.length === 1 &&
    group.actors[0]?.startsWith('p') === true &&
    !SPOKESPEOPLE.test(textBetween(Math.max(0, group.from - TITLE), group.to));
  const first = words.tokens.findIndex(
    (token, at) => at > phrase.noun && (token.pos === 'VERB' || token.pos === 'AUX'),
  );
  // A meeting with X, agreed for today, did not take place: the participle behind the comma says more of the noun.
  const predicate = verb > first && words.tokens[first - 1]?.text === ',' ? verb : first;
  if (predicate === -1 || !HAD.test(textBetween(predicate, predicate + 6))) return [];
  const before = groups.findLast((group) => group.to <= phrase.from);
  if (before !== undefined && BEFORE.test(textBetween(before.to, phrase.from)))
    return isOwn(before) ? partiesOf(words, before.phrases, role) : [];
  if (phrase.from > 1) return [];
  const behind = groups.findLast(
    (group) => words.tokens[group.from - 1]?.text === ',' || words.tokens[group.from - 2]?.text === ',',
  );
  const isSaid =
    behind !== undefined && behind.from > phrase.noun && BEHIND.test(textBetween(behind.to, behind.to + 2));
  return isSaid && isOwn(behind) ? partiesOf(words, behind.phrases, role) : [];
}
