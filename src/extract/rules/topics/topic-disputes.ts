import type { TopicMarker } from './topic-marker.ts';

/** What the partners could not agree on, and what of it was settled or left open: it was talked about. */
export const TOPIC_DISPUTES: readonly TopicMarker[] = [
  {
    reason: 'differ-over',
    pattern:
      /^(?:differ(?:ed|s|ing)?|disagree(?:d|s|ing)?|clash(?:ed|es|ing)?|spar(?:red|s|ring)|wrangl(?:ed|es|ing)|squabbl(?:ed|es|ing)|bicker(?:ed|s|ing)?|quarrel(?:led|ed|s|ling)|argu(?:ed|es|ing)|haggl(?:ed|es|ing)|bargain(?:ed|s|ing)?|cross(?:ed)? swords|lock(?:ed)? horns|fell out|traded (?:barbs|accusations)|(?:(?:far|deeply|sharply|bitterly|still|badly) )*(?:at odds|at loggerheads|divided|split|deadlocked|apart|stuck)) (?:(?:sharply|again|openly|publicly|mainly|chiefly|bitterly) )?(?:over|on|about)(?! (?:\S+day\b|\p{N}))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. The two sides differ over fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. The two sides differ.',
  },
  {
    reason: 'no-accord-on',
    pattern:
      /^(?:no|little|some|scant|good|slow|real|further|enough|narrowed|bridged|bridging|narrowing) (?:(?:real|firm|clear|final|visible|their|the|a|any) )*(?:progress|agreement|deal|accord|breakthrough|compromise|consensus|movement|headway|common ground|differences|gaps?|positions)(?: (?:was|were|is|has been|had been|could be|yet|made|reached|found|struck|achieved|agreed|seen))* (?:on|over|about|towards?|regarding)(?! (?:\S+day\b|\p{N}))/u,
    reach: null,
    reads: 'list',
    standsAlone: true,
    example: 'President Ana Solís met Premier Pedro Lund. No agreement was reached on fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. No agreement was reached on Monday.',
  },
  {
    reason: 'settle-dispute',
    pattern:
      /^(?:settled|ended|resolved|defused|buried|ending|settling|resolving|settle|end|resolve|defuse) (?:\S+ ){0,4}?(?:quarrel|dispute|row|conflict|standoff|stand-off|feud|differences|disagreements?|impasse|deadlock|crisis|argument) (?:\S+ ){0,9}?(?:over|about)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. The two settled a long quarrel over fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. The two settled down.',
  },
  {
    reason: 'fail-to-agree',
    pattern:
      /^(?:fail(?:ed|s|ing)?|unable|not able|managed) to (?:agree|reach (?:\S+ ){0,3}?(?:agreement|deal|accord|compromise|consensus)|resolve (?:\S+ ){0,3}?(?:differences|dispute|row)|bridge (?:\S+ ){0,3}?(?:differences|gaps?)|settle (?:\S+ ){0,3}?(?:differences|dispute|row)) (?:on|over|about)(?! (?:\S+day\b|\p{N}))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. They failed to agree on fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. They failed to agree on Monday.',
  },
  {
    reason: 'settle-price',
    pattern:
      /^(?:settled|fixed|agreed|finali[sz]ed|worked out|ironed out|nailed down|clinched|sealed|concluded|approved|endorsed|drew up|drafted|sketched out|hashed out|firmed up) (?=(?:an?|the|their|its) \p{Ll})(?!(?:an?|the|their|its) (?:\S+ ){0,2}?(?:matter|affair|dispute|quarrel|row|bill|date|day|time|meeting|talks?|visit|summit|round|score|argument|call|session|deal|agreement|accord|treaty|pact|contract|memorandum|hearing)\b)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. They settled the fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. They settled the matter.',
  },
];
