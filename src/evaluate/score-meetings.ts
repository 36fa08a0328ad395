import type { Finding, Note } from './fact.ts';
import { type FoundMeeting, noteOnMeeting } from './found-meeting.ts';
import type { GoldArticle, GoldMeeting } from './gold.ts';
import { locateTogether } from './locate.ts';
import { matchMeetings } from './match-meetings.ts';
import { scoreMeetingDetails } from './score-meeting-details.ts';
import { EXTRA, FOUND, MISSED } from './tally.ts';

/** Meetings, who took part in them, and of those that were found the details. */
const describeGold = ({ status, kind, participants, delegations, date, city }: GoldMeeting): string =>
  [status, kind, (participants.length > 0 ? participants : delegations).join(' + '), date, city]
    .filter(Boolean)
    .join(' ');

const describeFound = ({ record, people, sides }: FoundMeeting): string =>
  [record.status, record.kind, [...(people.size > 0 ? people : sides)].join(' + '), record.start]
    .filter(Boolean)
    .join(' ');

const claimOf = ({ record: { id, rule, confidence } }: FoundMeeting): Pick<Finding, 'claim'> =>
  confidence === null ? {} : { claim: { meeting: id, rule: rule ?? 'none', confidence } };

/** Every form of a person of the gold. */
const formsOf =
  ({ people }: GoldArticle) =>
  (name: string): readonly string[] => [name, ...(people.find((person) => person.name === name)?.aka ?? [])];

const participants = (count: number, tally: Finding['tally']): readonly Finding[] =>
  Array.from({ length: count }, () => ({ fact: 'participants', tally }));

function scoreParticipants(gold: GoldMeeting, found: FoundMeeting): readonly Finding[] {
  const held = gold.participants.filter((name) => found.people.has(name)).length;
  const extra = [...found.people].filter((name) => !gold.participants.includes(name)).length;
  return [
    ...participants(held, FOUND),
    ...participants(gold.participants.length - held, MISSED),
    ...participants(extra, EXTRA),
  ];
}

export function scoreMeetings(gold: GoldArticle, found: readonly FoundMeeting[]): readonly Finding[] {
  const { foundOf, wantedOf } = matchMeetings(gold, found);
  const wanted = gold.meetings.flatMap((meeting, index): readonly Finding[] => {
    const partner = foundOf.get(index);
    const match = partner === undefined ? undefined : found[partner];
    if (match === undefined) {
      const note = {
        text: `missed meeting ${describeGold(meeting)}`,
        at: locateTogether(gold.text, meeting.participants.map(formsOf(gold))),
        record: null,
      };
      return [{ fact: 'meetings', tally: MISSED, note }, ...participants(meeting.participants.length, MISSED)];
    }
    return [
      { fact: 'meetings', tally: FOUND, ...claimOf(match) },
      ...scoreParticipants(meeting, match),
      ...scoreMeetingDetails(meeting, match),
    ];
  });
  const extra = found.flatMap((meeting, index): readonly Finding[] => {
    if (wantedOf.has(index) || meeting.statusClass === 'HYPOTHETICAL') return [];
    const note = noteOnMeeting(meeting, `extra meeting ${describeFound(meeting)}`);
    return [{ fact: 'meetings', tally: EXTRA, note, ...claimOf(meeting) }, ...participants(meeting.people.size, EXTRA)];
  });
  return [...wanted, ...extra];
}

/** What must not come out as a meeting that took place, and how often it did. */
export interface FalseHeld {
  readonly traps: number;
  readonly notes: readonly Note[];
}

/** Pairs that never met, and meetings that did not take place, must not be shown as held. */
export function findFalseHeld(gold: GoldArticle, found: readonly FoundMeeting[]): FalseHeld {
  const held = found.filter(({ statusClass }) => statusClass === 'HELD');
  const heldWith = (names: readonly string[]): FoundMeeting | undefined =>
    held.find(({ people }) => names.every((name) => people.has(name)));
  const noteWhereHeld = (names: readonly string[], title: string): readonly Note[] => {
    const meeting = heldWith(names);
    return meeting === undefined ? [] : [noteOnMeeting(meeting, `${title} ${names.join(' + ')}`)];
  };
  const notHeld = gold.meetings.filter((meeting) => meeting.status !== 'HELD' && meeting.participants.length > 1);
  const hasTwin = (meeting: GoldMeeting): boolean =>
    gold.meetings.some(
      (other) => other.status === 'HELD' && meeting.participants.every((name) => other.participants.includes(name)),
    );
  return {
    traps: gold.notMet.length + notHeld.length,
    notes: [
      ...gold.notMet.flatMap((pair) => noteWhereHeld(pair, 'FALSE HELD')),
      ...notHeld
        .filter((meeting) => !hasTwin(meeting))
        .flatMap((meeting) => noteWhereHeld(meeting.participants, 'FALSE HELD (not held)')),
    ],
  };
}
