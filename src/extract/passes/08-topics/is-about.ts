import { textIn } from '../../lexicon/placed-words.ts';
import { findSubject } from '../06-clauses/find-subject.ts';
import { readVerbGroup } from '../06-clauses/verb-group.ts';
import type { Meeting } from '../07-meetings/meeting.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import type { MarkedTopic } from './find-topics.ts';
import type { Sides } from './lead-topics.ts';

/** How many sentences on a text may still speak of a meeting without naming it. */
const DISTANCE = 4;
/** The same where it only says that something was discussed. */
const NEAR_DISTANCE = 2;
/** The same where both partners of the meeting are the subject. */
export const FAR_DISTANCE = 12;
const TALK =
  /\b(?:they|two|three|four|five|pair|duo|trio|both|sides?|leaders|ministers|presidents|premiers|chancellors|delegations?|talks?|meetings?|discussions?|conversations?|calls?|agenda|topics?|subjects?|themes?|issues|participants|parties|officials|summit|session|negotiators|negotiations|consultations|dialogue|talking|exchange|visit|encounter|diplomats|men|women|envoys|chiefs|heads|interlocutors|counterparts|attention|we|hosts?|guests?|visitors?|former|latter|items?|files?|dossiers?|points?|question|issue|list|docket|table|menu)\b/u;

/** The partners as a sentence begins with them. */
const PARTNERS =
  /^(?:the|both|the two|all|the three) (?:leaders|ministers|presidents|sides|men|women|officials|delegations|parties|pair|two|three|diplomats|envoys|premiers|chiefs|heads|interlocutors|counterparts|negotiators)\b/u;

/** The same before their verb: "During the call, the two leaders agreed". */
const PARTNERS_ACT =
  /(?:^|, |\b)(?:they|the (?:two|pair|duo|leaders|ministers|presidents|sides|delegations|parties|heads of (?:state|government|state and government))|both(?: sides)?|the two (?:leaders|ministers|presidents|sides|men|women|officials|delegations|parties|premiers))(?: (?:also|then|finally|jointly|have|had))*$/u;

/** The annex agreed on Saturday covers: what a paper of the talks is about. */
const PAPER =
  /^(?:under )?(?:the|their|this|its) (?:\S+ )?(?:deal|agreement|accord|memorandum|pact|contract|treaty|document|declaration|communiqué|annex|protocol|roadmap|plan|statement|text) (?:\S+ ){0,6}?(?:covers?|covered|provides? for|provided for|foresees?|concerns?|concerned|includes?|included|deals? with)$/u;

/** Due to discuss: what lies ahead tells nothing of what was held. */
const AHEAD =
  /\b(?:will|would|shall|(?:due|set|expected|scheduled|supposed|likely|ready) to|(?:is|are|was|were) to|wants?|wanted|hopes?|hoped)\b/u;

/** @param group the words of a verb group */
export const isAhead = (group: string): boolean => AHEAD.test(group);

/** Whether the clause around the marker speaks of what the people of the meeting did there. */
export function isAbout(
  sentence: MeetingSentence,
  topic: MarkedTopic,
  meeting: Meeting,
  distance: number,
  sides: Sides,
): boolean {
  const { words, groups } = sentence;
  const parties = new Set(meeting.parties.map((party) => party.actor));
  const verb = readVerbGroup(words, topic.marker);
  if (meeting.status === 'HELD' && isAhead(verb.text)) return false;
  const subject = findSubject(words, groups, verb.from);
  const actors = topic.isSubject ? [] : (subject?.actors ?? []);
  const people = actors.filter((actor) => actor.startsWith('p'));
  if (people.length > 1 && people.every((actor) => parties.has(actor))) return true;
  if (distance > DISTANCE)
    return !topic.isContent && parties.size > 1 && actors.length === 0 && PARTNERS.test(words.text);
  if (actors.length > 0 && !topic.isContent) {
    if (people.length > 0) return people.every((actor) => parties.has(actor));
    if (actors.some((actor) => parties.has(actor))) return true;
  }
  if (topic.isContent) {
    if (people.length > 0) return people.every((actor) => parties.has(actor));
    // China is ready to step up cooperation on trade: the country of one who was there.
    const isSide = (actor: string): boolean => [...parties].some((party) => sides.get(party)?.has(actor) === true);
    if (actors.length > 0 && distance <= NEAR_DISTANCE && topic.rule === 'cooperation-in' && actors.every(isSide))
      return true;
    return parties.size > 1 && distance <= DISTANCE && PARTNERS_ACT.test(textIn(words, 0, verb.from));
  }
  if (topic.isSubject && distance <= NEAR_DISTANCE) return true;
  if (distance <= NEAR_DISTANCE && PAPER.test(textIn(words, 0, topic.behind))) return true;
  return TALK.test(textIn(words, 0, topic.behind));
}
