/** What one word of a sentence shows of the time expressions that can stand in it. Looked for in each word by itself, as tokens part them. */

export const DIGIT = /\d/u;
export const YEAR_NUMBER = /(?:19|20)\d\d/u;
/** What a month in any spelling begins with. */
export const MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/u;
export const FULL_MONTH = /January|February|March|April|May|June|July|August|September|October|November|December/u;
export const SEASON = /spring|summer|autumn|fall|winter/u;
export const WEEKDAY = /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|DAY/u;
export const FEAST = /Day|Eve/u;
export const WEEKEND = /weekend/u;
/** The third of May. */
export const ORDINAL = /(?:st|nd|rd|th)$/u;
/** A day in numbers, in one word or parted by strokes. */
export const HYPHENED = /\d-\d\d-\d/u;
export const DOTTED = /\d\.\d/u;
export const STROKE = /\//u;
/** From February to April: what opens a range, and what stands inside it. */
export const FROM = /(?:[Ff]rom|[Bb]etween)$/u;
export const UP_TO = /^(?:to|through|until)$|[-–—]/u;

export const TODAY = /[Tt]o(?:day|night|morrow)|[Yy]esterday|^(?:night|evening|morning|afternoon|lunchtime)/u;
export const PART_OF_DAY = /^(?:day|night|evening|afternoon|morning)/u;
export const DAYS = /^days?$/u;
export const HOURS = /^(?:hour|minute)/u;
export const PERIOD = /^(?:week|fortnight|month|year|decade)/u;
export const EVE = /^eve$/u;
/** Last month, this year. */
export const WHICH = /(?:[Ll]ast|[Tt]his|[Nn]ext)$/u;
export const SAME = /(?:same|[Tt]hat)$/u;
export const AGO = /^ago/u;
export const NEIGHBOUR = /^(?:before|after|previous|next|following)/u;
export const LATER = /^(?:later|earlier|before)/u;
export const POSSESSIVE = /['’]s$/u;
