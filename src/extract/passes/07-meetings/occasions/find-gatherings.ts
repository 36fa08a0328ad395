import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import { findSubject } from '../../06-clauses/find-subject.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import { remoteMediumOfVerb } from '../kinds/remote-medium.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { bodyBefore } from '../parties/body-of-gathering.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';

/**
 * Gatherings whose subject is a crowd: "leaders of 14 states gathered in Oslo", "ministers including A and B met". The
 * people are those behind "including"; where nobody is named yet, the sentences behind say who was there. So are those of
 * one body: "OPEC met", "EU ministers gathered".
 */
const VERBS = new WordClass(
  'met meet meets gathered gather gathers convened convene convenes assembled assemble reconvened reconvene huddled sat'.split(
    ' ',
  ),
);
/** What may stand behind the verb: no object. */
const INTRANSITIVE =
  /^(?:(?:down|together|again|separately|individually|face to face|behind closed doors|virtually|online) ?)*(?:in|at|on|for|to|before|after|during|until|till|late|early|by|over|near|outside|aboard|with|this|last|next|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|,|\.)(?= |$)/u;
const CROWDS: readonly (readonly [RegExp, MeetingKind])[] = [
  [/\b(?:leaders|presidents|premiers|prime ministers|heads of (?:state|government)|monarchs)\b/u, 'SUMMIT'],
  [/\bministers\b/u, 'MINISTERIAL'],
  [
    /\b(?:envoys|diplomats|ambassadors|officials|delegates|delegations|negotiators|representatives|executives|directors|chiefs|governors|mayors|commissioners|secretaries|generals|commanders)\b/u,
    'MEETING',
  ],
];
const FOR_TALKS_WITH =
  /\bfor (?:\S+ ){0,4}?(?:summit|talks|meeting|negotiations|consultations|discussions|dialogue) with\b/u;
const LISTING = /\b(?:including|among them|such as)(?: (?:the|its))?$/u;
const BODY: readonly [RegExp, MeetingKind] = [/./u, 'MEETING'];
const APART = /\b(?:separately|individually)\b/u;
const CONFIDENCE = 0.7;

/** The congress meets on Thursday: the present tense beside a day that is not over. */
const isAhead = (form: string, { time, isOfReport }: NonNullable<ReturnType<typeof chooseTime>>): boolean =>
  !isOfReport &&
  (time.direction === 'future' || (time.direction !== 'past' && /^(?:meets|gathers|convenes|reconvenes)$/u.test(form)));

/** @param taken tokens of verbs that tell of a meeting by themselves. */
export function findGatherings(
  sentence: MeetingSentence,
  codes: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const gatherings: MeetingMention[] = [];
  if (!VERBS.isIn(words)) return gatherings;
  words.lower.forEach((_, at) => {
    if (!VERBS.isAt(words, at) || taken.has(at) || sentence.quoted[at] === true || words.tokens[at]?.pos !== 'VERB')
      return;
    if (!INTRANSITIVE.test(textIn(words, at + 1, at + 6))) return;
    // Leaders of the bloc gathered for a summit with X: the noun tells it.
    if (FOR_TALKS_WITH.test(textIn(words, at + 1, at + 20))) return;
    const group = readVerbGroup(words, at);
    if (group.isPassive) return;
    const start = clauseStart(words, group.from);
    const subject = textIn(words, start, group.from);
    const members = groups.filter(
      (one) => one.from >= start && one.to <= group.from && LISTING.test(textIn(words, start, one.from)),
    );
    const named = findSubject(words, groups, group.from);
    const hasName = named !== null && named.actors.length > 0;
    const body = members.length === 0 ? bodyBefore(sentence, group.from, hasName ? named : null) : null;
    const crowd = CROWDS.find(([pattern]) => pattern.test(subject)) ?? (body === null ? undefined : BODY);
    if (crowd === undefined || (members.length === 0 && hasName && body === null)) return;
    const status = statusOfVerb(words, group, null);
    const chosen = chooseTime(sentence, at, status);
    const venue = chooseVenue(sentence, at, codes);
    const parties = body?.parties ?? members.flatMap((one) => partiesOf(words, one.phrases, 'PARTICIPANT'));
    if (
      (parties.length === 0 || body !== null) &&
      ((status !== 'HELD' && status !== 'PLANNED') || (chosen === null && venue.city === null))
    )
      return;
    const line = remoteMediumOfVerb(words, at);
    // The boards of A and B met separately: each by itself.
    const isEach = body !== null && APART.test(textIn(words, at + 1, at + 4));
    const several = isEach ? parties.map((party) => [party]) : [parties];
    const whole: MeetingMention = {
      sentence: words.sentence.index,
      token: at,
      kind: line === null ? crowd[1] : line === 'PHONE' ? 'PHONE_CALL' : 'VIDEO_CALL',
      medium: line ?? 'IN_PERSON',
      status: status === 'HELD' && chosen !== null && isAhead(words.lower[at] ?? '', chosen) ? 'PLANNED' : status,
      parties,
      time: chosen?.time ?? null,
      venue,
      force: 'new',
      rule: 'gathering',
      confidence: CONFIDENCE,
      isEarlier: false,
      isHearsay: false,
      ...(body === null ? {} : { unnamed: body.noun }),
      extent: [start, at + 1],
    };
    gatherings.push(...several.map((some) => ({ ...whole, parties: some })));
  });
  return gatherings;
}
