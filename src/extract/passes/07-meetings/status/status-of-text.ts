import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { gatesOfText } from '../../../lexicon/word-gate.ts';
import { GatedRules } from '../../../rules/gated-pattern.ts';
import { MODALITY_RULES, type ModalityRule } from '../../../rules/status/modality.ts';

const RULES = new GatedRules(MODALITY_RULES);

/** The words of a group are not all of its sentence: `he'd met` is read as had met. */
const modalityOf = (text: string): ModalityRule | undefined => RULES.find(gatesOfText(text), text);

export const statusOfText = (text: string): MeetingStatus | null => modalityOf(text)?.status ?? null;

/** @returns whether the verb group only says that nothing happened: did not meet. */
export const isAbsence = (text: string): boolean => modalityOf(text)?.isAbsence === true;
