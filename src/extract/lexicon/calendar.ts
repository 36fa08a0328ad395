/** Words of the English calendar: months and weekdays by their number, small numbers, seasons, days with a name. */

/** Days of the month in words, from the first. */
export const ORDINAL_DAYS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** Months 1..12 by lower-case name or abbreviation, without a full stop. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Weekdays 0..6 from Sunday, by the first three letters in lower case. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
};

/** Numbers that news writes out. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** First month of each season of the northern hemisphere; a season has three. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Days with a name and a fixed place in the year, as MM-DD. */
export const NAMED_DAYS: Readonly<Record<string, string>> = {
  "new year's day": '01-01',
  "valentine's day": '02-14',
  "st patrick's day": '03-17',
  "st. patrick's day": '03-17',
  "april fools' day": '04-01',
  'anzac day': '04-25',
  'may day': '05-01',
  'victory day': '05-09',
  'europe day': '05-09',
  'bastille day': '07-14',
  'assumption day': '08-15',
  "all saints' day": '11-01',
  'guy fawkes night': '11-05',
  'armistice day': '11-11',
  'veterans day': '11-11',
  'christmas eve': '12-24',
  'christmas day': '12-25',
  'boxing day': '12-26',
  "new year's eve": '12-31',
};

/** Words before a weekday that make it a feast, a name or a habit: Good Friday, every Monday. */
export const NOT_A_WEEKDAY_BEFORE = [
  'Good',
  'Black',
  'Bloody',
  'Easter',
  'Palm',
  'Cyber',
  'Super',
  'Ash',
  'every',
  'each',
];

/** Words after a weekday that make it a name or a habit: Sunday Times, Friday prayers. */
export const NOT_A_WEEKDAY_AFTER = [
  'Times',
  'Telegraph',
  'Mirror',
  'Express',
  'Mail',
  'Post',
  'Herald',
  'Independent',
  'prayers',
];
