import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';

/**
 * What the predicate says of a meeting that is its subject: was snowed off, was turned down, was on and then off. The
 * pattern begins where the predicate begins; the first row that matches decides, and a predicate that none matches is read
 * by its verb.
 */
export interface NounPredicate {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly status: MeetingStatus;
  readonly example: string;
  readonly counterExample: string;
}

/** Was, has since been, had again been; not what is negated. */
const BE =
  "(?:was|were|is|are|got|(?:has|have|had)(?: (?!not\\b|never\\b|n[’'])\\S+)? been)(?: (?!not\\b|never\\b|n[’']|only\\b)\\S+(?: and)?)?";
const BY_NOBODY = '(?! by\\b)';

const passive = (participles: string): RegExp => new RegExp(`^${BE} (?:${participles})`, 'u');

export const NOUN_PREDICATES: readonly NounPredicate[] = [
  {
    reason: 'on-and-off',
    pattern: /^(?:was|were|had been) on(?: again)? ?,? ?(?:and )?(?:then )?off\b/u,
    status: 'CANCELLED',
    example: 'The lunch between Ana Solís and Pedro Lund was on, then off.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund was on Monday.',
  },
  {
    reason: 'weather-and-chance',
    pattern: passive(
      '(?:snow|rain|fogg?)ed off\\b|(?:wiped out|lost|overtaken|foiled|sunk|upended|undone|frustrated) (?:by|to)\\b|(?:wiped out|foiled|upended)(?= ?[.,;]|$)',
    ),
    status: 'CANCELLED',
    example: 'The lunch between Ana Solís and Pedro Lund was snowed off.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund was paid off.',
  },
  {
    reason: 'struck-out',
    pattern: passive(
      '(?:ditched|nixed|spiked|binned|canned|scratched|cancell?ed|killed off|given up|withdrawn|revoked|rescinded)\\b|pulled(?= (?:at|from|hours|on|over|because|after|amid|by|late|minutes|days)\\b| ?[.,;]|$)',
    ),
    status: 'CANCELLED',
    example: 'The lunch between Ana Solís and Pedro Lund was pulled at the last minute.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund was pulled together in a day.',
  },
  {
    reason: 'forbidden',
    pattern: passive(
      '(?:banned|barred|forbidden|prohibited|outlawed)\\b|stopped by (?:an?|the|his|her|their) (?:\\S+ )?(?:court|judge|tribunal|minister|ministry|army|government|parliament|strike|storm|snow|fog)\\b(?!.* after\\b)',
    ),
    status: 'CANCELLED',
    example: 'The lunch between Ana Solís and Pedro Lund was banned by the mayor.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund was planned by the mayor.',
  },
  {
    reason: 'came-to-none',
    pattern:
      /^(?:(?:was|were) not to be(?= ?[.,;]|$)|proved (?:to be )?(?:impossible|impracticable|unfeasible|elusive)|(?:was|were) (?:\S+ )?(?:a|another|the) (?:no-show|non-event|non-starter)|fell foul of|fell prey to|ran into the sand)\b/u,
    status: 'CANCELLED',
    example: 'The lunch between Ana Solís and Pedro Lund proved impossible.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund proved useful.',
  },
  {
    reason: 'not-existing',
    pattern: /^(?:(?:never|did not|didn[’']t|did n[’']t|do not|does not) (?:ever )?exist(?:ed)?)\b/u,
    status: 'HYPOTHETICAL',
    example: 'A lunch between Ana Solís and Pedro Lund never existed.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund never ended.',
  },
  {
    reason: 'turned-down',
    pattern: passive(
      '(?:refused|declined|rejected|rebuffed|spurned|(?:turned|shot|knocked|voted) down|knocked back)\\b',
    ),
    status: 'REFUSED',
    example: 'The lunch between Ana Solís and Pedro Lund was turned down.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund was watered down.',
  },
  {
    reason: 'asked-for',
    pattern: passive(
      `(?:mooted|floated|urged|advised|recommended)\\b|(?:suggested|proposed|requested|sought|demanded|offered)\\b${BY_NOBODY}`,
    ),
    status: 'PROPOSED',
    example: 'A lunch between Ana Solís and Pedro Lund was suggested.',
    counterExample: 'A lunch between Ana Solís and Pedro Lund was enjoyed.',
  },
  {
    reason: 'only-spoken-of',
    pattern:
      /^(?:(?:has|have|had) (?:\S+ )?been (?:\S+ly )?(?:mentioned|talked (?:about|of)|spoken of|brought up|aired|touted|mulled|rumou?red|speculated (?:about|on)|contemplated)|(?:was|were) (?:\S+ly )?(?:discussed|talked about|considered|contemplated|mulled))\b(?! in\b)/u,
    status: 'HYPOTHETICAL',
    example: 'A lunch between Ana Solís and Pedro Lund has been mentioned.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund has been filmed.',
  },
  {
    reason: 'unconfirmed',
    pattern:
      /^(?:is|are|was|were|remains?|remained) (?:still |yet |only |now )?(?:to be (?:confirmed|arranged|agreed|fixed|decided|settled|scheduled))\b/u,
    status: 'HYPOTHETICAL',
    example: 'The lunch between Ana Solís and Pedro Lund is still to be confirmed.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund was finally confirmed.',
  },
  {
    reason: 'given-a-day',
    pattern: passive(
      '(?:billed|booked|listed|pencill?ed(?: in)?|marked|earmarked|timetabled|lined up|slotted|down) (?:in )?(?:for|on)\\b(?! at least\\b)',
    ),
    status: 'PLANNED',
    example: 'The lunch between Ana Solís and Pedro Lund was billed for Friday.',
    counterExample: 'The lunch between Ana Solís and Pedro Lund was billed as private.',
  },
];
