import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { venueOfCity } from '../settings/venue-of-city.ts';
import { targetAt } from './target-of-trip.ts';

/**
 * Sides that go on with their talks: "negotiators for A and B return to the table on Monday", "Russian and Ukrainian
 * negotiators are to return to Istanbul", "A and B are due back at the bargaining table". The tagger takes `return` behind a
 * plural for a noun. Limits: two sides at least, and to a town only those whose business it is to bargain.
 */
const BACK = new WordClass(['return', 'returns', 'returned', 'back']);
const TABLE = /^(?:to|at) the (?:(?:negotiating|bargaining|conference|talks) )?table\b/u;
const BARGAINERS =
  /\b(?:negotiators|negotiating teams?|mediators|technical teams|delegations|bargainers|bargaining teams?)\b/u;
const AHEAD = /^(?:will|are|were|is|was|to|due|set|expected|scheduled|both|then|also|next|be|coming|go|going|come)$/u;
const HAVING = /^(?:have|had|has|went|came|gone|later|all)$/u;
const CONFIDENCE = 0.65;

/** @returns the negotiations that the sentence says are gone on with. */
export function findReturns(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups, chunks } = sentence;
  if (!BACK.isIn(words)) return [];
  const found: MeetingMention[] = [];
  words.lower.forEach((word, at) => {
    if (!BACK.isAt(words, at) || sentence.quoted[at] === true) return;
    const rest = textIn(words, at + 1, at + 6);
    const isTable = TABLE.test(rest);
    const target = words.lower[at + 1] === 'to' || word === 'back' ? targetAt(sentence, at + 2) : null;
    if (!isTable && (target === null || target.kind === 'country')) return;
    let from = at;
    while (AHEAD.test(words.lower[from - 1] ?? '') || HAVING.test(words.lower[from - 1] ?? '')) from -= 1;
    const before = words.lower.slice(from, at);
    const group = groups.find((one) => one.to === from);
    if (group === undefined || group.actors.length < 2 || group.actors.some((actor) => actor.startsWith('p'))) return;
    const who = textIn(words, group.from - 3, group.to);
    if (!isTable && !BARGAINERS.test(who)) return;
    const isDone = word === 'returned' || before.some((one) => /^(?:went|came|gone)$/u.test(one));
    const chosen = chooseTime(sentence, at, isDone ? 'HELD' : 'PLANNED');
    if (chosen === null || (!isDone && chosen.time.direction === 'past')) return;
    const place = chooseVenue(sentence, at, codes);
    found.push({
      sentence: words.sentence.index,
      token: at,
      kind: 'NEGOTIATION',
      medium: 'UNKNOWN',
      status: isDone && chosen.time.direction !== 'future' ? 'HELD' : 'PLANNED',
      parties: partiesOf(words, group.phrases, 'PARTICIPANT'),
      time: chosen.time,
      venue: target === null ? place : venueOfCity(words, chunks, target, codes),
      force: 'new',
      rule: 'returned-to-table',
      confidence: CONFIDENCE,
      isEarlier: false,
      isHearsay: false,
      extent: [group.from, at + 1],
    });
  });
  return found;
}
