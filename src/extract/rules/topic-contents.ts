import type { TopicMarker } from './topic-marker.ts';

/**
 * What the partners of a meeting agreed, asked, offered and told each other: it says what the meeting was about where no
 * words say so outright. In a sentence on the meeting, or right behind it with one of its partners as the subject.
 */
export const TOPIC_CONTENTS: readonly TopicMarker[] = [
  {
    reason: 'agree-to',
    pattern:
      /^(?:agree[ds]?|agreeing|decided|undertook|promised|pledged|vowed|offered|resolved|committed|threatened|proposed)(?: (?:in principle|on \S+|also|jointly|there))? to (?!(?:meet|talk|speak|continue|hold|keep|stay|disagree|remain|consult|visit|be|do|say|see)\b)/u,
    reach: null,
    reads: 'infinitive',
    example: 'President Ana Solís met Premier Pedro Lund. They agreed to review fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. They agreed to meet again.',
  },
  {
    reason: 'agree-on',
    pattern:
      /^(?:agree[ds]?|agreeing|settled|signed|initialled|concluded|struck|reached|deal|agreement|agreements|memorandum|memorandum of understanding|accord|pact|deadlocked|split|clashed|differed|bargained|argued|quarrelled) (?:(?:an?|the|their) (?:\S+ ){1,4}?)?(?:on|over|for)(?! (?:\S+day|\p{N}|the (?:sidelines|margins)))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. They agreed on fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. They agreed on Monday.',
  },
  {
    reason: 'tell-that',
    pattern:
      /^(?:agree[ds]?|agreed (?:\S+ ){0,3}?|(?:told|tells|telling|assured|assuring|warned|warning|reminded|informed|notified|promised) (?:\S+ ){1,8}?)that /u,
    reach: null,
    reads: 'subject',
    example: 'President Ana Solís met Premier Pedro Lund. She told Lund that fishing quotas should fall.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She told Lund that she was glad.',
  },
  {
    reason: 'ask-to',
    pattern:
      /^(?:asked|asks|asking|urged|urges|urging|pressed|presses|pressing|invited|inviting|called (?:up)?on|calling (?:up)?on|begged|implored|encouraged|encouraging|ordered|warned|appealed to|lobbied|persuaded|pushed|pushing) (?:\S+ ){1,6}?(?:not )?to (?!(?:meet|talk|speak|be|do|say|see|visit|tea|dinner|lunch)\b)/u,
    reach: null,
    reads: 'infinitive',
    example: 'President Ana Solís met Premier Pedro Lund. She urged Lund to review fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She invited Lund to dinner.',
  },
  {
    reason: 'press-on',
    pattern:
      /^(?:press(?:ed|es|ing)?|confront(?:ed|ing)|challeng(?:ed|ing)|question(?:ed|ing)|quizz(?:ed|ing)|brief(?:ed|ing)?|updat(?:ed|ing|e)|lobb(?:ied|ying)|grill(?:ed|ing)|consult(?:ed|ing)?|sound(?:ed|ing) (?:\S+ ){1,4}?out|advis(?:ed|ing)|inform(?:ed|ing)) (?:\S+ ){0,6}?(?:on|over|about|of)(?! (?:\S+day|\p{N}))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. She pressed Lund on fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She pressed a button.',
  },
  {
    reason: 'ask-for',
    pattern:
      /^(?:(?:ask(?:ed|s|ing)?|call(?:ed|s|ing)?|lobb(?:ied|y|ying)|press(?:ed|ing)?|push(?:ed|ing)?|plead(?:ed|ing)|appeal(?:ed|ing)?|bargain(?:ed|ing)?|thank(?:ed|ing|s)|argu(?:ed|ing)|want(?:ed|s)|wish(?:ed|es)) (?:\S+ ){0,5}?for|demand(?:ed|ing|s)?|request(?:ed|ing|s)?|seek(?:ing|s)?|sought|propos(?:ed|ing|es)|offer(?:ed|ing|s)?|announc(?:ed|ing|es)|pledg(?:ed|ing)|requesting)(?! (?:to|that|about|as|him|her|them|it)\b) /u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. She asked for fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She asked him about it.',
  },
  {
    reason: 'voice',
    pattern:
      /^(?:(?:express|voic|convey|rais|register|reiterat|reaffirm|state)(?:ed|es|ing|d|s)? (?:\S+ ){0,4}?(?:concerns?|alarm|worry|worries|regret|hope|hopes|support|interest|condolences|sympathy|solidarity|satisfaction|readiness|commitment|opposition|objections?|gratitude|appreciation|stance|position) (?:about|over|at|for|in|on|regarding|with|to)|complain(?:ed|ing)? (?:\S+ ){0,4}?(?:about|of|over))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. She voiced concern about fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She expressed it well.',
  },
  {
    reason: 'stress',
    pattern:
      /^(?:stress|emphasi[sz]|underscor|underlin|highlight|reaffirm|welcom|condemn|reject|denounc|defend|criticis|criticiz|outlin|describ|explain)(?:ed|es|ing|e|s|d)? (?!(?:that|him|her|them|by|it|at|to|as)\b)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. She stressed the importance of fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She was stressed.',
  },
  {
    reason: 'settle-dispute',
    pattern:
      /^(?:settled|ended|resolved|defused|buried|ending|settling|resolving|settle|end|resolve|defuse|clashed|argued|quarrelled|fell out) (?:(?:\S+ ){0,4}?(?:quarrel|dispute|row|conflict|standoff|stand-off|feud|differences|disagreements?|impasse|deadlock|crisis|argument) (?:\S+ ){0,9}?)?(?:over|about)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. The two settled a long quarrel over fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. The two settled down.',
  },
  {
    reason: 'purpose',
    pattern:
      /^to (?=(?:inspect|hear|approve|settle|end|resolve|sign|seal|finali[sz]e|negotiate|mediate|broker|prepare|coordinate|agree|revive|restart|resume|save|open|demand|request|seek|lobby|ask|protest|push|press|set|plan|look|mark|celebrate|defuse|ease|repair|mend|rescue|secure|patch|launch|begin|start|cut|build|avert|prevent|stop|halt|fight|curb|monitor|implement|assess|consider|drum|win|persuade|present|hand|deliver|strengthen|boost|improve|deepen|expand|promote|shore|overcome|break|bridge|narrow|decide|draft|draw|thrash|iron|sort|work out|clear up|take stock)\b)/u,
    reach: 26,
    reads: 'infinitive',
    example: 'President Ana Solís met Premier Pedro Lund to improve fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund to say hello.',
  },
];
