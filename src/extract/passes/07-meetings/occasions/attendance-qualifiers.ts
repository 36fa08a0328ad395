/** What may stand between the words of attendance and what they are of: attended both meetings, joined by the ministers. */
export const ATTENDANCE_QUALIFIERS: ReadonlySet<string> = new Set([
  'both',
  'all',
  'too',
  'the',
  'a',
  'an',
  'its',
  'their',
]);
