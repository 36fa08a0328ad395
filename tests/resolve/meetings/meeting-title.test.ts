import { describe, expect, it } from 'vitest';
import { meetingBaseId } from '../../../src/resolve/meetings/meeting-id.ts';
import { meetingTitle } from '../../../src/resolve/meetings/meeting-title.ts';
import { projectMeeting } from '../../../src/resolve/meetings/project-meeting.ts';
import { makeAccount } from '../../support/make-account.ts';

const NAMES: Readonly<Record<string, string>> = {
  'person:ann-brown': 'Ann Brown',
  'person:yusuf-al-harthi': 'Yusuf al-Harthi',
  'person:elke-von-der-marwitz': 'Elke von der Marwitz',
  'person:ola-vang': 'Ola Vang',
  'person:eva-lund-2': 'Eva Lund',
  'country:NOR': 'Norway',
  'country:PER': 'Peru',
  'organization:harbour-union': 'Harbour Union',
  'place:lima-per': 'Lima',
};
const LIMA = { id: 'place:lima-per', name: 'Lima', kind: 'CITY', country: 'country:PER' } as const;

describe('the title and the id of a meeting', () => {
  it.each([
    [
      { who: ['person:yusuf-al-harthi', 'person:ann-brown'], place: 'place:lima-per' },
      'Ann Brown and Yusuf al-Harthi, Lima, 9 May 2023',
      'meeting:2023-05-09-brown-al-harthi-lima',
    ],
    [
      {
        who: ['person:ola-vang', 'person:elke-von-der-marwitz', 'person:ann-brown', 'person:eva-lund-2', 'country:NOR'],
      },
      'Ann Brown, Eva Lund, Elke von der Marwitz and 2 others, 9 May 2023',
      'meeting:2023-05-09-brown-lund-von-der-marwitz',
    ],
    [
      { who: ['person:ann-brown/country:NOR', 'country:NOR', 'country:PER'], date: '2023-05' },
      'Ann Brown and Peru, May 2023',
      'meeting:2023-05-brown-per',
    ],
    [
      { who: ['country:PER', 'country:NOR', 'organization:harbour-union'], date: '2023', kind: 'SUMMIT' },
      'Harbour Union, Norway and Peru, summit, 2023',
      'meeting:2023-harbour-union-nor-per',
    ],
    [
      { who: ['person:ann-brown', 'person:ola-vang'], kind: 'PHONE_CALL', date: null },
      'Ann Brown and Ola Vang, phone call',
      'meeting:undated-brown-vang',
    ],
    [{ who: [], kind: 'MINISTERIAL', country: 'country:PER' }, 'Ministerial, Peru, 9 May 2023', 'meeting:2023-05-09'],
  ] as const)('of %j', (sketch, title, id) => {
    const projection = projectMeeting([makeAccount(sketch)]);
    expect(meetingTitle(projection, (one) => NAMES[one] ?? null)).toBe(title);
    expect(meetingBaseId(projection, () => LIMA)).toBe(id);
  });
});
