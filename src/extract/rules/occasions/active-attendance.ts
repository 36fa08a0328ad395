import type { AttendanceRule } from './attendance-rule.ts';

/** Who else was at a meeting, by what they did there or have promised: took the floor, spoke at it, confirmed that they come. */
export const ACTIVE_ATTENDANCE: readonly AttendanceRule[] = [
  {
    name: 'took-floor',
    place: 'behind',
    pattern: /^(?:took|takes|take|had|have|has) the (?:floor|rostrum|lectern)\b(?! of)/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt took the floor.',
    counterExample: 'Minister Olga Brandt took the train.',
  },
  {
    name: 'spoke-there',
    place: 'behind',
    pattern:
      /^(?:spoke|speaks?|argued|clashed|appeared|presented|pledged|(?:gave|delivered|made) (?:an?|the|their|his|her)(?: \S+){0,2} (?:speech(?:es)?|addresse?s?|presentations?|reports?|keynotes?)|(?:called|pleaded|appealed|pressed|pushed) for|set out|laid out|outlined)\b/u,
    role: 'PARTICIPANT',
    isRelative: true,
    example: 'They went on to a conference at which Minister Olga Brandt spoke.',
    counterExample: 'They went on to a conference, said the town where Minister Olga Brandt lived.',
  },
  {
    name: 'confirmed-attendance',
    place: 'behind',
    pattern:
      /^(?:(?:confirmed|announced|promised|pledged|signalled|signaled) (?:his|her|their) (?:attendance|participation|presence) ?(?:$|[.,;]|and\b)|accepted (?:an? |the |his |her |their )?invitations?(?: to (?:attend|come|take part|the \S+))? ?(?:$|[.,;])|(?:said|confirmed|announced|indicated) (?:that )?(?:he|she|they) (?:is|are|was|were|will be|would be) (?:coming|attending|there|present)\b)/u,
    role: 'PARTICIPANT',
    isAhead: true,
    example: 'Minister Olga Brandt has confirmed her attendance.',
    counterExample: 'Minister Olga Brandt has confirmed her resignation.',
  },
];
