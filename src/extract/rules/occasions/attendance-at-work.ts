import type { AttendanceRule } from './attendance-rule.ts';

const END = '(?= ?$| ?[.,;:!?—–]| (?:and|but|while|as|throughout|during|for the|at the)\\b)';
const OFFICE =
  '(?:hosts?|interpreters?|translators?|witness(?:es)?|moderators?|mediators?|facilitators?|note-?takers?|observers?|go-between)';

/** Who else was at a meeting by what they did there: took the minutes, interpreted, sat at somebody's side. */
export const ATTENDANCE_AT_WORK: readonly AttendanceRule[] = [
  {
    name: 'took-minutes',
    place: 'behind',
    pattern: new RegExp(
      `^(?:took|take|takes|kept|keep|keeps|wrote) (?:(?:the|detailed|careful|copious) )?(?:minutes|notes|record)(?: of (?:it|them|the (?:talks|meeting|conversation|discussion|session|encounter|audience|interview)))?${END}`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt took the minutes.',
    counterExample: 'Minister Olga Brandt took ten minutes to find her car.',
  },
  {
    name: 'acted-as-host',
    place: 'behind',
    pattern: new RegExp(
      `^(?:(?:acted|served|sat|act|serve|sit) as (?:an? |the |their )?(?:\\S+ )?${OFFICE}|made the introductions)${END}`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt acted as interpreter.',
    counterExample: 'Minister Olga Brandt acted as interpreter to the king of Norway.',
  },
  {
    name: 'sat-beside',
    place: 'behind',
    pattern: new RegExp(
      `^(?:sat|sit|sits) (?:at (?:his|her|their) (?:side|elbow)|(?:at|on) the (?:other |far )?(?:end|head|foot|corner|edge)(?: of the table)?|in the next (?:chair|seat)|through (?:it(?: all)?|the (?:talks|meeting|whole (?:meeting|thing|session|conversation|hour|evening))))${END}|^(?:stayed|stay|remained|remain) (?:on the line|in the room)${END}|^(?:listened in|(?:dial|log|logged|phone|call) in)(?: too| as well)?${END}`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt sat at her side.',
    counterExample: 'Minister Olga Brandt sat at her piano.',
  },
  {
    name: 'came-with-them',
    place: 'behind',
    pattern: new RegExp(
      `^(?:accompany (?:him|her|them)|(?:came|come) (?:(?:along )?with (?:him|her|them)|too|as well))${END}`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt had come with her.',
    counterExample: 'Minister Olga Brandt had come with a cake.',
  },
];
