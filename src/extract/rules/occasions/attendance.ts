import { ACTIVE_ATTENDANCE } from './active-attendance.ts';
import { ATTENDANCE_AT_WORK } from './attendance-at-work.ts';
import { type AttendanceRule, SET, THE_OCCASION } from './attendance-rule.ts';
import { PASSIVE_ATTENDANCE } from './passive-attendance.ts';
import { WITH_ATTENDANCE } from './with-attendance.ts';

const END = '(?:$|[.,;:!?—–-]|and\\b|but\\b)';
const PRESENT =
  '(?:present|attending|taking part|participating|in attendance|on hand|there|in the (?:room|hall|chamber)|' +
  `(?:at|around|round) (?:the(?: \\S+)? table|${THE_OCCASION})|on the (?:call|line|screen|panel|stage|podium|platform)|` +
  'who (?:also )?(?:attended|took part|participated|joined|gathered|sat in|spoke|took the floor|(?:was|were) (?:present|there|in attendance|in the room)))';
const AT = `(?: (?:in|at|to) ${THE_OCCASION})?${SET}`;
const WERE = '(?: (?:was|were|are|is|included|includes|include))';
const CAME = '(?:attend|took part|joined|came|were|was|are|sat|met|gathered|spoke|participat|signed|travelled|dined)';
const GUESTS = '(?:participants|attendees|attendants|guests|delegates|invitees|speakers|those)';

