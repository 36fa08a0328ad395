/**
 * Words of the titles of offices. All are folded; the lists are of English usage and know no office of one country alone.
 */

const FORMS = [
  ['pm', 'prime minister'],
  ['premier', 'prime minister'],
  ['fm', 'foreign minister'],
  ['vp', 'vice president'],
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['sec', 'secretary'],
  ['min', 'minister'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['dep', 'deputy'],
  ['amb', 'ambassador'],
  ['defense', 'defence'],
  ['advisor', 'adviser'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['external', 'foreign'],
  ['ex', 'former'],
  ['then', 'former'],
  ['onetime', 'former'],
] as const;

/** Short forms and other spellings of words, and the words that stand for them. */
export const TITLE_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.map(([form, words]) => [form, words.split(' ')]),
);

/** Words at the beginning that say nothing of the office. */
export const LEADING_WORDS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'new',
  'newly',
  'appointed',
  'elected',
  'current',
  'incumbent',
  'sitting',
  'longtime',
  'longstanding',
]);

/** Words that make no difference within a title. */
export const SILENT_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'to', 'in', 'at', 'affairs']);

/** Before these a title has its head: the minister of health, the envoy for trade. */
export const TITLE_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at']);

/** Words that make another office, or another time of it: no title gives way to a deputy's or a predecessor's. */
export const TITLE_QUALIFIERS: ReadonlySet<string> = new Set([
  'former',
  'acting',
  'interim',
  'caretaker',
  'outgoing',
  'incoming',
  'deputy',
  'vice',
  'assistant',
  'associate',
  'under',
  'junior',
  'honorary',
  'shadow',
  'opposition',
  'designate',
  'elect',
  'prime',
  'first',
  'chief',
]);
