import type { AttendanceRule } from './attendance-rule.ts';

/** Who else was at a meeting, told at its end: with A as mediator, with B looking on. */
export const WITH_ATTENDANCE: readonly AttendanceRule[] = [
  {
    name: 'with-mediator',
    place: 'with',
    pattern:
      /^,? ?(?:(?:acting |serving )?as (?:the |an? )?(?:\S+ )?(?:mediator|go-between|facilitator|broker|conciliator|intermediary|arbiter|arbitrator)|(?:(?:mediating|sitting) )?between them|under (?:his|her|their) eyes|mediating)\b/u,
    role: 'MEDIATOR',
    example: 'The meeting was long, with Minister Olga Brandt as mediator.',
    counterExample: 'The meeting was long, with Minister Olga Brandt as a critic.',
  },
  {
    name: 'with-them-there',
    place: 'with',
    pattern:
      /^,? ?(?:and (?:other|several|two|three|senior|more|his|her|their|its) (?:\S+ ){1,2}?)?(?:also |both |all )?(?:there(?: too| as well)?(?= ?$| ?[.;])|on (?:the )?screen\b|(?:in|out of) the (?:room|hall|chair|background|audience)|(?:at|by) (?:(?:his|her|their)|\S+(?: \S+)? ['’]s) sides?|(?:sitting )?beside (?:him|her|them)|next to (?:him|her|them)|in attendance|present\b|attending|(?:looking on|watching|listening(?: in)?)(?! (?:(?:the )?\S+ )?from (?!(?:the|an?|his|her|their|across) ))|(?:taking|keeping) (?:part|notes|(?:the )?(?:minutes|record))|making the introductions|sitting in|on the line|at the table|as (?:an? )?(?:hosts?|chair|moderators?|interpreters?|observers?|witness(?:es)?)|interpreting|translating|opposite|across the table|chairing|presiding|moderating|acting as (?:hosts?|chair|moderators?))/u,
    role: 'PARTICIPANT',
    example: 'The meeting was short, with Minister Olga Brandt looking on.',
    counterExample: 'The meeting was short, with Minister Olga Brandt in hospital.',
  },
];
