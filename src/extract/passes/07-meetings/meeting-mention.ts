import type { Span } from '../../../domain/span.ts';
import type { MeetingKind } from '../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingMedium } from '../../../domain/vocabulary/meeting-medium.ts';
import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import type { ParticipantRole } from '../../../domain/vocabulary/participant-role.ts';
import type { TimeExpression } from '../../layers.ts';
import type { PhrasedSentence } from '../04-references/find-phrases.ts';
import type { Crowd } from '../06-clauses/crowd.ts';
import type { PhraseGroup } from '../06-clauses/phrase-groups.ts';
import type { Landmark } from './settings/find-landmarks.ts';

/** An actor of a meeting, with the span that names them there. */
export interface Party extends Span {
  readonly actor: string;
  readonly role: ParticipantRole;
}

/** Where: a city, or no more than a country. */
export interface Venue {
  /** Name of the city as it stands; null where only the country is known. */
  readonly city: string | null;
  /** Global id of the country, or null. */
  readonly country: string | null;
}

/**
 * One clause that tells of a meeting. Those of verbs and nouns, which are most, have all fields, in one order, so that the
 * engine finds a field of the next where it found it in the last.
 */
export interface MeetingMention {
  /** Index of the sentence, and of the verb or noun in it. */
  readonly sentence: number;
  readonly token: number;
  readonly kind: MeetingKind;
  readonly medium: MeetingMedium;
  readonly status: MeetingStatus;
  readonly parties: readonly Party[];
  readonly time: TimeExpression | null;
  readonly venue: Venue;
  /** `new` tells of a meeting; `reference` points back at one ("the talks"); `support` only adds to one that is known. */
  readonly force: 'new' | 'reference' | 'support';
  /** The rule's name. */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
  /** Whether it lies before what the article tells: had met, once met. */
  readonly isEarlier: boolean;
  /** Whether the article only tells that others report it. */
  readonly isHearsay: boolean;
  /** Whether it only says that there was none: it can undo a plan or a claim, and founds no meeting. */
  readonly isAbsence?: true | undefined;
  /** They also met X: a meeting beside the one told before, whoever of it was there too. */
  readonly isFurther?: true | undefined;
  /** Its people are only pointed at (they, both sides): it adds nobody to a meeting that is known. */
  readonly isAnaphoric?: true | undefined;
  /** What somebody came for: flew to Lima to meet X, taken as held where nothing behind it says otherwise. */
  readonly isPurpose?: boolean;
  /** The first party went to the others: joined them, as against was joined by them. */
  readonly isJoining?: true | undefined;
  /** A plan that is told of the past: was to meet. */
  readonly isPastPlan?: true | undefined;
  /** They met again: not for the first time. */
  readonly isAgain?: true | undefined;
  /** Told in the perfect of the present: they have met. */
  readonly isJustNow?: true | undefined;
  /** It says what became of the plan or report that was told just before it. */
  readonly outcomeOf?: 'plan' | 'report';
  /** Whether its predicate says that the meeting took place: the talks lasted an hour. */
  readonly isDone?: true | undefined;
  /** Was only among the guests: of what the sentence before told at the most. */
  readonly isGuest?: true;
  /** Of attendance: whether it was at a ceremony. */
  readonly isOfCeremony?: true;
  /** Those of it attended a gathering with a name of its own: the Climate Action Summit. */
  readonly isOfNamed?: true;
  /** Whose session it points at, which is no meeting that the body is not of; '' for one that has no known name. */
  readonly ofBody?: string;
  /** Whether it tells only that they were in one place. */
  readonly isGlimpse?: true | undefined;
  /** Of a visit: it tells only that somebody was in a place that day, which is no visit by itself. */
  readonly isBareStay?: true | undefined;
  /** Another meeting of those who met: the next round, the previous one. Its parties are theirs. */
  readonly series?: 'next' | 'previous' | undefined;
  /** Index of the noun whose relative clause tells it: "a summit at which they were to meet". */
  readonly occasion?: number | undefined;
  /** The noun of those on one side whom nobody names: met business `leaders`. */
  readonly unnamed?: string | undefined;
  /** Whether its other side is people of a country or a body, which the first may be of as well: met Czech senators. */
  readonly isOfPeople?: true | undefined;
  /** Whether the next or the last one is of a council, a board or the like: of those whom the text was about only where they are a body. */
  readonly isOfBoard?: true | undefined;
  /** Tokens of the verb's complement: a noun among them is no meeting of its own. */
  readonly covers?: readonly [number, number] | undefined;
  /** First and last token of the words that tell it, arguments included. */
  readonly extent: readonly [number, number];
}

/** For the fields that are there only where they are true. */
export const onlyIf = (isTrue: boolean): true | undefined => (isTrue ? true : undefined);

/** A sentence with all that the meeting pass reads. */
export interface MeetingSentence extends PhrasedSentence {
  readonly groups: readonly PhraseGroup[];
  /** People whom nobody names. */
  readonly crowds: readonly Crowd[];
  readonly times: readonly TimeExpression[];
  readonly landmarks: readonly Landmark[];
  /** Whom the sentence before was about: the first person that it named. */
  readonly topic: readonly Party[];
  /** Whether that sentence stands in the same paragraph and quotes nobody. */
  readonly isTopicNear: boolean;
  /** The city that the sentences before spoke of last. */
  readonly placeBefore: Venue;
  /** For each token, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[];
}
