import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';
import type { MeetingMedium } from '../../domain/vocabulary/meeting-medium.ts';
import type { ParticipantRole } from '../../domain/vocabulary/participant-role.ts';

/**
 * Nouns that tell of a meeting. The first row whose pattern matches the noun with the words before it decides. Parties
 * are who owns it, who it is with or between, who holds, attends or opens it, and of whom the main clause is.
 */
export interface MeetingNounRule {
  readonly name: string;
  /** Matches at the end of the lower-case words up to and with the noun. */
  readonly pattern: RegExp;
  readonly kind: MeetingKind;
  readonly medium: MeetingMedium;
  /** The role of whom it is with (or to), and of its owner. */
  readonly partner: ParticipantRole;
  readonly owner: ParticipantRole;
  readonly confidence: number;
  readonly example: string;
  readonly counterExample: string;
}

const PARTICIPANTS = { partner: 'PARTICIPANT', owner: 'PARTICIPANT' } as const;

export const MEETING_NOUNS: readonly MeetingNounRule[] = [
  {
    name: 'video-call',
    pattern:
      /\b(?:video|virtual|online|zoom|teams|skype|webex) (?:calls?|conferences?|conversations?|meetings?|sessions?|summits?|talks|links?)$|\b(?:videoconferences?|teleconferences?)$/u,
    kind: 'VIDEO_CALL',
    medium: 'VIDEO',
    ...PARTICIPANTS,
    confidence: 0.85,
    example: 'President Ana Solís held a video call with Premier Pedro Lund.',
    counterExample: 'President Ana Solís watched a video of Premier Pedro Lund.',
  },
  {
    name: 'courtesy-call',
    pattern: /\b(?:courtesy|farewell|introductory|protocol|formal) calls?$/u,
    kind: 'MEETING',
    medium: 'IN_PERSON',
    partner: 'HOST',
    owner: 'VISITOR',
    confidence: 0.8,
    example: 'A courtesy call on Premier Pedro Lund by President Ana Solís was cancelled.',
    counterExample: 'President Ana Solís has the courtesy to listen to Premier Pedro Lund.',
  },
  {
    name: 'phone-call',
    pattern:
      /\b(?:(?:tele)?phone (?:calls?|conversations?|talks?|negotiations?|discussions?)|(?<!(?:courtesy|farewell|introductory|protocol|formal) )calls?)$/u,
    kind: 'PHONE_CALL',
    medium: 'PHONE',
    partner: 'PARTICIPANT',
    owner: 'PARTICIPANT',
    confidence: 0.85,
    example: 'President Ana Solís held a phone call with Premier Pedro Lund.',
    counterExample: 'President Ana Solís had a close shave with Premier Pedro Lund.',
  },
  {
    name: 'summit',
    pattern: /\b(?:summits?|summitry)$|\bleaders(?: ')? (?:forum|meeting|retreat|gathering|conference)$/u,
    kind: 'SUMMIT',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    confidence: 0.8,
    example: 'President Ana Solís held a summit with Premier Pedro Lund.',
    counterExample: 'President Ana Solís climbed a peak with Premier Pedro Lund.',
  },
  {
    name: 'ministerial',
    pattern:
      /\bministerials?(?: (?:meetings?|conferences?|talks|gatherings?|councils?|sessions?|rounds?))?$|\bmeetings? of (?:foreign |defence |defense |finance )?ministers$|\bministers(?: ')? (?:meetings?|conferences?|councils?|gatherings?|retreats?|summits?|dialogues?)$/u,
    kind: 'MINISTERIAL',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    confidence: 0.8,
    example: 'Minister Ana Solís attended a ministerial with Minister Pedro Lund.',
    counterExample: 'Minister Ana Solís has ministerial duties.',
  },
  {
    name: 'negotiation',
    pattern:
      /\b(?:negotiations?|bargaining|(?:merger|takeover|wage|wages|pay|salary|contract|transfer|coalition|ceasefire|truce|peace|trade|treaty|accession|tariff|debt|bailout|budget|labou?r|withdrawal|disengagement|price|supply|nuclear|hostage|border|boundary) (?:talks|discussions))$/u,
    kind: 'NEGOTIATION',
    medium: 'UNKNOWN',
    ...PARTICIPANTS,
    confidence: 0.7,
    example: 'President Ana Solís held negotiations with Premier Pedro Lund.',
    counterExample: 'President Ana Solís admired the skill of Premier Pedro Lund.',
  },
  {
    name: 'mediation',
    pattern: /\bmediation(?: talks| efforts)?$/u,
    kind: 'MEDIATION',
    medium: 'UNKNOWN',
    ...PARTICIPANTS,
    confidence: 0.6,
    example: 'President Ana Solís held mediation talks with Premier Pedro Lund.',
    counterExample: 'President Ana Solís likes the media.',
  },
  {
    name: 'briefing',
    pattern: /(?<!press |news |media |daily |regular )\bbriefings?$/u,
    kind: 'BRIEFING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    confidence: 0.8,
    example: 'President Ana Solís attended a briefing with General Pedro Lund.',
    counterExample: 'President Ana Solís attended a press briefing with General Pedro Lund.',
  },
  {
    name: 'signing',
    pattern: /\bsigning(?: ceremony)?$/u,
    kind: 'SIGNING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    confidence: 0.7,
    example: 'President Ana Solís attended a signing ceremony with Premier Pedro Lund.',
    counterExample: 'President Ana Solís read a sign with Premier Pedro Lund.',
  },
  {
    name: 'hearing',
    pattern:
      /\b(?:(?:(?:sub)?committee|select|senate|house|parliamentary|confirmation|congressional|public|oversight|budget|inquiry|disciplinary) hearings?|evidence sessions?|(?:a|the|this|that|day) hearings?)$/u,
    kind: 'HEARING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    confidence: 0.7,
    example: 'Senator Ana Solís attended a committee hearing with Senator Pedro Lund.',
    counterExample: 'Senator Ana Solís is hard of hearing.',
  },
  {
    name: 'conference',
    pattern:
      /(?<!press |news |media |video )\b(?:conferences?|forums?|congress|symposium)$|\b(?:panel (?:discussions?|debates?|sessions?)|round tables?|round-?tables?|podium discussions?|fireside chats?)$/u,
    kind: 'CONFERENCE',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    confidence: 0.65,
    example: 'President Ana Solís attended a conference with Premier Pedro Lund.',
    counterExample: 'President Ana Solís held a news conference with Premier Pedro Lund.',
  },
  {
    name: 'visit',
    pattern: /\b(?:visits?|trips?|stopovers?)$/u,
    kind: 'VISIT',
    medium: 'IN_PERSON',
    partner: 'HOST',
    owner: 'VISITOR',
    confidence: 0.75,
    example: 'President Ana Solís made a visit to Norway.',
    counterExample: 'President Ana Solís made an offer to Norway.',
  },
  {
    name: 'meal',
    pattern:
      /\b(?:breakfasts?|brunch(?:es)?|lunch(?:es|eon)?|dinners?|banquet|supper)$|\b(?:over|for|to|at|had|have|having|takes?|took|taking|shared?|sharing|afternoon|morning|mint|green) (?:an? )?(?:tea|coffee)$|\bcups? of (?:tea|coffee)$|\ba (?:quick |brief |working |short |private )?coffee$/u,
    kind: 'MEETING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    confidence: 0.8,
    example: 'President Ana Solís had dinner with Premier Pedro Lund.',
    counterExample: 'President Ana Solís had doubts about Premier Pedro Lund.',
  },
  {
    name: 'meeting',
    pattern:
      /\b(?:meetings?|talks|encounters?|get-togethers?|sit-downs?|face-to-faces?|t[eê]te-[aà]-t[eê]tes?|audience|bilaterals?|huddles?|pull-asides?|heart-to-hearts?|chats?|confabs?|powwows?|handshakes?(?= (?:between|with|in|at|on)\b|$)|gatherings?|rounds? of talks|one-on-ones?)$/u,
    kind: 'MEETING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    confidence: 0.85,
    example: 'President Ana Solís held talks with Premier Pedro Lund.',
    counterExample: 'President Ana Solís talks of Premier Pedro Lund.',
  },
  {
    name: 'appointment',
    pattern: /\bappointments?$/u,
    kind: 'MEETING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    confidence: 0.7,
    example: 'President Ana Solís had an appointment with Premier Pedro Lund.',
    counterExample: 'President Ana Solís announced the appointment of Premier Pedro Lund.',
  },
  {
    name: 'round',
    pattern:
      /\b(?:next|new|second|third|fourth|fifth|sixth|seventh|further|another|final|latest|previous|last|first|earlier|follow-up) rounds?$|\b(?:a|another|the) follow-up$/u,
    kind: 'MEETING',
    medium: 'UNKNOWN',
    ...PARTICIPANTS,
    confidence: 0.65,
    example: 'President Ana Solís held a second round with Premier Pedro Lund.',
    counterExample: 'President Ana Solís lost the first round of the election to Premier Pedro Lund.',
  },
  {
    name: 'discussion',
    pattern:
      /\b(?:discussions?|consultations?|conversations?|dialogues?|(?<!\bin )exchange|exchanges|engagements?|(?<!\b(?:training|trading|practice|photo|recording|gym|therapy|jam) )sessions?|deliberations?|(?<!\bin (?:[\p{L}-]+ ){0,2})contacts?)$/u,
    kind: 'MEETING',
    medium: 'UNKNOWN',
    ...PARTICIPANTS,
    confidence: 0.65,
    example: 'President Ana Solís held discussions with Premier Pedro Lund.',
    counterExample: 'President Ana Solís held shares with Premier Pedro Lund.',
  },
];
