import { PEOPLE_NOUNS } from '../../lexicon/collectives.ts';
import type { RoleContext } from './role-context.ts';

/**
 * Whom a group noun can mean by what it is: the two men, the three ministers, both companies. Who speaks for others is
 * seldom one of the two who met.
 */
const BODIES =
  /^(?:unions|companies|firms|banks|clubs|ministries|agencies|airlines|carmakers|federations|associations)$/u;
const ANYBODY = (): boolean => true;
const NO_BODY = (actor: string): boolean => !actor.startsWith('o');
const GENDERED: Readonly<Record<string, 'male' | 'female'>> = { men: 'male', women: 'female' };

const VOICE = /\b(?:spokes\w+|press secretary|press officer|analyst|commentator|professor|economist)\b/u;
/** @returns whether somebody only speaks or writes for others. */
export const isVoice = (actor: string, context: RoleContext): boolean =>
  context.personById.get(actor)?.positions.some(({ title }) => VOICE.test(title.toLowerCase())) === true;

/** What the offices of those whom a plural means have in common; who holds another is none of them. */
const OFFICES: Readonly<Record<string, RegExp>> = {
  leaders:
    /(?<!vice |vice-|deputy )(?:president|premier|prime minister|chancellor|taoiseach|chair)|\b(?:king|queen|emir|sultan|prince|leader|secretary-general|secretary general|pope|patriarch|chief|head|mayor|governor|chancellor)/u,
  ministers: /minister|(?<!permanent |general )secretary(?!-general| general)|chancellor|premier|taoiseach/u,
  presidents: /president/u,
  premiers: /premier|prime minister|chancellor|taoiseach/u,
  generals: /general|chief|commander|marshal/u,
  governors: /governor/u,
  mayors: /mayor/u,
};

/** @returns whether somebody can be meant by the plural noun: two unions are no people, two men no women. */
export function membersOf(word: string, context: RoleContext): (actor: string) => boolean {
  if (BODIES.test(word)) return (actor) => actor.startsWith('o');
  const gender = GENDERED[word];
  const office = OFFICES[word];
  if (gender === undefined && office === undefined) return PEOPLE_NOUNS.has(word) ? NO_BODY : ANYBODY;
  return (actor) => {
    const person = context.personById.get(actor);
    if (person === undefined) return NO_BODY(actor);
    const { positions } = person;
    const isOfOffice =
      office === undefined || positions.length === 0 || positions.some(({ title }) => office.test(title.toLowerCase()));
    return isOfOffice && (gender === undefined || (person.gender ?? gender) === gender);
  };
}
