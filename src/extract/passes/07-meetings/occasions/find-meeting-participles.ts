import { BODY_NOUNS, CROWD_NOUNS } from '../../../lexicon/crowd-nouns.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';

/**
 * Members of one body whom a participle says to meet: "EU ministers, meeting in Brussels on Tuesday, failed to agree",
 * "Meeting in Nyon on Tuesday, UEFA's executive committee banned the club". Limits: one body, and a town or a day.
 */
const MEETING = new WordClass(['meeting', 'gathering', 'convening', 'assembling']);
const WHERE = /^(?:in|on|at|behind|by|via|late|early|yesterday|today|here)$/u;
const MINISTERS = /\bministers\b/u;
const LEADERS = /\b(?:leaders|heads of (?:state|government))\b/u;
/** How far behind the opening participle the comma may stand, and its subject behind that, in tokens. */
const MAX_OPENING = 12;
const MAX_TITLE = 3;
const CONFIDENCE = 0.65;

/** Whether the group is of members of one organization: not the organization itself, which may meet anybody. */
function isOfBody({ words }: MeetingSentence, { actors, phrases, from }: PhraseGroup): boolean {
  const [phrase] = phrases;
  if (phrase === undefined || phrases.length > 1 || actors.length !== 1) return false;
  const named = words.lower.slice(from, Math.max(phrase.end, phrase.to) + 1);
  return (
    actors.every((actor) => actor.startsWith('o')) &&
    named.some((word) => CROWD_NOUNS.has(word) || BODY_NOUNS.has(word))
  );
}

function bodyAt({ words, groups }: MeetingSentence, at: number): PhraseGroup | undefined {
  if (words.tokens[at - 1]?.text === ',')
    return groups.find((group) => group.to === at - 1 || (group.to === at - 2 && words.tokens[at - 2]?.pos === 'NOUN'));
  if (at !== 0) return undefined;
  const comma = words.tokens.findIndex((token, index) => index < MAX_OPENING && token.text === ',');
  return comma === -1 ? undefined : groups.find((group) => group.from > comma && group.from <= comma + MAX_TITLE);
}

/** @returns the meetings of a body that participles of the sentence tell of. */
export function findMeetingParticiples(
  sentence: MeetingSentence,
  codes: ReadonlySet<string>,
): readonly MeetingMention[] {
  const { words } = sentence;
  if (!MEETING.isIn(words)) return [];
  return words.lower.flatMap((_, at): readonly MeetingMention[] => {
    if (!MEETING.isAt(words, at) || sentence.quoted[at] === true || !WHERE.test(words.lower[at + 1] ?? '')) return [];
    const group = bodyAt(sentence, at);
    if (group === undefined || !isOfBody(sentence, group)) return [];
    const chosen = chooseTime(sentence, at, 'HELD');
    const venue = chooseVenue(sentence, at, codes);
    if (chosen === null && venue.city === null) return [];
    const who = textIn(words, group.from, group.to + 1);
    return [
      {
        sentence: words.sentence.index,
        token: at,
        kind: MINISTERS.test(who) ? 'MINISTERIAL' : LEADERS.test(who) ? 'SUMMIT' : 'MEETING',
        medium: 'IN_PERSON',
        status: chosen?.time.direction === 'future' && !chosen.isOfReport ? 'PLANNED' : 'HELD',
        parties: partiesOf(words, group.phrases, 'PARTICIPANT'),
        time: chosen?.time ?? null,
        venue,
        force: 'new',
        rule: 'gathering',
        confidence: CONFIDENCE,
        isEarlier: false,
        isHearsay: false,
        unnamed: 'members',
        extent: [Math.min(group.from, at), Math.max(group.to, at + 1)],
      },
    ];
  });
}
