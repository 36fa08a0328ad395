import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { MODALITY_RULES, type ModalityRule } from '../../../rules/status/modality.ts';

const modalityOf = (text: string): ModalityRule | undefined => MODALITY_RULES.find((rule) => rule.pattern.test(text));

export const statusOfText = (text: string): MeetingStatus | null => modalityOf(text)?.status ?? null;

/** @returns whether the verb group only says that nothing happened: did not meet. */
export const isAbsence = (text: string): boolean => modalityOf(text)?.isAbsence === true;
