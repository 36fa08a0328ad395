/**
 * Who met: those who took part, except who is said to have stayed away, and who was only invited to a meeting that took
 * place, for then nobody says that they came. To a meeting that lies ahead the invited belong like everybody else.
 */
const HAPPENED = "['HELD', 'ONGOING']";

/** @param edge a TOOK_PART relationship of the meeting. @returns a condition. */
export function wasPresent(edge: string, meeting: string): string {
  const role = `coalesce(${edge}.role, '')`;
  return `(${role} <> 'ABSENT' AND (${role} <> 'INVITED' OR NOT ${meeting}.status IN ${HAPPENED}))`;
}
