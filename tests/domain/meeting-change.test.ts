import { describe, expect, it } from 'vitest';
import { mergeMeetingChanges } from '../../src/domain/meeting-change.ts';
import type { ChangeKind } from '../../src/domain/vocabulary/change-kind.ts';

const TABLE: readonly (readonly [readonly ChangeKind[], ChangeKind | null])[] = [
  [['CREATED'], 'CREATED'],
  [['UPDATED'], 'UPDATED'],
  [['DELETED'], 'DELETED'],
  [['CREATED', 'UPDATED'], 'CREATED'],
  [['UPDATED', 'UPDATED'], 'UPDATED'],
  [['UPDATED', 'DELETED'], 'DELETED'],
  [['DELETED', 'CREATED'], 'UPDATED'],
  [['CREATED', 'DELETED'], null],
  [['CREATED', 'UPDATED', 'DELETED', 'CREATED'], 'CREATED'],
  [['DELETED', 'CREATED', 'DELETED'], 'DELETED'],
];

describe('changes of one meeting', () => {
  it.each(TABLE)('%j are in sum %s', (changes, expected) => {
    const merged = mergeMeetingChanges(changes.map((change) => ({ id: 'meeting:a', change })));
    expect(merged).toEqual(expected === null ? [] : [{ id: 'meeting:a', change: expected }]);
  });

  it('are summed up for each meeting by itself, in the order in which they were first named', () => {
    const merged = mergeMeetingChanges([
      { id: 'meeting:b', change: 'CREATED' },
      { id: 'meeting:a', change: 'UPDATED' },
      { id: 'meeting:b', change: 'UPDATED' },
    ]);
    expect(merged).toEqual([
      { id: 'meeting:b', change: 'CREATED' },
      { id: 'meeting:a', change: 'UPDATED' },
    ]);
  });
});
