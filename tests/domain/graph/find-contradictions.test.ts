import { describe, expect, it } from 'vitest';
import { type ComparedReport, findContradictions } from '../../../src/domain/graph/find-contradictions.ts';

const SILENT: Omit<ComparedReport, 'id'> = {
  status: null,
  date: null,
  dateEnd: null,
  published: null,
  medium: null,
  place: null,
  country: null,
  participants: [],
};

/** Reports r1, r2 …, each with what it says. */
function reports(...said: readonly Partial<ComparedReport>[]): readonly ComparedReport[] {
  return said.map((values, index) => ({ ...SILENT, ...values, id: `r${index + 1}` }));
}

const anna = (role: ComparedReport['participants'][number]['role'], representing: string | null = null) => ({
  participants: [{ actor: 'person:anna', role, representing }],
});

describe('findContradictions', () => {
  it.each<[string, readonly Partial<ComparedReport>[]]>([
    ['silence', [{ date: '2024-12-13', place: 'place:a' }, {}]],
    ['a month that covers the day', [{ date: '2024-12-13' }, { date: '2024-12' }]],
    ['a run of days that covers the day', [{ date: '2024-12-13' }, { date: '2024-12-12', dateEnd: '2024-12-14' }]],
    ['a plan and what came of it', [{ status: 'PLANNED' }, { status: 'HELD' }]],
    [
      'a plan that was called off later',
      [
        { status: 'PLANNED', published: '2024-12-01' },
        { status: 'CANCELLED', published: '2024-12-03' },
      ],
    ],
    ['two ways to say that nothing came of it', [{ status: 'CANCELLED' }, { status: 'REFUSED' }]],
    ['a medium that nobody gives', [{ medium: 'UNKNOWN' }, { medium: 'PHONE' }]],
    ['what is only imagined', [{ status: 'HYPOTHETICAL', date: '2023' }, { date: '2024' }]],
    ['an invitation', [anna('INVITED'), anna('ABSENT')]],
    ['a host who is just a participant to another', [anna('HOST'), anna('PARTICIPANT')]],
    [
      'somebody who was expected and stayed away',
      [
        { status: 'PLANNED', ...anna('PARTICIPANT') },
        { status: 'HELD', ...anna('ABSENT') },
      ],
    ],
  ])('finds none in %s', (_, said) => {
    expect(findContradictions(reports(...said))).toEqual([]);
  });

  it('groups the reports by what they say, the most first', () => {
    const said = reports({ date: '2024-12-14' }, { date: '2024-12-13' }, { date: '2024-12-14' }, { date: '2024' });
    expect(findContradictions(said)).toEqual([
      {
        aspect: 'DATE',
        actor: null,
        accounts: [
          { value: '2024-12-14', reports: ['r1', 'r3'] },
          { value: '2024', reports: ['r4'] },
          { value: '2024-12-13', reports: ['r2'] },
        ],
      },
    ]);
  });

  it.each<[string, readonly Partial<ComparedReport>[], string, readonly string[]]>([
    ['a denial of what others saw', [{ status: 'HELD' }, { status: 'DENIED' }], 'STATUS', ['DENIED', 'HELD']],
    [
      'a plan that is announced after it fell through',
      [
        { status: 'CANCELLED', published: '2024-12-01' },
        { status: 'PLANNED', published: '2024-12-03' },
      ],
      'STATUS',
      ['CANCELLED', 'PLANNED'],
    ],
    ['two places', [{ place: 'place:a' }, { place: 'place:b' }], 'PLACE', ['place:a', 'place:b']],
    [
      'two countries',
      [{ country: 'country:AAA' }, { country: 'country:BBB' }],
      'COUNTRY',
      ['country:AAA', 'country:BBB'],
    ],
    ['a call and a room', [{ medium: 'PHONE' }, { medium: 'IN_PERSON' }], 'MEDIUM', ['IN_PERSON', 'PHONE']],
    ['days before and after', [{ date: '2024-12', dateEnd: null }, { date: '2025' }], 'DATE', ['2024-12', '2025']],
    ['presence and absence', [anna('HOST'), anna('ABSENT')], 'ATTENDANCE', ['ABSENT', 'PRESENT']],
    ['opposite roles', [anna('HOST'), anna('VISITOR')], 'ROLE', ['HOST', 'VISITOR']],
    [
      'two principals',
      [anna('PARTICIPANT', 'country:AAA'), anna('PARTICIPANT', 'country:BBB')],
      'REPRESENTING',
      ['country:AAA', 'country:BBB'],
    ],
  ])('finds %s', (_, said, aspect, values) => {
    const found = findContradictions(reports(...said));
    expect(found.map((each) => each.aspect)).toEqual([aspect]);
    expect(found[0]?.accounts.map(({ value }) => value)).toEqual(values);
  });
});
