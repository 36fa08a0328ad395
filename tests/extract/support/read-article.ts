import type { Records } from '../../../src/domain/records/schema.ts';
import { extract } from '../../../src/extract/extract.ts';

/** A Friday: weekdays of the tests are resolved against it. */
const PUBLISHED = '2024-03-15';

/** @returns the records of a text that was published on PUBLISHED. */
export function readArticle(text: string): Records {
  return extract({
    id: 'document:test',
    title: null,
    publisher: null,
    url: null,
    publishedAt: PUBLISHED,
    language: 'en',
    text,
  });
}

/** One line for each meeting: status, kind, day, and the names of the parties in alphabetical order. */
export function meetingLines(text: string): readonly string[] {
  const records = readArticle(text);
  const names = new Map(
    [...records.people, ...records.organizations, ...records.countries].map((one) => [one.id, one.name]),
  );
  return records.meetings.map((meeting) => {
    const parties = meeting.participants.map((party) => names.get(party.actor) ?? party.actor).sort();
    return [meeting.status, meeting.kind, meeting.start ?? '-', parties.join(' + ')].join(' | ');
  });
}
