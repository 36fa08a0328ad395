import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';

/**
 * What a verb group says of whether a meeting took place. The first row whose pattern matches the group decides; a group
 * that none matches tells of something held. Examples are sentences about "met" or "meet".
 */
export interface ModalityRule {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly status: MeetingStatus;
  /**
   * It only says that something was not: nobody asked for the meeting, planned it or claimed it. It undoes what was planned
   * or reported elsewhere in the article; alone it tells of nothing.
   */
  readonly isAbsence?: true;
  readonly example: string;
  readonly counterExample: string;
}

export const MODALITY_RULES: readonly ModalityRule[] = [
  {
    reason: 'habit',
    pattern:
      /\b(?:rarely|seldom|usually|normally|typically|always|often|regularly|routinely|frequently|sometimes|occasionally)\b(?! (?:refus|declin)(?:ed|es) to)|\bused to (?!be\b)/u,
    status: 'HYPOTHETICAL',
    example: 'Ana Solís rarely met Pedro Lund.',
    counterExample: 'Ana Solís recently met Pedro Lund.',
  },
  {
    reason: 'not-yet',
    pattern: /\byet to\b|\b(?:not|n't)\b.*\byet\b|\bnot had (?:a|the) chance to\b/u,
    status: 'HYPOTHETICAL',
    example: 'Ana Solís has yet to meet Pedro Lund.',
    counterExample: 'Ana Solís met Pedro Lund.',
  },
  {
    reason: 'refused',
    pattern:
      /\b(?:refus(?:ed|es|e|ing)|declin(?:ed|es|e|ing)|reluctant|unwilling|rejected|loath|loth|disinclined|never (?:agreed|consented|deigned)) to\b/u,
    status: 'REFUSED',
    example: 'Ana Solís refused to meet Pedro Lund.',
    counterExample: 'Ana Solís agreed to meet Pedro Lund.',
  },
  {
    reason: 'failed',
    pattern: /\b(?:failed|failing|fails|fail|unable|neglected|neglects|forgot|forgets|omitted) to\b/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'Ana Solís failed to meet Pedro Lund.',
    counterExample: 'Ana Solís managed to meet Pedro Lund.',
  },
  {
    reason: 'nearly',
    // Lasted almost two hours: the adverb is of what follows.
    pattern:
      /\b(?:nearly|almost|narrowly|all but)\b(?= )(?! (?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\p{N}+|all|every|as|the (?:whole|entire|same))\b)/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'Ana Solís nearly met Pedro Lund.',
    counterExample: 'Ana Solís finally met Pedro Lund.',
  },
  {
    reason: 'no-longer',
    pattern: /\bno longer\b|\b(?:will|would) (?:not|n't) now\b|\bwill now not\b|\b(?:won't|wouldn't) now\b/u,
    status: 'CANCELLED',
    example: 'Ana Solís will no longer meet Pedro Lund.',
    counterExample: 'Ana Solís will now meet Pedro Lund.',
  },
  {
    reason: 'will-not',
    pattern:
      /\b(?:will|would|wo|shall) (?:not|never|n't)\b|\b(?:won't|wouldn't)\b|\b(?:(?:is|are|was|were) (?:not|never|n't)|isn't|aren't) going to\b/u,
    status: 'REFUSED',
    example: 'Ana Solís will not meet Pedro Lund.',
    counterExample: 'Ana Solís will meet Pedro Lund.',
  },
  {
    reason: 'negated',
    pattern:
      /\b(?:not|never|neither|nor|hardly|n't|didn't|doesn't|don't|hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't|cannot|can't|couldn't)\b/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'Ana Solís did not meet Pedro Lund.',
    counterExample: 'Ana Solís did meet Pedro Lund.',
  },
  {
    reason: 'wish',
    pattern:
      /\b(?:wants?|wanted|wanting|hop(?:es|ed|e|ing)|wish(?:es|ed)?|tr(?:y|ies|ied|ying)|s(?:eeks?|eeking|ought)|keen|eager|ready|standby|willing|considering|threaten(?:s|ed)|demanded|prepared|inclined|attempt(?:s|ed|ing)?|struggl(?:es|ed|ing)|long(?:s|ed|ing)|yearn(?:s|ed|ing)?|anxious|desperate|determined|itching|free|(?:would|'d|had|should) (?:\S+ )?(?:like|love|prefer|rather)) to\b/u,
    status: 'HYPOTHETICAL',
    example: 'Ana Solís wants to meet Pedro Lund.',
    counterExample: 'Ana Solís went to meet Pedro Lund.',
  },
  {
    reason: 'rumoured',
    pattern:
      /\b(?:is|are|was|were|been) (?:\S+ )?(?:said|rumou?red|alleged|believed|thought|claimed|purported|presumed|suspected) to\b/u,
    status: 'HYPOTHETICAL',
    example: 'Ana Solís is rumoured to have met Pedro Lund.',
    counterExample: 'Ana Solís is known to have met Pedro Lund.',
  },
  {
    reason: 'offer',
    pattern: /\b(?:offer(?:s|ed)?|volunteer(?:s|ed)?|propos(?:es|ed)|asked|asks|requested|invited) to\b/u,
    status: 'PROPOSED',
    example: 'Ana Solís offered to meet Pedro Lund.',
    counterExample: 'Ana Solís hurried to meet Pedro Lund.',
  },
  {
    reason: 'summoned',
    pattern: /\b(?:summoned|subpoenaed|ordered) to\b/u,
    status: 'PLANNED',
    example: 'Ana Solís was summoned to meet Pedro Lund.',
    counterExample: 'Ana Solís was pleased to meet Pedro Lund.',
  },
  {
    reason: 'unfulfilled',
    pattern:
      /\b(?:was|were) (?:due |set |expected |scheduled |supposed |meant )?to have \S|\bhad (?:\S+ )?been (?:\S+ )?(?:due|set|scheduled|slated|supposed|booked|meant|expected|planning|preparing|going|about) to\b|\b(?:was|were) (?:supposed|meant|intended) to\b|\bhad (?:\S+ )?(?:planned|intended|meant) to\b|\bhad (?:\S+ )?been (?:\S+ )?(?:due|expected|awaited|booked)$/u,
    status: 'CANCELLED',
    example: 'Ana Solís was to have met Pedro Lund.',
    counterExample: 'Ana Solís was to meet Pedro Lund.',
  },
  {
    reason: 'ahead',
    pattern:
      /\b(?:is|are|was|were|be|been) (?:\S+ )?(?:due|set|expected|scheduled|supposed|slated|likely|poised|about|going|planning|preparing|bound|booked) to\b|\b(?:plans?|planned|expects?|intends?|intended|agree[sd]?|arrange[sd]?|undert(?:ook|ake[sn]?)|consented|promised|vowed|pledged|due|set|expected|scheduled|prepares?) to\b|\b(?:will|'ll|shall|he'll|she'll|they'll)\b|\b(?:is|are|was|were) (?:then |also |later )?to (?!have [^ ])/u,
    status: 'PLANNED',
    example: 'Ana Solís is due to meet Pedro Lund.',
    counterExample: 'Ana Solís was glad to meet Pedro Lund.',
  },
  {
    reason: 'possible',
    pattern: /\b(?:may|might|could|can|should|would have|must|ought to|'d have)\b/u,
    status: 'HYPOTHETICAL',
    example: 'Ana Solís may meet Pedro Lund.',
    counterExample: 'Ana Solís met Pedro Lund in May.',
  },
  {
    reason: 'future-in-the-past',
    pattern: /\b(?:would|'d)\b/u,
    status: 'PLANNED',
    example: 'Ana Solís said she would meet Pedro Lund.',
    counterExample: 'Ana Solís said she had met Pedro Lund.',
  },
];
