import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { BoundedCache } from '../../../bounded-cache.ts';
import { gatesOfText } from '../../../lexicon/word-gate.ts';
import { GatedRules } from '../../../rules/gated-pattern.ts';
import { MODALITY_RULES, type ModalityRule } from '../../../rules/status/modality.ts';

const RULES = new GatedRules(MODALITY_RULES);

/** Not only met X but thanked him: the negation is of the adverb. Will not just yet meet X: it is of the verb. */
const NOT_ONLY = /(?:\bnot|n['’]t) (?:only|just|merely|solely) (?!yet\b)/u;

/** By the words of a verb group, which are not all of its sentence: `he'd met` is read as had met. */
const MODALITIES = new BoundedCache<ModalityRule | null>((text) => {
  const told = text.replace(NOT_ONLY, ' ').trim();
  return RULES.find(gatesOfText(told), told) ?? null;
});

export const statusOfText = (text: string): MeetingStatus | null => MODALITIES.get(text)?.status ?? null;

/** @returns whether the verb group only says that nothing happened: did not meet. */
export const isAbsence = (text: string): boolean => MODALITIES.get(text)?.isAbsence === true;