/** Who else was at a meeting. The first row that matches decides. */
export const ATTENDANCE_RULES: readonly AttendanceRule[] = [
  {
    name: 'attended',
    place: 'behind',
    pattern: new RegExp(
      `^attend(?:ed|s)? (?:${THE_OCCASION}|\\S+day ['’]s (?:talks|meeting|session)\\b|as |too\\b|also\\b|alongside|on behalf|in person|for (?!an?\\b|\\p{N}|one|two|three|most|part|much|the first)(?:the )?\\S+(?: \\S+)? ?(?:$|[.,;])|${END})|^attend(?:ed|s)?$`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt also attended.',
    counterExample: 'Minister Olga Brandt attended a funeral.',
  },
  {
    name: 'took-part',
    place: 'behind',
    pattern: new RegExp(
      `^(?:took part|take part|takes part|participated?|participates|sat in|sit in|came along)(?: (?:on|at) (?:the|their|his|her)(?: \\S+){1,3} sides?\\b| (?:in|on|at) ${THE_OCCASION}| on (?:both|each|all)\\b| in the (?:morning|afternoon|evening)| for (?:the )?(?!an?\\b|\\p{N}|one|two|three)\\S+(?: \\S+)? ?(?:$|[.,;])| (?:as|too|under|on behalf|by|via|remotely|virtually|from|alongside|(?:along|together) with)\\b| ?${END})`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt took part in the talks.',
    counterExample: 'Minister Olga Brandt took part in a bicycle race.',
  },
  {
    name: 'was-present',
    place: 'behind',
    pattern: new RegExp(
      `^(?:present|in attendance|on hand|(?:taking part|participating|attending|sitting in)(?: (?:in|at|on) ${THE_OCCASION}| too| as well| remotely| online)? ?(?:$|[.,;])|(?:there(?: as an? \\S+)?|with (?:him|her|them)|at (?:his|her|their) side|in the (?:next|other) (?:chair|seat)|(?:in|on) (?:his|her|their) (?:delegation|team))(?: too| as well)? ?(?:$|[.;]|,(?! but\\b)|and (?:said|says|told|took|gave|spoke|\\S+ed)\\b)|in the (?:room|hall)(?! of)|in the chair|on the (?:panel|podium|platform)(?! of)|among (?:the )?(?:\\S+ )?(?:leaders|ministers|presidents|premiers|heads of (?:state|government)) (?:at|in) ${THE_OCCASION}|among (?:the )?${GUESTS}(?<!those(?! ?(?:$|[.,;])| (?:also )?(?:who|whom|that|present|attending|at|in|on|there|around|seated|gathered|invited|taking|participating|received)))(?! (?:at|in|on) (?!${THE_OCCASION}))(?! (?:who|whom|that) (?!(?:also |later )?${CAME}))|(?:at|around|round) the(?: \\S+)? table|(?:at|on) ${THE_OCCASION}|on the (?:call|line)|part of (?:the|his|her|their|its)(?: \\S+){0,3} (?:delegations?|teams?|sides?)\\b)`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt was in the room too.',
    counterExample: 'Minister Olga Brandt was at the dentist.',
  },
  {
    name: 'joined-them',
    place: 'behind',
    pattern: new RegExp(
      `^join(?:ed|s)? (?:them|(?:in )?${THE_OCCASION}|for (?:the|a|an|part|lunch|dinner|coffee)\\b|in\\b|remotely|by (?:video|phone|telephone)|via)`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt joined the talks.',
    counterExample: 'Minister Olga Brandt joined the navy.',
  },
  {
    name: 'accompanied-them',
    place: 'behind',
    pattern: new RegExp(
      `^accompanied (?:him|her|them|the (?:ministers?|president|premier|secretary|delegation|pair|two|leaders?|envoy|governor|mayor|chancellor|king|queen|visitors|guests))(?: (?:at|to|in|during|into|for) (?:${THE_OCCASION}|the \\S+))? ?${END}`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt accompanied them.',
    counterExample: 'Minister Olga Brandt accompanied the choir on a piano.',
  },
  {
    name: 'showed-guests',
    place: 'behind',
    pattern:
      /^show(?:ed|s) (?:them|him|her|the (?:guests|visitors|delegation|group|party|team|inspectors|officials)) (?:around|round|through|over)\b/u,
    role: 'HOST',
    example: 'Minister Olga Brandt showed the guests around.',
    counterExample: 'Minister Olga Brandt showed the guests her medals.',
  },
  {
    name: 'looked-on',
    place: 'behind',
    pattern:
      /^(?:(?:looked on(?! from\b| at\b| as\b| in\b| helplessly)|(?:dialled|dialed|called|beamed|phoned|zoomed|patched) in)\b(?! the\b)|(?:watched|interpreted|translated|took notes)(?: (?:for|from) (?:them|the two|both|the side|the wings|the doorway))? ?(?:$|[.,;:]))/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt dialled in from Bergen.',
    counterExample: 'Minister Olga Brandt called in the army.',
  },
  {
    name: 'sat-on-side',
    place: 'behind',
    pattern: /^sat (?:on|at|along) (?:the|their|his|her)(?: \S+){1,3} sides?\b/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt sat on the Peruvian side of the table.',
    counterExample: 'Minister Olga Brandt sat on the grass.',
  },
  {
    name: 'signed-as-witness',
    place: 'behind',
    pattern:
      /^signed (?:\S+ ){0,4}as (?:an? |the )?(?:witness(?:es)?|guarantors?)\b|^witness(?:ed|es) (?:the|its|their|that)(?: \S+){0,2} (?:ceremony|signing|signature|exchange|handshake)\b/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt signed the paper as a witness.',
    counterExample: 'Minister Olga Brandt signed the paper as a joke.',
  },
  {
    name: 'led-delegation',
    place: 'behind',
    pattern:
      /^(?:led|leads|headed|heads|leading|heading) (?:the|its|their|his|her|one)(?: \S+){0,3} (?:delegation|team|mission|side|negotiators|contingent)\b/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt led the Peruvian delegation.',
    counterExample: 'Minister Olga Brandt led the opposition.',
  },
  {
    name: 'hosted',
    place: 'behind',
    pattern: new RegExp(
      `^(?:(?:hosted|chaired|moderated|opened|convened|facilitated|presid(?:ed|es|e) over|led|steered) ${THE_OCCASION}|(?:presid(?:ed|es)|moderated|chaired|was in the chair)(?: ${END}|$))`,
      'u',
    ),
    role: 'HOST',
    example: 'Minister Olga Brandt chaired the talks.',
    counterExample: 'Minister Olga Brandt chaired the board of a bank.',
  },
  {
    name: 'represented',
    place: 'behind',
    pattern:
      /^represented (?:the|their|both|all)(?: \S+){0,2} (?:nations|countries|states|governments|sides?|parties|companies|delegations)\b/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt represented the island governments.',
    counterExample: 'Minister Olga Brandt represented a danger.',
  },
  {
    name: 'list-of-those-present',
    place: 'before',
    pattern: new RegExp(
      `\\b(?:also|those|others?|all|both|among (?:those|them|the ${GUESTS})) ${PRESENT}${AT}(?:${WERE}| ?:|,)$|^(?:${PRESENT})(?: with (?:him|her|them|the \\S+|\\S+(?: \\S+)?))?${AT}(?:${WERE}| ?:)$`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Also present were Minister Olga Brandt and Minister Kofi Mensah.',
    counterExample: 'Also hungry were Minister Olga Brandt and Minister Kofi Mensah.',
  },
  {
    name: 'seated-by',
    place: 'before',
    pattern:
      /\b(?:next to|beside|alongside|opposite|facing|across(?: the table)? from|around|on either side of|to the (?:left|right) of|between) (?:him|her|them)(?: at the table| , at the \S+(?: of the \S+)? ,)? (?:sat|sits|sit|was|were|is|are|stood)$|^across the table,? (?:sat|was|were)$|^(?:next to|beside|opposite|facing|across(?: the table)? from|at the side of|by|at) \S+(?: ['’]s sides?)? (?:sat|sits)$|\b(?:on|to|at) (?:his|her|their|either|the(?: \S+){1,2}) (?:left|right|side|sides)(?: of the table)? (?:sat|sits|sit|was|were|is|are|stood)$/u,
    role: 'PARTICIPANT',
    example: 'Next to them sat Minister Olga Brandt.',
    counterExample: 'Next to them lived Minister Olga Brandt.',
  },
  {
    name: 'list-of-guests',
    place: 'before',
    pattern: new RegExp(
      `\\b${GUESTS}(?: also)?${AT}${WERE}(?: also)?$|\\bamong (?:the )?(?:${GUESTS}|(?:\\S+ )?(?:leaders|ministers|presidents|premiers))${AT}${WERE}$`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Participants included Minister Olga Brandt and Minister Kofi Mensah.',
    counterExample: 'Their worries included Minister Olga Brandt and Minister Kofi Mensah.',
  },
  {
    name: 'occasion-included',
    place: 'before',
    pattern: new RegExp(`\\b${THE_OCCASION} (?:also |later )?included(?: also)?$`, 'u'),
    role: 'PARTICIPANT',
    example: 'The meeting also included Minister Olga Brandt.',
    counterExample: 'The statement also included Minister Olga Brandt.',
  },
  {
    name: 'host-was',
    place: 'before',
    pattern:
      /^(?:the|their|our) (?:joint )?hosts?(?: of the \S+)? (?:was|were|is|are)$|^(?:chairing|moderating|presiding(?: over the \S+)?|in the chair) (?:was|were)$/u,
    role: 'HOST',
    example: 'The host was Minister Olga Brandt.',
    counterExample: 'The winner was Minister Olga Brandt.',
  },
  ...WITH_ATTENDANCE,
  ...PASSIVE_ATTENDANCE,
  ...ACTIVE_ATTENDANCE,
  ...ATTENDANCE_AT_WORK,
];
