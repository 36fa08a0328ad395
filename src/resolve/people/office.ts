import { fold } from '../../domain/fold.ts';
import { splitNationality } from '../names/nationality.ts';
import { LEADING_WORDS, SILENT_WORDS, TITLE_FORMS, TITLE_PREPOSITIONS, TITLE_QUALIFIERS } from './title-words.ts';

/**
 * The office that a title names, whatever its spelling: PM and prime minister, Foreign Minister and minister of foreign
 * affairs are one. Words are compared without their order, but the head, the noun that says what somebody is, has to be
 * the same: a general secretary is not a secretary general.
 */
export interface Office {
  /** The same for every spelling of the office. */
  readonly key: string;
  readonly head: string;
  /** Words that matter, the head among them. */
  readonly words: ReadonlySet<string>;
  /** Whether the title is written in short forms (PM). */
  readonly isShortened: boolean;
}

const POSSESSIVE = /['’]s?(?=\s|$)/gu;

/** @param of id of the country or organization: its own name in the title says nothing more. */
export function parseOffice(title: string, of: string): Office {
  const folded = fold(title.replace(POSSESSIVE, '')).split(' ');
  const start = folded.findIndex((word, index) => index === folded.length - 1 || !LEADING_WORDS.has(word));
  const { code, rest } = splitNationality(folded.slice(start));
  const own = code !== null && of === `country:${code}` ? rest : folded.slice(start);
  const all = own.flatMap((word) => TITLE_FORMS.get(word) ?? [word]);
  const preposition = all.findIndex((word, index) => index > 0 && TITLE_PREPOSITIONS.has(word));
  const head = all[(preposition === -1 ? all.length : preposition) - 1] ?? '';
  const telling = all.filter((word) => !SILENT_WORDS.has(word));
  const words = new Set([head, ...telling]);
  return {
    key: [head, ...[...words].filter((word) => word !== head).sort()].join(' '),
    head,
    words,
    isShortened: own.some((word) => TITLE_FORMS.has(word)),
  };
}

/** Whether a title says less of the same office than another: Secretary, Treasury Secretary. */
export function isPartOf(shorter: Office, longer: Office): boolean {
  if (shorter.head !== longer.head || shorter.words.size >= longer.words.size) return false;
  if (![...shorter.words].every((word) => longer.words.has(word))) return false;
  return ![...longer.words].some((word) => TITLE_QUALIFIERS.has(word) && !shorter.words.has(word));
}
