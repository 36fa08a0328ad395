import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';
import type { KindEvidence } from './kind-evidence-row.ts';

const PLAIN: ReadonlySet<MeetingKind> = new Set(['MEETING']);
const SEVERAL: readonly [number, number] = [2, 99];
/** Visited a place, paid it a visit, was there for one; who is on a visit while he meets somebody only meets. */
const A_VISIT =
  '\\b(?:visited|toured|(?:will|to) visit|(?:pay|paid|make|made|pays|makes) an? (?:\\S+ ){0,4}?visit to|(?:came|arrived?|arrives|was|were|flew|travelled|traveled|went|will be|is|are|come) (?:in|to|on|here) [^,;.]{0,50}?(?:on|for) an? (?:\\S+ ){0,4}?visit|arrived? (?:on|for) an? (?:\\S+ ){0,4}?visit|visit (?:of|to|by) (?=[^;.]{0,60}?, (?:during|in the course of) which))';
const MEETS =
  '(?:met|meet|meets|held|hold|holds|had|have|has|saw|see|sat|sit|talked|talk|spoke|speak|conferred|discussed|was (?:received|welcomed|greeted|met|hosted)|is to|is (?:received|welcomed)|will|was to|dined|lunched|called on)\\b';

/** What those who met came for: on a visit, to sign, to brief. */
export const PURPOSE_EVIDENCE: readonly KindEvidence[] = [
  {
    name: 'visited-and-met',
    kind: 'VISIT',
    of: PLAIN,
    hint: /visit|^toured$/u,
    pattern: new RegExp(
      `${A_VISIT}(?!,? who\\b)[^;.]{0,60}?(?:, where [^,;.]{1,80}? (?:welcomed|received|greeted) (?:him|her|them)\\b|(?:,? (?:and|before|then) (?:then |also |later )?|, (?:where|when|during which|on which|and there) (?:(?:he|she|they) )?|, )${MEETS})`,
      'u',
    ),
    parties: SEVERAL,
    example: 'Minister Olga Brandt visited Oslo on Monday and held talks with Minister Peter Lund.',
    counterExample: 'Minister Olga Brandt, who is visiting Oslo, held talks with Minister Peter Lund on Monday.',
  },
  {
    name: 'at-home',
    kind: 'VISIT',
    of: PLAIN,
    hint: /^(?:home|house|flat|bedside|hospital)$/u,
    pattern:
      /\b(?:spent|spends?|dropped in|drops? in|looked in|looks? in|called at|calls? at|stopped by)\b[^;.]*?\b(?:at (?:his|her|their|the) (?:[^ ,;.]+ )?(?:home|house|flat|bedside)|in hospital)\b(?! of (?:commons|lords|representatives|assembly))/u,
    parties: SEVERAL,
    example: 'Minister Olga Brandt spent an hour with miner Peter Lund at his home in Oslo on Monday.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund at his home in Oslo on Monday.',
  },
  {
    name: 'met-to-sign',
    kind: 'SIGNING',
    of: PLAIN,
    hint: /^sign$/u,
    pattern:
      /\b(?:meets?|met|meeting|sees?|saw|received?|receives|welcomed?|welcomes|hosted?|hosts|sit|sat|join|joined|gather|gathered)\b[^;]*(?<!\b(?:agreed|agree|agreeing|ready|willing|refused|refuses|declined|wants?|wanted|hopes?|hoped|plans?|planned|promised|pledged|vowed|failed|able|asked|urged|pressed|called|him|them|her|both|parties|sides|invited|prepared|preparing|going|set|expected|due|likely|intend|intends|offered|persuade|convince|decided|committed|chance|need|about|rush|readiness|willingness|plan|pledge|refusal|how|when|whether|not|,)) to sign (?:(?:an?|the|their|two|three|several|new|joint|its) )?(?:\S+ ){0,5}?(?:agreements?|memorand(?:um|a)|treat(?:y|ies)|accords?|pacts?|protocols?|contracts?|declaration|deals?|convention|papers?|documents?)\b/u,
    parties: SEVERAL,
    example: 'Minister Olga Brandt met Minister Peter Lund in Oslo on Monday to sign a treaty on herring.',
    counterExample:
      'Minister Olga Brandt met Minister Peter Lund in Oslo on Monday and promised to sign a treaty on herring.',
  },
  {
    name: 'met-to-brief',
    kind: 'BRIEFING',
    of: PLAIN,
    hint: /^(?:brief|inform|give|briefing)$/u,
    pattern:
      /\b(?:meets?|met|sees?|saw|received?|called on|visited?)\b[^;]*? to (?:brief|inform|give) (?:him|her|them)\b(?! (?:an? )?(?:award|gift|letter|medal|message|copy|list))|\b(?:meets?|met|sees?|saw|receives?|received|hosts?|hosted|welcomed) [^;.]*?\bfor (?:an?|the|his|her|their) (?:(?!press\b|news\b|media\b)[^ ,;.]+ ){0,3}?briefing\b/u,
    parties: SEVERAL,
    example: 'Minister Olga Brandt met Minister Peter Lund in Oslo on Monday to brief him on the herring.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund in Oslo on Monday to give him a medal.',
  },
];
