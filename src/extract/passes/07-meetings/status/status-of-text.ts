import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { BoundedCache } from '../../../bounded-cache.ts';
import { gatesOfText } from '../../../lexicon/word-gate.ts';
import { GatedRules } from '../../../rules/gated-pattern.ts';
import { MODALITY_RULES, type ModalityRule } from '../../../rules/status/modality.ts';

const RULES = new GatedRules(MODALITY_RULES);

/** By the words of a verb group, which are not all of its sentence: `he'd met` is read as had met. */
const MODALITIES = new BoundedCache<ModalityRule | null>((text) => RULES.find(gatesOfText(text), text) ?? null);

export const statusOfText = (text: string): MeetingStatus | null => MODALITIES.get(text)?.status ?? null;

/** @returns whether the verb group only says that nothing happened: did not meet. */
export const isAbsence = (text: string): boolean => MODALITIES.get(text)?.isAbsence === true;
