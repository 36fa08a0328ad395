import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import { PANEL, PANELLISTS } from '../../../rules/verbs/panels.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { readNounPhrase } from '../nouns/noun-phrase.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { governmentOf } from '../status/status-of-noun.ts';

/**
 * Hearings that a noun tells of: "X's appearance before the finance committee is set for Monday", "an appearance by the
 * administrators, Deloitte, before the committee was called off", "cancelled an appearance before senators".
 */
const NOUNS = new WordClass(['appearance', 'testimony']);
const BEFORE = new GatedPattern(
  new RegExp(
    `^(?:by (?:(?!before\\b)\\S+ ){1,10}?)?(?:before|to|in front of) (?:(?:the|a|an|his|her|\\S+['’]s|\\S+ ['’]s) ${PANEL}|(?:the )?${PANELLISTS})\\b`,
    'u',
  ),
);
const GIVEN_UP =
  /\b(?:was|were|has been|have been|had been) (?:\S+ )?(?:called off|cancell?ed|postponed|put off|delayed|scrapped|pushed back|adjourned)\b/u;
const AHEAD = /^(?:, )?(?:which |that )?(?:is|are|has been) (?:now )?(?:set|due|scheduled|planned|expected|fixed)\b/u;
/** How far behind the noun the panel may stand, in tokens. */
const WINDOW = 20;
const CONFIDENCE = 0.65;

/** Whose appearance it is: by X, X's, or of who gave it up. */
function heardBy({ words, phrases, groups }: MeetingSentence, at: number): readonly Party[] {
  const phrase = readNounPhrase(words, phrases, at);
  if (phrase.owner !== null) return partiesOf(words, [phrase.owner], 'PARTICIPANT');
  if (words.lower[at + 1] === 'by') {
    const before = words.lower.indexOf('before', at);
    const by = phrases.filter(({ from, to, actors }) => from > at && to <= before && actors.length === 1);
    return partiesOf(words, by.slice(0, 1), 'PARTICIPANT');
  }
  const government = governmentOf(words, phrase);
  const agent =
    government.place === 'object' && government.verb !== -1 && government.verb < phrase.from
      ? findAgent(words, groups, readVerbGroup(words, government.verb))
      : null;
  return agent === null || agent.actors.length !== 1 ? [] : partiesOf(words, agent.phrases, 'PARTICIPANT');
}

/** @returns the hearings that nouns of the sentence tell of, those that lie ahead or were given up. */
export function findAppearances(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, phrases } = sentence;
  if (!NOUNS.isIn(words)) return [];
  return words.lower.flatMap((_, at): readonly MeetingMention[] => {
    if (!NOUNS.isAt(words, at) || sentence.quoted[at] === true) return [];
    const match = BEFORE.execIn(words, at + 1, at + WINDOW);
    if (match === null) return [];
    const phrase = readNounPhrase(words, phrases, at);
    const government = governmentOf(words, phrase);
    const end = at + match[0].split(' ').length;
    const rest = textIn(words, end + 1);
    // Its verb stands behind the panel, which `before` parts from it as a clause.
    const isSubject = government.verb === -1 || government.verb > at;
    const status = !isSubject
      ? government.status
      : GIVEN_UP.test(rest)
        ? 'CANCELLED'
        : AHEAD.test(rest)
          ? 'PLANNED'
          : 'HELD';
    const chosen = chooseTime(sentence, end, status) ?? chooseTime(sentence, at, status);
    const isAhead = chosen?.time.direction === 'future' && !chosen.isOfReport;
    const parties = heardBy(sentence, at);
    if (parties.length === 0 || !(status === 'CANCELLED' || status === 'PLANNED' || (status === 'HELD' && isAhead)))
      return [];
    return [
      {
        sentence: words.sentence.index,
        token: at,
        kind: 'HEARING',
        medium: 'IN_PERSON',
        status: status === 'HELD' ? 'PLANNED' : status,
        parties,
        time: chosen?.time ?? null,
        venue: chooseVenue(sentence, at, codes),
        force: 'new',
        rule: 'heard',
        confidence: CONFIDENCE,
        isEarlier: false,
        isHearsay: false,
        extent: [phrase.from, at + 1],
      },
    ];
  });
}
