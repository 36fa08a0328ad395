import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUS_PRECEDENCE } from '../../../src/domain/vocabulary/status-class.ts';
import { projectMeeting } from '../../../src/resolve/meetings/project-meeting.ts';
import { makeAccount } from '../../support/make-account.ts';

describe('the status of a meeting', () => {
  it.each([
    [['PLANNED', 'HELD'], 'HELD'],
    [['HELD', 'DENIED'], 'HELD'],
    [['ONGOING', 'HELD'], 'HELD'],
    [['PLANNED', 'CANCELLED'], 'CANCELLED'],
    [['PROPOSED', 'REFUSED'], 'REFUSED'],
    [['PROPOSED', 'PLANNED'], 'PLANNED'],
    [['DENIED'], 'DENIED'],
    [['DENIED', 'PLANNED'], 'DENIED'],
    [['REFUSED', 'PLANNED'], 'REFUSED'],
    [['CANCELLED', 'PLANNED', 'PLANNED', 'PLANNED'], 'CANCELLED'],
    [['PLANNED', 'PLANNED'], 'PLANNED'],
    [['HYPOTHETICAL', 'PROPOSED'], 'PROPOSED'],
  ] as const)('is, of %j, %s', (statuses, expected) => {
    expect(projectMeeting(statuses.map((status) => makeAccount({ status }))).status).toBe(expected);
  });
});

it('a meeting was held only if a report says that it was, whatever the others say', () => {
  const others = STATUS_PRECEDENCE.filter((status) => status !== 'HELD' && status !== 'ONGOING');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...others), { minLength: 1 }), (told) => {
      const { status } = projectMeeting(told.map((one) => makeAccount({ status: one })));
      expect(told).toContain(status);
    }),
  );
});

describe('a meeting', () => {
  it('is in the town that more reports name, and in its country', () => {
    const lima = { place: 'place:lima-per', country: 'country:PER' };
    const { place, country } = projectMeeting([
      makeAccount(lima),
      makeAccount({ place: 'place:cusco-per', country: 'country:PER' }),
      makeAccount({ country: 'country:NOR' }),
      makeAccount({ country: 'country:NOR' }),
      makeAccount({ ...lima, confidence: 0.2 }),
    ]);
    expect([place, country]).toEqual(['place:lima-per', 'country:PER']);
  });

  it('has the day that is better founded, not the one that more infer', () => {
    const { start, dateBasis } = projectMeeting([
      makeAccount({ date: '2023-05-10', dateBasis: 'INFERRED' }),
      makeAccount({ date: '2023-05-10', dateBasis: 'INFERRED' }),
      makeAccount({ date: '2023-05-09', dateBasis: 'STATED' }),
    ]);
    expect([start, dateBasis]).toEqual(['2023-05-09', 'STATED']);
  });

  it('has a day where others know only the month', () => {
    const { start, datePrecision } = projectMeeting([
      makeAccount({ date: '2023-05' }),
      makeAccount({ date: '2023-05' }),
      makeAccount({ date: '2023-05-09', confidence: 0.3 }),
    ]);
    expect([start, datePrecision]).toEqual(['2023-05-09', 'DAY']);
  });

  it('has the last day that goes with its first', () => {
    const { start, end } = projectMeeting([
      makeAccount({ date: '2023-05-09', dateEnd: '2023-05-11' }),
      makeAccount({ date: '2023-05-09' }),
    ]);
    expect([start, end]).toEqual(['2023-05-09', '2023-05-11']);
  });

  it('that was held has those who came, not those who were expected', () => {
    const { participants, place } = projectMeeting([
      makeAccount({ status: 'PLANNED', who: ['person:ann-brown', 'person:eva-lund'], place: 'place:lima-per' }),
      makeAccount({ status: 'HELD', who: ['person:ann-brown', 'person:ola-vik'] }),
    ]);
    expect(participants.map(({ actor }) => actor)).toEqual(['person:ann-brown', 'person:ola-vik']);
    expect(place).toBe('place:lima-per');
  });

  it('takes the more telling of two roles and of two kinds that as many reports give', () => {
    const host = makeAccount({
      kind: 'VISIT',
      participants: [{ actor: 'person:ola-vik', role: 'HOST', representing: 'country:NOR', start: 0, end: 4 }],
    });
    const { kind, participants } = projectMeeting([makeAccount({ who: ['person:ola-vik'] }), host]);
    expect(kind).toBe('VISIT');
    expect(participants).toEqual([{ actor: 'person:ola-vik', role: 'HOST', representing: 'country:NOR' }]);
  });

  it('has the country of the place that it has', () => {
    const { place, country } = projectMeeting([
      makeAccount({ place: 'place:lima-per', country: 'country:PER', confidence: 0.9 }),
      makeAccount({ country: 'country:CHL', confidence: 0.5 }),
      makeAccount({ country: 'country:CHL', confidence: 0.5 }),
    ]);
    expect([place, country]).toEqual(['place:lima-per', 'country:PER']);
  });

  it('has no confidence where all its records are by hand', () => {
    expect(projectMeeting([makeAccount({ confidence: null })]).confidence).toBeNull();
  });

  it('does not depend on the order of its reports', () => {
    const account = fc
      .record({
        kind: fc.constantFrom('MEETING', 'VISIT', 'SUMMIT'),
        status: fc.constantFrom('HELD', 'PLANNED', 'DENIED'),
        date: fc.constantFrom('2023-05-09', '2023-05-10', '2023-05', null),
        dateBasis: fc.constantFrom('STATED', 'INFERRED', null),
        place: fc.constantFrom('place:lima-per', 'place:cusco-per', null),
        country: fc.constantFrom('country:PER', 'country:CHL', null),
        confidence: fc.constantFrom(0.1, 0.2, 0.3, null),
        who: fc.subarray([
          'person:ann-brown',
          'person:ola-vik/country:NOR',
          'person:ola-vik/country:PER',
          'country:PER',
        ]),
      })
      .map((sketch) => makeAccount(sketch as Parameters<typeof makeAccount>[0]));
    const shuffled = fc
      .array(account, { minLength: 1, maxLength: 6 })
      .chain((reports) => fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })));
    fc.assert(
      fc.property(shuffled, ([reports, others]) => {
        expect(projectMeeting(others)).toEqual(projectMeeting(reports));
      }),
    );
  });
});
