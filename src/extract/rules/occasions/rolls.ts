import { SET, THE_OCCASION } from './attendance-rule.ts';

/** Words before a colon, or a comma, that make of the names behind it those who are at a meeting. */
export interface RollRule {
  /** Unique. */
  readonly name: string;
  /** Lower-case words with single spaces, from the first of the sentence to the mark. */
  readonly pattern: RegExp;
  /** Whether the list may be the first that is told of a meeting. */
  readonly founds: boolean;
  /** A sentence behind `President Ana Solís met Premier Pedro Lund in Oslo on Monday.` that brings in Olga Brandt. */
  readonly example: string;
  readonly counterExample: string;
}

const ROOM =
  '(?:in (?:the|that) (?:room|hall|tent|chamber|photo|picture)|(?:around|round|at) the(?: \\S+)? table|on the (?:call|line|screen|podium|platform|stage|panel)|present|attending|in attendance|taking part|participating|there)';

export const ROLL_RULES: readonly RollRule[] = [
  {
    name: 'in-the-room',
    pattern: new RegExp(
      `^(?:(?:also|and|now|those|all|both|the others|who ['’]s|who is|who was|here['’]s who is) )*${ROOM}(?: (?:today|now|this (?:morning|afternoon|evening)|too|as well|at the moment))?(?: (?:are|is|were|was))? ?:$`,
      'u',
    ),
    founds: true,
    example: 'In the room: Minister Olga Brandt, General Kofi Mensah and Ambassador Hana Sato.',
    counterExample: 'In the drawer: Minister Olga Brandt, General Kofi Mensah and Ambassador Hana Sato.',
  },
  {
    name: 'who-took-part',
    pattern: new RegExp(
      `^(?:two|three|four|five|six|seven|several) (?!parties|countries|states|teams)(?:[^ ,]+ ){1,3}?(?:took part in|attended|were (?:present )?at|sat in on|joined) ${THE_OCCASION}${SET} ?:$`,
      'u',
    ),
    founds: true,
    example: 'Three people took part in the talks: Minister Olga Brandt, General Kofi Mensah and Ambassador Hana Sato.',
    counterExample:
      'Three people ran from the talks: Minister Olga Brandt, General Kofi Mensah and Ambassador Hana Sato.',
  },
  {
    name: 'in-the-room-with',
    pattern: new RegExp(
      `^(?:(?:also|and|now) )*${ROOM} with (?!(?:him|her|them)\\b)(?:\\S+ ){0,3}\\S+?(?: (?:are|is|were|was))? ?:$`,
      'u',
    ),
    founds: true,
    example: 'Around the table with Solís: Minister Olga Brandt and General Kofi Mensah.',
    counterExample: 'Around the corner with Solís: Minister Olga Brandt and General Kofi Mensah.',
  },
  {
    name: 'with-somebody',
    pattern: new RegExp(
      `^(?:(?:also|and|now|there) )*(?:${ROOM} )?(?:with|beside|next to|alongside|behind) (?:(?:him|her|them)|(?:\\S+ ){0,3}\\S+?)(?: (?:today|now|at the (?:\\S+ )?table|in the room))?(?: (?:are|is|were|was))? ?:$`,
      'u',
    ),
    founds: false,
    example: 'With Solís: Minister Olga Brandt.',
    counterExample: 'At odds with Solís: Minister Olga Brandt.',
  },
  {
    name: 'on-a-side',
    pattern:
      /^(?:and )?(?:on|for) (?:the|his|her|their) (?:\S+ ){0,2}(?:side|team|delegation)(?: of the table)?(?: (?:are|is|were|was))? ?[:,]$/u,
    founds: false,
    example: 'On the Peruvian side, Minister Olga Brandt and General Kofi Mensah.',
    counterExample: 'On the Peruvian coast, Minister Olga Brandt and General Kofi Mensah.',
  },
];
