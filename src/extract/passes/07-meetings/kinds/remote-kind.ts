import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';

const REMOTE: ReadonlySet<MeetingKind> = new Set(['PHONE_CALL', 'VIDEO_CALL']);

/** Whether those who met were in different places. */
export const isRemote = (kind: MeetingKind): boolean => REMOTE.has(kind);
