import { describe, expect, it } from 'vitest';
import { meetingLines } from '../support/read-article.ts';

const OPENING =
  'Foreign Minister Ana Solís of Peru opened a port. Foreign Minister Pedro Lund of Norway sent fish. President Aino Salo sang.';

describe('a number and an office', () => {
  it('stand for those who hold it, not for those named last', () => {
    expect(meetingLines(`${OPENING} The two ministers met in Lima on Monday.`)).toEqual([
      'HELD | MEETING | 2024-03-11 | Ana Solís + Pedro Lund',
    ]);
  });

  it('stand for those named last where all of them hold it', () => {
    const opening = 'Foreign Minister Ana Solís opened a port. Foreign Minister Pedro Lund sent fish.';
    expect(meetingLines(`${opening} The two ministers met in Lima on Monday.`)).toEqual([
      'HELD | MEETING | 2024-03-11 | Ana Solís + Pedro Lund',
    ]);
  });

  it('stand for no deputy', () => {
    const opening = 'Minister Ana Solís came. Deputy Minister Pedro Lund came. Minister Aino Salo came.';
    expect(meetingLines(`${opening} The two ministers met in Lima on Monday.`)).toEqual([
      'HELD | MEETING | 2024-03-11 | Aino Salo + Ana Solís',
    ]);
  });
});
