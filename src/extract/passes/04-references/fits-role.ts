import { fold } from '../../../domain/fold.ts';
import type { Person } from '../../entities.ts';
import { ROLE_SYNONYMS } from '../../lexicon/role-synonyms.ts';

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

/** The defence minister is not any secretary: what stands before the word tells the office. */
const HAS_FIELD: ReadonlySet<string> = new Set(['minister']);
/** Of the trade chief, the police chief: whoever heads what the words before name. */
const HEADSHIPS: ReadonlySet<string> = new Set(['chief', 'boss', 'head', 'supremo', 'czar', 'tsar']);
const HEADS =
  /\b(?:chief|head|minister|commissioner|secretary|director|governor|representative|commander|leader|chairman|president)\b/u;

/** The Dalton chief is its chief executive; a police chief, a union boss is not. */
const CHIEF_EXECUTIVE = /^(?:ceo|chief executive(?: officer)?)$/u;
const BARE_HEAD = /^(?:chief|boss|head)$/u;

export const isOfOffice = (position: string, office: string): boolean => ` ${position} `.includes(` ${office} `);

/** Whom an office serves: the chief of staff to the president is not the president, nor `the director of the office of His Majesty`. */
const SERVED =
  / (?:of|to|for) (?:the |his |her |its )?(?:(?:royal )?(?:majesty|highness|excellency)|king|queen|emir|sultan|president|prime minister|premier|chancellor|minister|governor|mayor|secretary general|pope)$/u;

export const ownTitle = (title: string): string => fold(title).replace(SERVED, '');

/** @param organizations names of those of the person. @param isExact whether the office must be the title's own word. */
export function fitsRole(
  person: Person,
  title: string,
  word: string,
  organizations: string,
  isExact: boolean,
): boolean {
  const offices = isExact
    ? [title]
    : (ROLE_SYNONYMS[title] ?? (HAS_FIELD.has(word) ? [title] : ROLE_SYNONYMS[word]) ?? [title]);
  const qualified = QUALIFIED.test(title);
  return person.positions.some((position) => {
    const held = ownTitle(position.title);
    if (qualified !== QUALIFIED.test(held)) return false;
    if (offices.some((office) => isOfOffice(held, office))) return true;
    if (CHIEF_EXECUTIVE.test(title) && BARE_HEAD.test(held) && position.of?.startsWith('o') === true) return true;
    // Every word of the role is in the position or in the name of its organization: the harbour director.
    const rest = title.split(' ').filter((part) => !IGNORED.has(part));
    const field = rest.slice(0, -1);
    const isHead = HEADSHIPS.has(word) && rest.at(-1) === word && field.length > 0 && HEADS.test(held);
    if (isHead && field.every((part) => isOfOffice(held, part))) return true;
    return (
      rest.length > 0 && isOfOffice(held, word) && rest.every((part) => isOfOffice(`${held} ${organizations}`, part))
    );
  });
}
