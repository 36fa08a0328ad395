import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import type { Person } from '../../../entities.ts';
import type { Meeting } from '../meeting.ts';

/**
 * What a meeting is by who sat at it: heads of four states hold a summit, of three where they met for it, ministers of three countries a
 * ministerial, sides with a mediator among them a mediation. Who else was there does not
 * matter to ministers. Beside a summit, heads hold a meeting.
 */
const HEAD =
  /^(?:(?:\p{L}+ )?(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach|crown prince)|(?:president|prime minister|premier|head) of (?:state|government|the republic)\b.*)$/iu;
const NOT_HEAD = /\b(?:vice|deputy|former|ex|council|commission|parliament|senate|company|club|bank|senior)\b/iu;
const MINISTER =
  /\bminister\b|^(?:us |u\.s\. )?secretary of \p{L}+$|^(?:foreign|defen[cs]e|home|treasury) secretary$/iu;
const NOT_MINISTER = /\b(?:(?<!deputy )prime|deputy(?! prime)|former|ex|vice|state minister)\b/iu;
/** Of whatever country: the minister at home, whose country a release does not tell. */
const FOREIGN_MINISTER = /^(?:foreign minister|minister (?:of|for) foreign affairs)$/iu;
const MEDIATOR = /\b(?:mediator|conciliator|arbitrator|facilitator)s?\b/iu;
const MIN_SIDES = 3;
/** Three heads who open a pipeline hold a meeting; so do two who meet with others. */
const MIN_HEADS = 4;
const CONVENED: ReadonlySet<string> = new Set(['met', 'gathered', 'hosted']);
/** Kinds that the ranks of those who met can narrow. */
const OPEN: ReadonlySet<MeetingKind> = new Set(['MEETING']);
/** What brings people together by another's doing: a signing, a hearing, a chance. */
const OTHER_RULES: ReadonlySet<string> = new Set(['signed', 'put-names', 'saw', 'joined']);

const titlesOf = (person: Pick<Person, 'positions'>): readonly string[] => person.positions.map(({ title }) => title);

/** A president who brings two others together, or a country that does, is their host. */
function isOfState({ parties }: Meeting, people: ReadonlyMap<string, Person>): boolean {
  const convener = parties.find(({ role }) => role === 'MEDIATOR' || role === 'ORGANIZER' || role === 'HOST');
  const titles = titlesOf(people.get(convener?.actor ?? '') ?? { positions: [] });
  return (
    convener?.actor.startsWith('country:') === true ||
    titles.some(
      (title) => (HEAD.test(title) && !NOT_HEAD.test(title)) || (MINISTER.test(title) && !NOT_MINISTER.test(title)),
    )
  );
}

/** @param countryOf the country that a person acts for. @returns the meetings with the kinds that their people tell. */
export function withKindsByRank(
  meetings: readonly Meeting[],
  people: ReadonlyMap<string, Person>,
  countryOf: (actor: string) => string | null,
): readonly Meeting[] {
  const hasSummit = meetings.some((meeting) => meeting.kind === 'SUMMIT');
  return meetings.map((meeting) => {
    const present = meeting.parties.flatMap(({ actor }) => people.get(actor) ?? []);
    const isAny = (test: (title: string) => boolean) => (person: Person) => titlesOf(person).some(test);
    const isMediated =
      (meeting.kind === 'MEETING' || meeting.kind === 'NEGOTIATION') &&
      meeting.parties.length >= MIN_SIDES &&
      present.some(isAny((title) => MEDIATOR.test(title)));
    if (isMediated) return { ...meeting, kind: 'MEDIATION' };
    if (meeting.rule === 'brought-together' && meeting.kind === 'MEDIATION' && isOfState(meeting, people))
      return { ...meeting, kind: 'MEETING' };
    if (!OPEN.has(meeting.kind) || OTHER_RULES.has(meeting.rule)) return meeting;
    const sidesOf = (those: readonly Person[]): number => new Set(those.flatMap(({ id }) => countryOf(id) ?? [])).size;
    const heads = present.filter(isAny((title) => HEAD.test(title) && !NOT_HEAD.test(title)));
    // Moldova's Maia Sandu among heads of state: one of them, whom the text gives no title.
    const untitled = present.filter((person) => titlesOf(person).length === 0 && countryOf(person.id) !== null);
    const isAmongHeads = heads.length >= MIN_SIDES && sidesOf([...heads, ...untitled]) >= MIN_HEADS;
    if (!hasSummit && isAmongHeads && CONVENED.has(meeting.rule)) return { ...meeting, kind: 'SUMMIT' };
    const isOfHeads = heads.length === meeting.parties.length && CONVENED.has(meeting.rule);
    if (!hasSummit && sidesOf(heads) >= (isOfHeads ? MIN_SIDES : MIN_HEADS)) return { ...meeting, kind: 'SUMMIT' };
    const ministers = present.filter(isAny((title) => MINISTER.test(title) && !NOT_MINISTER.test(title)));
    const isHome = ministers.some(
      (person) => countryOf(person.id) === null && titlesOf(person).some((title) => FOREIGN_MINISTER.test(title)),
    );
    return sidesOf(ministers) + (isHome ? 1 : 0) >= MIN_SIDES ? { ...meeting, kind: 'MINISTERIAL' } : meeting;
  });
}
