import { fold } from '../../../domain/fold.ts';
import type { Person } from '../../entities.ts';
import { ROLE_SYNONYMS, STYLES_OF_ROLES } from '../../lexicon/role-synonyms.ts';

/** Whether the title of a role ("the harbour director", "the Elvheim chief") names an office that a person holds. */

/** Said of a role without changing whose it is. */
const IGNORED = new Set([
  'top',
  'chief',
  'senior',
  'outgoing',
  'visiting',
  'veteran',
  'new',
  'embattled',
  'the',
  'then',
  'acting',
  'long',
  'serving',
  'conservative',
  'old',
  'young',
]);
/** A deputy is not the one they deputize for. */
export const QUALIFIED = /\b(?:deputy|vice|former|ex|assistant|shadow|under|elect|nominee)\b/u;

/** Whoever is at the head of anything: the gang leader, the union boss is no head of state. */
const VAGUE: ReadonlySet<string> = new Set(
  'leader chief boss head commander ruler executive officer banker politician'.split(' '),
);
/** The populist leader, the ailing ruler, the company boss: said of many. */
const SAID_OF_MANY =
  /(?:ist|tive|ant|arian|ical|cratic|matic|tic|ing|ed|en|old|line|right|left|wing|time|term)$|^(?:company|firm|group|airline|bank|club|alliance|bloc|fund|agency|watchdog|world|state|national)$/u;

/** The defence minister is not any secretary: what stands before the word tells the office. */
function needsField(title: string, word: string): boolean {
  if (word === 'minister') return true;
  const before = title.slice(0, -word.length).trim();
  return (
    VAGUE.has(word) && before !== '' && !before.split(' ').every((one) => IGNORED.has(one) || SAID_OF_MANY.test(one))
  );
}

/** Of the trade chief, the police chief: whoever heads what the words before name. */
const HEADSHIPS: ReadonlySet<string> = new Set([
  'chief',
  'boss',
  'head',
  'leader',
  'commander',
  'supremo',
  'czar',
  'tsar',
]);
const HEADS =
  /\b(?:chief|head|minister|commissioner|secretary|director|governor|representative|commander|leader|chairman|chairwoman|chair|president|boss|ruler)\b/u;

/** The Dalton chief is its chief executive; a police chief, a union boss is not. */
const CHIEF_EXECUTIVE = /^(?:ceo|chief executive(?: officer)?)$/u;
const BARE_HEAD = /^(?:chief|boss|head)$/u;

export const isOfOffice = (position: string, office: string): boolean => ` ${position} `.includes(` ${office} `);

/** The rebel leader leads the rebels. */
const hasPart = (position: string, part: string): boolean =>
  isOfOffice(position, part) || isOfOffice(position, `${part}s`) || (SPYING.test(part) && SPIES.test(position));
/** The spy chief heads Mossad. */
const SPYING = /^(?:spy|intelligence)$/u;
const SPIES = /\b(?:intelligence|spy|cia|mossad|shin bet|mi5|mi6|secret service|security service)\b/u;

/** The former leader was a president: both have left their office. */
const PASSED = /^(?:former|ex)[ -]/iu;
const inTheirTime = (person: Person): Person => ({
  ...person,
  positions: person.positions.flatMap((position) =>
    PASSED.test(position.title) ? [{ ...position, title: position.title.replace(PASSED, '') }] : [],
  ),
});

/** Whom an office serves: the chief of staff to the president is not the president, nor a spokesman for President X, nor
 * `the director of the office of His Majesty`.
 */
const SERVED =
  / (?:of|to|for) (?:the |his |her |its )?(?:[^ ]+ ){0,2}?(?:(?:royal )?(?:majesty|highness|excellency)|king|queen|emir|sultan|president|prime minister|premier|chancellor|minister|governor|mayor|secretary general|pope)(?: .*)?$/u;

export const ownTitle = (title: string): string => fold(title).replace(SERVED, '');

/** @param organizations names of those of the person. @param isExact whether the office must be the title's own word. */
export function fitsRole(
  person: Person,
  title: string,
  word: string,
  organizations: string,
  isExact: boolean,
): boolean {
  if (PASSED.test(title))
    return fitsRole(inTheirTime(person), title.replace(PASSED, ''), word.replace(PASSED, ''), organizations, isExact);
  const styles = isExact ? undefined : (STYLES_OF_ROLES[title] ?? STYLES_OF_ROLES[word]);
  if (styles !== undefined && person.aliases.some((alias) => styles.test(alias))) return true;
  const offices = isExact
    ? [title]
    : (ROLE_SYNONYMS[title] ?? (needsField(title, word) ? [title] : ROLE_SYNONYMS[word]) ?? [title]);
  const qualified = QUALIFIED.test(title);
  return person.positions.some((position) => {
    const held = ownTitle(position.title);
    if (qualified !== QUALIFIED.test(held)) return false;
    if (offices.some((office) => isOfOffice(held, office))) return true;
    if (CHIEF_EXECUTIVE.test(title) && BARE_HEAD.test(held) && position.of?.startsWith('o') === true) return true;
    // Every word of the role is in the position or in the name of its organization: the harbour director.
    const head = title.split(' ').at(-1) ?? '';
    const field = title
      .split(' ')
      .slice(0, -1)
      .filter((part) => !IGNORED.has(part));
    const told = `${held} ${organizations}`;
    if (field.length === 0) return !IGNORED.has(head) && isOfOffice(held, head);
    // A foreign leader is no foreign minister.
    const isHead = HEADSHIPS.has(head) && HEADS.test(held) && field[0] !== 'foreign';
    return (isHead || isOfOffice(held, head)) && field.every((part) => hasPart(told, part));
  });
}
