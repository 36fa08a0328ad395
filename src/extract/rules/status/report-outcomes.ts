import type { PlanOutcome } from './plan-outcome.ts';

/** What a sentence says of a report: it was false, she denied it, they had not. */
export const REPORT_OUTCOMES: readonly PlanOutcome[] = [
  {
    reason: 'was-false',
    of: 'report',
    pattern:
      /\b(?:the|that|this|his|her|their|both|such|those|these) (?:\S+ )?(?:reports?|stor(?:y|ies)|claims?|accounts?|rumou?rs?|articles?|posts?|allegations?|news|items?) (?:was|is|were|are|proved|turned out|has been|have been|had been) (?:\S+ ){0,2}?(?:wrong|false|untrue|incorrect|fake|faked|hoax|fabricated|fabrication|baseless|unfounded|denied|retracted|withdrawn|invented|invention|mistaken|inaccurate|nonsense|corrected)\b/u,
    status: 'DENIED',
    example: 'The report was wrong.',
    counterExample: 'The report was brief.',
  },
  {
    reason: 'was-denied',
    of: 'report',
    pattern:
      /(?<!(?:not|n['’]t|never|neither|nor) )\b(?:denied|denies|deny|rejected|rejects|dismissed|dismisses|called|calls|described|branded|rubbished|refuted|disputed) (?:it|this|that|(?:the|this|that|those|these|such) (?:\S+ )?(?:reports?|stor(?:y|ies)|claims?|accounts?|rumou?rs?|articles?|allegations?|suggestions?|meeting))(?: \S+ly)?(?= (?:pure |sheer |complete |utter |total |simply )?(?:false|untrue|wrong|nonsense|baseless|invention|fiction|fantasy|fabrication|as|a|an|absurd|ridiculous|“|")\b|$| [.,;])/u,
    status: 'DENIED',
    example: 'Her office denied the report.',
    counterExample: 'Her office did not deny the report.',
  },
  {
    reason: 'had-not',
    of: 'report',
    pattern:
      /^(?:but |in fact ,? ?|in truth ,? ?)?(?:he|she|they|neither|it) (?:had|did|has|have|was|were)(?: not|n['’]t)(?: ,? ?(?:his|her|their) (?:office|aides?|staff|spokes\S+) (?:said|says))? \.$|^(?:that|this|it) (?:was|is) (?:not (?:so|true|the case)|untrue|wrong|false)(?= [.,;:])|^not so \.$/u,
    status: 'DENIED',
    example: 'He had not.',
    counterExample: 'He had not slept.',
  },
];
