/**
 * What stands behind a topic and says that a meeting was about it. A pattern sees the lower-case words from the verb group
 * on; the topic is the subject before it. Examples tell of one meeting, on fishing quotas.
 */
export interface TopicFrame {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const BE = '(?:was|were|is|are|will be|would be|had been|has been|have been|being|to be)';
const ADVERBS =
  '(?:also |again |all |both |mainly |at length |then |briefly |expected to be |likely to be |due to be |among \\S+ \\S+ )*';

export const TOPIC_FRAMES: readonly TopicFrame[] = [
  {
    reason: 'was-discussed',
    pattern: new RegExp(
      `^${BE} ${ADVERBS}(?:discussed|raised|addressed|debated|reviewed|brought up|broached|talked about|spoken about|touched (?:up)?on|covered|tackled|examined|gone over|gone into|dealt with|considered|explored|aired|mentioned|analy[sz]ed|assessed|negotiated|dwelt on|up for discussion|under discussion|on the table|in focus|at issue)\\b`,
      'u',
    ),
    example: 'President Ana Solís met Premier Pedro Lund. Fishing quotas were also discussed.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. Fishing quotas were cut.',
  },
  {
    reason: 'on-agenda',
    pattern: new RegExp(
      `^(?:${BE} ${ADVERBS})?(?:high |top |prominently |also |first |next |last )*(?:on|top|topping|topped|tops|top of|at the top of|atop|led|leading|headed|heading|filled|featured on) (?:the|their|its|a crowded|a packed|a full) agenda\\b`,
      'u',
    ),
    example: 'President Ana Solís met Premier Pedro Lund. Fishing quotas topped the agenda.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. Nobody topped the agenda.',
  },
  {
    reason: 'dominated',
    pattern:
      /^(?:had |has |have |also |will |would |are expected to |is expected to |was expected to )*(?:dominat(?:ed|es|e|ing)|overshadow(?:ed|s|ing)|featur(?:ed|es|ing) (?:prominently |heavily |strongly |large )?(?:in|at|on)|figur(?:ed|es) (?:prominently |high )?(?:in|on)|loom(?:ed|s) (?:large )?over|hung over|took cent(?:re|er) stage (?:at|in)|took up (?:most|much) of|occup(?:ied|ies)) (?:the|their|its|his|her|this|most|much)\b|^(?:is|are|was|were|will) (?:expected|likely|set|due|bound|sure)? ?(?:to )?(?:dominate|come up|loom large|feature|figure)(?: (?:prominently|heavily|high|large))?\b/u,
    example: 'President Ana Solís met Premier Pedro Lund. Fishing quotas dominated the talks.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. Fishing quotas dominated prices.',
  },
  {
    reason: 'main-topic',
    pattern: new RegExp(
      `^${BE} ${ADVERBS}(?:the|a|one of the|among the|another|at the|their)(?: (?:main|chief|central|key|first|biggest|other|sole|only|dominant|most|heart|top|major|common|hot|remaining))* ?(?:topics?|subjects?|themes?|issues?|focus|heart|cent(?:re|er)|core|items?|points?|sticking points?|bones? of contention|obstacles?|stumbling blocks?|hurdles?|business|concern|priority|priorities)(?: (?:of|at|in|on|for|under|discussed|raised|during)\\b| \\.|$)`,
      'u',
    ),
    example: 'President Ana Solís met Premier Pedro Lund. Fishing quotas were the main topic of the talks.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. Fishing quotas were the main loss.',
  },
  {
    reason: 'came-up',
    pattern: /^(?:had |has |have |also |will |would )*(?:came|come|comes|cropped|crops|coming) (?:up|first)\b/u,
    example: 'President Ana Solís met Premier Pedro Lund. Fishing quotas came up.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. Fishing quotas did not come up.',
  },
  {
    reason: 'still-open',
    pattern:
      /^(?:(?:was|were|is|are) still|remain(?:ed|s)?|(?:was|were) left) (?:open|unresolved|unsettled|outstanding|undecided|in dispute)\b/u,
    example: 'President Ana Solís met Premier Pedro Lund. Fishing quotas remained unresolved after the talks.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. The harbour remained shut after the talks.',
  },
];
