import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';
import { BARGAINING_EVIDENCE } from './bargaining-evidence.ts';
import type { KindEvidence } from './kind-evidence-row.ts';
import { PURPOSE_EVIDENCE } from './purpose-evidence.ts';

const OPEN: ReadonlySet<MeetingKind> = new Set(['MEETING', 'NEGOTIATION']);
const PLAIN: ReadonlySet<MeetingKind> = new Set(['MEETING']);
const SEVERAL: readonly [number, number] = [2, 99];
const ANY: readonly [number, number] = [1, 99];
const TALKS = '(?:talks|meetings?|negotiations|discussions|sessions?|rounds?|dialogue|encounters?|consultations)';
const GO_BETWEEN = '(?:go-between|mediator|intermediary|honest broker)';
const THIRD = '(?:mediator|conciliator|moderator|arbitrator)s?';

/**
 * What the words around a meeting make of its kind, where the noun or the verb that tells it leaves that open: a mediator, the
 * round of a negotiation, the panel that hears, the line it went over, the rank of an occasion. The first row that fits
 * decides.
 */
export const KIND_EVIDENCE: readonly KindEvidence[] = [
  {
    name: 'mediated',
    kind: 'MEDIATION',
    of: OPEN,
    hint: /media|broker|moderat|concilia|arbitra|go-between|facilitator|shuttl|^room$|^(?:carrying|relaying|passing|ferrying)$/u,
    pattern: new RegExp(
      `\\b${TALKS}(?: (?:in|at|near|over|on) (?:the )?\\S+){0,2}(?: (?:that|which))?(?: (?:was|were|are|being))? ?,? ?(?:mediated|brokered) by\\b|` +
        `\\b(?:it|truce|deal) was brokered\\b|\\bunder the (?:mediation|good offices) of\\b|\\b(?:acting|serving|acted|served) as (?:an? |the )?${GO_BETWEEN}\\b|` +
        `\\bunder the eyes of (?:\\S+ )?${THIRD}\\b|\\b(?:going|shuttling|moving|running|walking) (?:from (?:one )?room to|between (?:the )?(?:two )?(?:rooms|delegations|sides|teams))\\b|` +
        `\\b(?:carrying|relaying|passing|ferrying|shuttling) (?:messages|drafts|notes|papers|proposals) (?:between|from one)\\b|\\b(?:met|meet|meets|sat|sit|talks|talked) [^;.]{0,60}?\\bbefore (?:an? |the )(?:\\S+ )?${THIRD}\\b|` +
        `\\b(?:in the presence of|closeted with|together with|along with) (?:\\S+ ){0,3}${THIRD}\\b|\\bhours with an? (?:\\S+ )?${THIRD}\\b`,
      'u',
    ),
    parties: SEVERAL,
    example: 'Minister Olga Brandt met Minister Peter Lund on Monday in talks mediated by Norway.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund on Monday to choose a mediator.',
  },
  {
    name: 'round-of-talks',
    kind: 'NEGOTIATION',
    of: PLAIN,
    hint: /^rounds?$/u,
    pattern:
      /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|next|further|new|another|previous|final|opening|initial) round of (?:(?!one-on-one\b|bilateral\b|separate\b)[\p{L}-]+ ){0,2}(?:talks|negotiations|consultations)\b|\b(?:two|three|four|five|six|several|further|more|\d+) rounds of (?:(?!one-on-one\b|bilateral\b|separate\b)[\p{L}-]+ ){0,2}(?:talks|negotiations|consultations)\b/u,
    parties: ANY,
    example: 'Minister Olga Brandt met Minister Peter Lund on Monday for a third round of talks.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund on Monday after a round of golf.',
  },
  {
    name: 'of-negotiators',
    kind: 'NEGOTIATION',
    of: PLAIN,
    hint: /technical|negotiat/u,
    pattern:
      /\b(?:(?:technical|negotiating) (?:teams?|delegations?|groups?)|(?:teams?|delegations?) of negotiators)\b[^;.]{0,80}\b(?:talks|met|meet|meeting)\b|\b(?:talks|meeting) (?:between|of|among) (?:the )?(?:\S+ ){0,3}?(?:(?:technical|negotiating) (?:teams?|delegations?)|negotiators)\b/u,
    parties: ANY,
    example: 'Technical teams of Peru and Chile held talks in Lima on Monday.',
    counterExample: 'Football teams of Peru and Chile met in Lima on Monday.',
  },
  {
    name: 'with-the-mediator',
    kind: 'MEDIATION',
    of: PLAIN,
    hint: /mediator|arbitrator|conciliator/u,
    pattern: new RegExp(
      `(?:^|, )(?:(?:the|a|an|its|their|chief|lead) )?(?:\\S+ ){0,4}?${THIRD}(?: (?:in|for|of|between) [^,]{1,40})? , (?:(?:then|also|first|later) )?(?:met|meets|held|holds|conferred|received|saw|talked|spoke|sat|brought|hosted)\\b`,
      'u',
    ),
    parties: SEVERAL,
    example: 'Minister Olga Brandt, the mediator in the crisis, conferred with Minister Peter Lund in Oslo on Monday.',
    counterExample: 'Minister Olga Brandt conferred with Minister Peter Lund in Oslo on Monday about the mediator.',
  },
  {
    name: 'evidence-to-panel',
    kind: 'HEARING',
    of: PLAIN,
    hint: /evidence|testif/u,
    pattern: /\b(?:giv(?:e|es|ing)|gave) (?:\S+ )?evidence (?:to|before)\b|\btestif(?:y|ied|ies|ying) (?:to|before)\b/u,
    parties: ANY,
    example: 'Minister Olga Brandt will give evidence to the Transport Committee, chaired by Peter Lund, on Friday.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund on Monday about the evidence.',
  },
  {
    name: 'in-video-call',
    kind: 'VIDEO_CALL',
    of: new Set(['MEETING', 'BRIEFING', 'NEGOTIATION']),
    hint: /video|zoom|teams|skype|webex/u,
    pattern:
      /\b(?:in|on|during|over|by) (?:an? )?(?:(?:\S+-)?\S+ )?(?:video|zoom|teams|skype|webex) (?:calls?|conferences?|meetings?)\b|\bby video-?conference\b/u,
    parties: ANY,
    example: 'Minister Olga Brandt briefed Minister Peter Lund on Monday in a video call.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund on Monday and showed a video.',
  },
  {
    name: 'ministers-of-body',
    kind: 'MINISTERIAL',
    of: PLAIN,
    hint: /^ministers$/u,
    pattern:
      /\b(?:meeting|talks|session|gathering) of (?:the )?(?:[\p{L}\d-]+ ){0,4}(?:foreign|finance|defen[cs]e|interior|trade|energy|health|justice|agriculture|environment|culture|transport|education|tourism|labou?r) ministers\b/u,
    parties: ANY,
    example: 'Minister Olga Brandt will fly to Canada on Friday for a meeting of Group of Seven foreign ministers.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund on Monday, the foreign ministers said.',
  },
  {
    name: 'ministers-of-several',
    kind: 'MINISTERIAL',
    of: PLAIN,
    hint: /^ministers$/u,
    pattern:
      /\b(?:foreign|finance|defen[cs]e|interior|trade|energy|health|justice|agriculture|environment|culture|transport|education|tourism|labou?r) ministers (?:of|from) [^.;]{3,80}? (?:held|hold|holding|began|begin|opened|open|resumed|resume|concluded|ended|wrapped up) /u,
    parties: [3, 99],
    example: 'The health ministers of Peru, Chile and Norway held talks in Lima on Monday.',
    counterExample: 'The health workers of Peru, Chile and Norway held talks in Lima on Monday.',
  },
  {
    name: 'group-of-leaders',
    kind: 'SUMMIT',
    of: PLAIN,
    hint: /^group$|^g-?(?:7|20)/u,
    pattern: /\bmeeting of (?:the )?(?:group of (?:seven|7|twenty|20)|g-?7|g-?20)(?: leaders)?(?! \S*\p{L})/u,
    parties: [1, 2],
    example: 'President Olga Brandt will fly to Canada on Friday for a meeting of the Group of Seven.',
    counterExample: 'President Olga Brandt met Minister Peter Lund on Monday at the Group of Seven.',
  },
  {
    name: 'travels-for-summit',
    kind: 'SUMMIT',
    of: new Set(['VISIT']),
    hint: /\bsummit\b/u,
    pattern: /\b(?:for|to attend|to take part in|to join) (?:the|an?) (?:[\p{L}\d–-]+ ){0,5}summit\b/u,
    parties: [1, 1],
    example: 'President Olga Brandt is expected in Oslo in May for the herring summit.',
    counterExample: 'President Olga Brandt is expected in Oslo in May, a year after the summit.',
  },
  {
    name: 'go-between',
    kind: 'MEDIATION',
    of: OPEN,
    hint: /carrying|relay|passing|ferry|bearing|go-between|mediat|broker/u,
    pattern:
      /\b(?:carrying|relaying|passing|ferrying|bearing) (?:messages|drafts|notes|papers|proposals)\b|\bas (?:a |the )?go-between(?: [,.]|$)|\bwho (?:is|was|has been|had been) mediating\b|\b(?:attempts?|bid|efforts?) (?:to (?:broker|mediate)|at mediation)\b/u,
    parties: [3, 99],
    example:
      'Minister Olga Brandt and Minister Peter Lund held talks in Oslo on Monday, with Minister Jonas Falk carrying messages between them.',
    counterExample:
      'Minister Olga Brandt, Minister Peter Lund and Minister Jonas Falk met on Monday, carrying flowers.',
  },
  {
    name: 'joint-commission',
    kind: 'MINISTERIAL',
    of: PLAIN,
    hint: /^(?:co-?)?chair/u,
    pattern:
      /\b(?:co-?)?chair(?:ed|s|ing)? (?:the|an?) (?:(?:\S+ ){0,5}?(?:meeting|session) of the )?(?:\S+ ){0,4}?(?:joint |bilateral |intergovernmental |ministerial |mixed |binational |bi-national )(?:\S+ ){0,4}?(?:commission|committee|council)\b/u,
    parties: SEVERAL,
    example:
      'Minister Olga Brandt and Minister Peter Lund co-chaired the tenth meeting of the Joint Commission on Fisheries in Oslo on Monday.',
    counterExample:
      'Minister Olga Brandt and Minister Peter Lund co-chaired the tenth meeting of the club in Oslo on Monday.',
  },
  ...PURPOSE_EVIDENCE,
  ...BARGAINING_EVIDENCE,
];
