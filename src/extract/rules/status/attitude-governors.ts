import type { NounGovernor } from './noun-governor.ts';

/** What somebody is for or against, doubts or does not know of: said of `a meeting`; `the meeting` is one that is known. */
export const ATTITUDE_GOVERNORS: readonly NounGovernor[] = [
  {
    reason: 'against',
    pattern:
      /\b(?:spoke|speaks?|came|comes?|vot(?:ed|es|ing)|argu(?:ed|es|ing)|decided|advis(?:ed|es|ing)|caution(?:ed|s|ing)|warn(?:ed|s|ing)?|campaign(?:ed|s|ing)|is|are|was|were|be|been|remains?|remained)(?: (?!up\b)\S+){0,3} against$|\bin favou?r of$|\b(?:not|n['’]t|less|more|hardly|no longer) (?:\S+ )?interested in$/u,
    ofIndefinite: true,
    status: 'HYPOTHETICAL',
    example: 'Ministers warned against talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers leaned against the wall in talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'doubted',
    pattern:
      /\b(?:cast(?:s|ing)? doubts? (?:up)?on|pour(?:ed|s|ing)? (?:cold|ice) water on|sh(?:ot|oots?|ooting) down|sa(?:id|ys?|ying) (?:no|yes) to|object(?:ed|s|ing)? to|fear(?:ed|s|ing)?|doubt(?:ed|s|ing)?|predict(?:ed|s|ing)?|moot(?:ed|s|ing)?|obstruct(?:ed|s|ing)?|dream(?:s|ed|t|ing)? of|pray(?:s|ed|ing)? for|back(?:s|ed|ing)|favou?r(?:s|ed|ing)?|contemplat(?:es?|ed|ing)|imagin(?:es?|ed|ing))$/u,
    ofIndefinite: true,
    status: 'HYPOTHETICAL',
    example: 'Ministers objected to talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers listened to talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'unknown',
    pattern:
      /\b(?:(?:not|n['’]t|hardly) (?:\S+ )?aware|unaware) of$|\b(?:no|little|any|without|not? (?:\S+ )?(?:the )?slightest) (?:\S+ )?(?:evidence|signs?|trace|records?|proof|indication|knowledge|memory|recollection|prospect) of$/u,
    ofIndefinite: true,
    status: 'HYPOTHETICAL',
    example: 'Ministers found no evidence of talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers found a record of talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'would-be',
    pattern:
      /\bwould (?:\S+ly )?(?:welcome|oppose|back|support|favou?r|prefer|love|accept|veto|need|require)$|\b(?:to|would|will) (?:prevent|block|thwart|veto|avoid)$/u,
    status: 'HYPOTHETICAL',
    example: 'Ministers would welcome talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers would open talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'paved-for',
    pattern:
      /\b(?:prepar|la(?:y|id)|pav|clear|open|smooth)\S* the (?:ground|groundwork|way|path|road) for$|\b(?:motion|petition|resolution)s? (?:for|on|calling for|asking for|demanding)$|\bconditional (?:up)?on$/u,
    status: 'HYPOTHETICAL',
    example: 'Ministers prepared the ground for talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers left the ground for talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'being-arranged',
    pattern: /\b(?:is|are|was|were|been) (?:\S+ly )?(?:organi[sz]ing|arranging)$/u,
    status: 'PLANNED',
    example: 'Ministers are organising talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers are filming talks between Ana Solís and Pedro Lund.',
  },
];
