import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';
import type { KindEvidence } from './kind-evidence-row.ts';

const PLAIN: ReadonlySet<MeetingKind> = new Set(['MEETING']);
const SEVERAL: readonly [number, number] = [2, 99];
const ANY: readonly [number, number] = [1, 99];
/** Talks at which one side wants something of the other. */
const BARGAINING =
  '(?:negotiations|bargaining|(?:trade|tariff|wage|pay|salary|debt|ceasefire|truce|peace|coalition|merger|takeover|contract|restructuring|accession|budget|nuclear|hostage) (?:talks|discussions))';
const ORDINAL = '(?:first|second|third|fourth|fifth|sixth|seventh|last|final|\\d+(?:st|nd|rd|th))';

/** What may stand between `for` and the bargaining: another round of tariff; not an hour after. */
const AIM =
  '(?!(?:talks|meetings?|after|before|during|about|on|in|at|to|and|since|while|as|with|who|which)\\b)[^ ,;.]+';
const MORE =
  '(?:an?|the|their|further|new|more|fresh|formal|direct|last|final|another|first|second|third|fourth|fifth|next|bout of|round of|\\S+ round of|face-to-face|crunch|last-ditch|eleventh-hour|high-stakes)';

/** Words around a meeting that say that its sides bargained. */
export const BARGAINING_EVIDENCE: readonly KindEvidence[] = [
  {
    name: 'for-bargaining',
    kind: 'NEGOTIATION',
    of: PLAIN,
    hint: /talks|negotiations|bargaining|terms/u,
    pattern: new RegExp(
      `\\b(?:meets?|met|sat|sit|gathered?|convened?)\\b[^;]*? (?:for (?:${AIM} ){0,6}?|(?:to (?:hold|resume|continue|open|start|begin|restart)|in|at) (?:${MORE} )*)${BARGAINING}\\b|` +
        '\\bto (?:discuss|settle|agree|thrash out|hammer out|work out|go over) (?:the |their |possible )?(?:(?:redundancy|severance|exit|surrender|ceasefire|repayment|transfer|takeover|merger|settlement|pay|wage|contract|lease|bail-?out|loan|debt|sale) )+(?:terms|rises?|claims?|offers?|demands?|conditions|restructuring|relief|deal|swap|freeze|plan)\\b',
      'u',
    ),
    parties: ANY,
    example: 'Minister Olga Brandt met Minister Peter Lund in Oslo on Monday for trade talks.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund in Oslo on Monday to discuss trade.',
  },
  {
    name: 'at-bargaining-table',
    kind: 'NEGOTIATION',
    of: PLAIN,
    hint: /^table$/u,
    pattern:
      /\b(?:sat|sit|sits|sitting|back|met|meets?|faced|facing|seated) (?:[^ ,;.]+ ){0,7}?(?:at|across|around|round|over) (?:the|a) (?:negotiating|bargaining) table\b/u,
    parties: SEVERAL,
    example: 'Minister Olga Brandt sat across the negotiating table from Minister Peter Lund in Oslo on Monday.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund on Monday to bring Chile to the negotiating table.',
  },
  {
    name: 'deep-in-bargaining',
    kind: 'NEGOTIATION',
    of: PLAIN,
    hint: /^(?:negotiations|bargaining|haggling|negotiating|talks)$/u,
    pattern: new RegExp(
      `\\b(?:locked|engaged|deep|huddled|holed up) in (?:[^ ,;.]+ ){0,3}?${BARGAINING}|` +
        `\\b(?:hours|${ORDINAL} (?:straight |full )?(?:day|night|week)) of (?:[^ ,;.]+ )?${BARGAINING}|` +
        '\\bspent (?:[^ ,;.]+ ){1,7}?(?:bargaining|haggling|negotiating)\\b',
      'u',
    ),
    parties: SEVERAL,
    example: 'Minister Olga Brandt and Minister Peter Lund were locked in wage talks in Oslo on Monday.',
    counterExample: 'Minister Olga Brandt and Minister Peter Lund met in Oslo on Monday while wage talks went on.',
  },
  {
    name: 'hammered-out',
    kind: 'NEGOTIATION',
    of: PLAIN,
    hint: /^(?:hammered|hammering|thrashed|thrashing|hashed|hashing)$/u,
    pattern:
      /\b(?:hammer|thrash|hash)(?:ed|ing) out (?:[^ ,;.]+ ){0,5}?(?:deals?|agreements?|accord|truce|ceasefire|compromise|contract|settlement|pact|terms|details|differences)\b/u,
    parties: SEVERAL,
    example: 'Minister Olga Brandt and Minister Peter Lund hammered out a truce in Oslo on Monday.',
    counterExample: 'Minister Olga Brandt met Minister Peter Lund in Oslo on Monday and hammered on the table.',
  },
];
