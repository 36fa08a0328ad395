import type { ParticipantRole } from '../../../domain/vocabulary/participant-role.ts';

/**
 * Words that say of people that they were at a meeting which the text tells of elsewhere. The words stand behind the
 * people ("A also attended") or before them ("also present were A and B").
 */
export interface AttendanceRule {
  readonly name: string;
  /**
   * `behind` the people, matched from the first word of the verb on; `before` them, matched up to their first word; `with`
   * them as the object of that preposition, matched from the word behind them on.
   */
  readonly place: 'behind' | 'before' | 'with';
  readonly pattern: RegExp;
  readonly role: ParticipantRole;
  /** Whom they came with must have been at the meeting: accompanied by, flanked by. */
  readonly isCompany?: boolean;
  /** They were at the meeting that their own sentence tells of, and at no other. */
  readonly isOfSentence?: boolean;
  /** They did it where their clause says that they were: at which A spoke, where A took part. */
  readonly isRelative?: true;
  /** What they have promised lies ahead, though it is told of the past. */
  readonly isAhead?: true;
  /** They speak for the body that the sentence before tells somebody to have met. */
  readonly isOfBody?: true;
  /** Completes `A met B in Oslo.` (of a body: `A received the bakers’ union.`, of what lies ahead: `A will meet B.`) with A, B and Olga Brandt in it. */
  readonly example: string;
  readonly counterExample: string;
}

/** Nouns for the occasion that somebody attends. */
const OCCASION =
  '(?:meetings?|talks|sessions?|summits?|conferences?|ceremon(?:y|ies)|signings?|dinners?|lunch(?:es|eon)?|breakfasts?|discussions?|' +
  'hearings?|gatherings?|events?|calls?|negotiations?|briefings?|rounds?|forums?|consultations?|conversations?|ministerials?|encounters?|' +
  'audiences?|dialogues?|bargaining|assembl(?:y|ies))';
/** The occasion with what qualifies it: the two-day summit, their closed-door talks. */
export const THE_OCCASION = `(?:the|this|that|their|his|her|these|those|both|all|today['’]s)(?: \\S+){0,4}? ${OCCASION}`;
/** Where and when it is, behind it: the talks in Lima on Monday. */
export const SET =
  '(?: (?:(?:held )?(?:in|on) (?:the )?\\S+(?: \\p{N}\\S*)?|late on \\S+|last \\S+|this \\S+|yesterday|today|earlier)){0,3}';
