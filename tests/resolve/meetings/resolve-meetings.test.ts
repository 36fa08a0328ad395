import { describe, expect, it } from 'vitest';
import type { ReportAccount } from '../../../src/domain/graph/report-account.ts';
import { resolveMeetings } from '../../../src/resolve/meetings/resolve-meetings.ts';
import { makeAccount } from '../../support/make-account.ts';

function resolve(...batch: readonly (readonly ReportAccount[])[]) {
  const { meetingOf } = resolveMeetings(batch, { meetings: [], takenIds: [] }, () => null);
  return batch.map((reports) => reports.map(({ id }) => meetingOf.get(id)));
}

const of = (document: string, sketch: Parameters<typeof makeAccount>[0] = {}) => makeAccount({ document, ...sketch });

describe('resolveMeetings', () => {
  it('makes one meeting of the reports of several documents', () => {
    const meetings = resolve([of('a')], [of('b', { kind: 'VISIT' })], [of('c', { date: '2023-05' })]).flat();
    expect(meetings).toEqual(Array(3).fill('meeting:2023-05-09-brown-vik'));
  });

  it('keeps what one document tells apart, and lets another fill both', () => {
    const tell = (document: string) => [of(document), of(document, { kind: 'BRIEFING' })];
    const [one, two] = resolve(tell('a'), tell('b'));
    expect(one).toEqual(['meeting:2023-05-09-brown-vik', 'meeting:2023-05-09-brown-vik-2']);
    expect(two).toEqual(one);
  });

  it('leaves a report alone that could be of two meetings', () => {
    const [first, second, vague] = resolve(
      [of('a')],
      [of('b', { date: '2023-05-20' })],
      [of('c', { date: '2023-05' })],
    );
    expect(new Set([first?.[0], second?.[0], vague?.[0]]).size).toBe(3);
  });

  it('takes the one that more reports tell of where two do not differ', () => {
    const tell = (document: string) => [of(document), of(document)];
    const [one, two, three] = resolve(tell('a'), [of('b')], [of('c')]);
    expect(two).toEqual([one?.[0]]);
    expect(three).toEqual([one?.[0]]);
  });

  it('takes a visit to a country for the meeting with somebody of it, but not where one document tells of both', () => {
    const visit = {
      kind: 'VISIT',
      country: 'country:PER',
      who: ['person:ann-brown/country:NOR', 'country:PER'],
    } as const;
    const talks = { country: 'country:PER', who: ['person:ann-brown/country:NOR', 'person:eva-lund/country:PER'] };
    const [one, two, three] = resolve([of('a', visit)], [of('b', talks)], [of('c', talks), of('c', visit)]);
    expect(two).toEqual(one);
    expect(three?.[0]).toEqual(one?.[0]);
    expect(three?.[1]).not.toEqual(one?.[0]);
  });

  it('leaves a visit alone whose visitor met two people there', () => {
    const meet = (host: string) => ({ country: 'country:PER', who: ['person:ann-brown/country:NOR', host] });
    const visit = {
      kind: 'VISIT',
      country: 'country:PER',
      who: ['person:ann-brown/country:NOR', 'country:PER'],
    } as const;
    const [met, visited] = resolve(
      [of('a', meet('person:eva-lund/country:PER')), of('a', meet('person:ola-vik/country:PER'))],
      [of('b', visit)],
    );
    expect(met).not.toContain(visited?.[0]);
  });

  it('does not drift from day to day along inferred dates', () => {
    const [first, , third] = resolve(
      [of('a')],
      [of('b', { date: '2023-05-10', dateBasis: 'INFERRED' })],
      [of('c', { date: '2023-05-11', dateBasis: 'INFERRED' })],
    );
    expect(third).not.toEqual(first);
  });

  it('passes over ids that the graph has given away', () => {
    const report = makeAccount();
    const { meetingOf } = resolveMeetings(
      [[report]],
      { meetings: [], takenIds: ['meeting:2023-05-09-brown-vik', 'meeting:2023-05-09-brown-vik-2'] },
      () => null,
    );
    expect(meetingOf.get(report.id)).toBe('meeting:2023-05-09-brown-vik-3');
  });
});
