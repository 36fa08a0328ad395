import { expect, it } from 'vitest';
import { meetingLines } from '../../support/read-article.ts';

const blogOf = (entry: string): string =>
  ['**07:00** Good morning. It rains.', entry, '**19:00** Ministers leave.', '**21:00** Good night.'].join('\n\n');

it.each([
  ['**12:30** Lunch now for President Jonas Lind, joined by Premier Ana Solís.', 'HELD'],
  ['**12:30** President Jonas Lind and Premier Ana Solís, at last. The two shake hands.', 'HELD'],
  ['**12:30** President Jonas Lind and Premier Ana Solís are done. They talked about fish.', 'HELD'],
  [
    '**12:30** President Jonas Lind arrives. Wreath at the memorial, then a courtesy call on Premier Ana Solís.',
    'HELD',
  ],
  ['**12:30** President Jonas Lind is with Premier Ana Solís at the palace.', 'HELD'],
  ['**08:00** First up for our host, President Jonas Lind: breakfast with Premier Ana Solís.', 'PLANNED'],
])('the entry “%s” of a live blog tells a meeting', (entry, status) => {
  const lines = meetingLines(blogOf(entry)).map((line) => line.split(' | '));
  expect(lines.map(([told, , , parties]) => `${told} ${parties}`)).toEqual([`${status} Ana Solís + Jonas Lind`]);
});

it('a line without a verb tells no meeting outside a live blog', () => {
  expect(meetingLines('Lunch for President Jonas Lind, joined by Premier Ana Solís.')).toEqual([]);
});
