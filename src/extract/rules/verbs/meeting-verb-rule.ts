import type { MeetingKind } from '../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingMedium } from '../../../domain/vocabulary/meeting-medium.ts';
import type { ParticipantRole } from '../../../domain/vocabulary/participant-role.ts';

/**
 * Verbs that tell of a meeting. `partners` are the prepositions that join the other party, '' for a direct object. The
 * counter-example has the verb and is no meeting.
 */
export interface MeetingVerbRule {
  readonly name: string;
  readonly forms: readonly string[];
  /** Words that must follow the verb directly, adverbs apart: `notes` of "compared notes". */
  readonly complement?: RegExp;
  /** What must stand before a passive that has several agents: the treaty was signed by A and B. */
  readonly passiveSubject?: RegExp;
  readonly partners: readonly string[];
  /** What joins the other party of a passive; `by` where left out: was granted an audience with. */
  readonly passivePartners?: readonly string[];
  /** What makes another thing of the verb where it follows the partner: called on X `to resign`. */
  readonly barredBy?: RegExp;
  /** Whether it may as well be done from afar: welcomed X in a post on Telegram. */
  readonly isOftenAfar?: boolean;
  /** What must stand in the same clause: told X `in a telephone call`. */
  readonly setting?: RegExp;
  readonly kind: MeetingKind;
  readonly medium: MeetingMedium;
  readonly subject: ParticipantRole;
  readonly partner: ParticipantRole;
  /** Whether several subjects without a partner met each other. */
  readonly isReciprocal: boolean;
  /** Whether several subjects without a partner must be people: opened a plant. */
  readonly isOfPeople?: boolean;
  /** Who may be the partner: people only, people and sides, or countries and places too. */
  readonly accepts: 'people' | 'sides' | 'countries';
  /** Whether the passive turns the roles round (was received by); where it does not, a passive is no meeting. */
  readonly hasPassive: boolean;
  /** Whether the participle behind `be` tells of a state of its subject and is no passive: was closeted with. */
  readonly isState?: boolean;
  /** Whether the partners must be two or more: who is brought together. */
  readonly isOfSeveral?: boolean;
  /** Whether an occasion is its subject, which brings its partners together. */
  readonly isOfOccasion?: boolean;
  /** Whether the subject alone is enough: testified before a committee that has no name. */
  readonly isAlone?: boolean;
  /** `see` is a meeting only where it lies ahead or was refused. */
  readonly isModalOnly?: boolean;
  /** Whether its present tense is of a timetable: is before the committee on Tuesday. */
  readonly isTimetable?: boolean;
  /** Tells of a meeting only beside another record of the same people: "told", "asked". */
  readonly isSupport?: boolean;
  /** Whether the owner of the place behind it is a partner: spent an hour in X's office. */
  readonly takesPlaceOf?: boolean;
  /** Tells of a meeting only where a place stands behind it in its clause: told X `in Oslo`. */
  readonly isPlaced?: boolean;
  /** Tells of one only where a day stands in its clause too. */
  readonly isTimed?: boolean;
  /** Tells only that two were in one place: no meeting where the text says that they did not speak. */
  readonly isGlimpse?: boolean;
  /** What it says of a meeting that it does not hold: invited X to talks. */
  readonly status?: 'PROPOSED';
  /** Adds its subject to a meeting that is known: sat next to. */
  readonly joins?: boolean;
  readonly confidence: number;
  readonly example: string;
  readonly counterExample: string;
}

export const PARTICIPANTS = { subject: 'PARTICIPANT', partner: 'PARTICIPANT' } as const;

/** Those who met face to face, none of them the host. */
export const IN_PERSON = { kind: 'MEETING', medium: 'IN_PERSON', ...PARTICIPANTS } as const;
/** Who does it receives the other; who does it calls on the other. */
export const HOSTED = { kind: 'MEETING', medium: 'IN_PERSON', subject: 'HOST', partner: 'VISITOR' } as const;
export const CALLED = { kind: 'MEETING', medium: 'IN_PERSON', subject: 'VISITOR', partner: 'HOST' } as const;
/** Somebody does it to, or with, another: several subjects alone did not meet each other. */
export const ONE = { isReciprocal: false, accepts: 'people', hasPassive: false } as const;

/** People who are together, none of them the host: A and B dined, A strolled with B. */
export const IN_COMPANY = { ...IN_PERSON, accepts: 'people', hasPassive: false } as const;

export const forms = (words: string): readonly string[] => words.split(' ');
/** For `forms`: was in talks, has been seated beside. */
export const BE = 'was were is are been being be';
