import { type AttendanceRule, THE_OCCASION } from './attendance-rule.ts';

/** Who else was at a meeting, by what they did there or have promised: mediated, took the floor, spoke at it, confirmed that they come. */
export const ACTIVE_ATTENDANCE: readonly AttendanceRule[] = [
  {
    name: 'mediated-them',
    place: 'behind',
    pattern: new RegExp(`^(?:(?:mediated|brokered) ${THE_OCCASION}|mediated(?: [.,;]|$))`, 'u'),
    role: 'MEDIATOR',
    example: 'Minister Olga Brandt mediated the talks.',
    counterExample: 'Minister Olga Brandt mediated the dispute of 2019.',
  },
  {
    name: 'took-floor',
    place: 'behind',
    pattern: /^(?:took|takes|take|had|have|has) the (?:floor|rostrum|lectern)\b(?! of)/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt took the floor.',
    counterExample: 'Minister Olga Brandt took the train.',
  },
  {
    name: 'took-seat',
    place: 'behind',
    pattern:
      /^(?:took|takes?|found|had|have|has) (?:their|his|her|a|the) (?:\S+ )?(?:seats?|places?|chairs?) (?:at|around|round) the (?:\S+ )?table\b/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt took her seat at the table.',
    counterExample: 'Minister Olga Brandt took her seat in parliament.',
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
    name: 'spoke-at-it',
    place: 'behind',
    pattern: new RegExp(
      `^(?:(?:spoke|speaks|(?:answered|took|fielded) questions|reported|(?:gave|made|presented)(?: \\S+){1,5}) (?:at|during) ${THE_OCCASION}\\b|told ${THE_OCCASION} (?:that|of|about|he|she|they|it|there|the)\\b)`,
      'u',
    ),
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt answered questions at the meeting.',
    counterExample: 'Minister Olga Brandt answered questions at the airport.',
  },
  {
    name: 'joined-too',
    place: 'behind',
    pattern: /^join(?:ed|s)(?: (?:too|as well|later|remotely|online|in person)| by video\S*| via \S+)? ?(?:$|[.;])/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt also joined.',
    counterExample: 'Minister Olga Brandt also joined the navy.',
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
