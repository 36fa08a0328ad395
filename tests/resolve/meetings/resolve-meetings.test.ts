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
