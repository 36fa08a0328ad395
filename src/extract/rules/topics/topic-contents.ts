import type { TopicMarker } from './topic-marker.ts';

/**
 * What the partners of a meeting agreed, asked, offered and told each other: it says what the meeting was about where no
 * words say so outright. In a sentence on the meeting, or right behind it with one of its partners as the subject.
 */
export const TOPIC_CONTENTS: readonly TopicMarker[] = [
  {
    reason: 'agree-to',
    pattern:
      /^(?:agree[ds]?|agreeing|decided|undertook|promis(?:ed|ing)|pledg(?:ed|ing)|vow(?:ed|ing)|offer(?:ed|ing)|resolved|committed|committing|undertaking|threaten(?:ed|ing)|propos(?:ed|ing))(?: (?:in principle|on \S+|\S+day|also|jointly|there))? to (?!(?:meet|talk|speak|continue|hold|keep|stay|disagree|remain|consult|visit|be|do|say|see)\b)/u,
    reach: null,
    reads: 'infinitive',
    example: 'President Ana Solís met Premier Pedro Lund. They agreed to review fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. They agreed to meet again.',
  },
  {
    reason: 'agree-on',
    pattern:
      /^(?:agree[ds]?|agreeing|settled|signed|initialled|concluded|struck|reached|opened|launched|established|set up|created|formed|announced|sealed|deal|agreement|agreements|memorandum|memorandums|memoranda|memorandum of understanding|accord|accords|pact|contract|contracts|treaty|protocol|convention|declaration|statement|letter of intent|road ?map|action plan|understanding) (?:(?:an?|the|their) (?:\S+ ){1,4}?)?(?:on|over|(?<!signed )for)(?! (?:behalf|\S+day|\p{N}|the (?:sidelines|margins)))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. They agreed on fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. They agreed on Monday.',
  },
  {
    reason: 'tell-there',
    pattern:
      /^(?:told|telling|assured|assuring|warned|warning|promised|insisted|said|stressed) (?:(?!(?:reporters|journalists|parliament|mps)\b)\S+ ){0,4}?(?:that )?there (?:would|will|could|can|must|should|was|is|were|are|had|has) (?:be |been |to be |never be )?(?:no |not be |more |further |little )?(?:room for|question of|chance of|hope of|need for|prospect of)?/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. She told Lund that there would be no fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She told reporters there was no hurry.',
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
      /^(?:press(?:ed|es|ing)?|confront(?:ed|ing)|challeng(?:ed|ing)|question(?:ed|ing)|quizz(?:ed|ing)|brief(?:ed|ing)?|updat(?:ed|ing|e)|lobb(?:ied|ying)|grill(?:ed|ing)|consult(?:ed|ing)?|sound(?:ed|ing)(?: out)?|advis(?:ed|ing)|inform(?:ed|ing)|ask(?:ed|ing)|told|telling|warn(?:ed|ing)|remind(?:ed|ing)|tackl(?:ed|ing)) (?:\S+ ){0,9}?(?:on|over|about)(?! (?:\S+day|\p{N}|leaving|arriving|arrival|departure|landing))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. She pressed Lund on fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She pressed a button.',
  },
  {
    reason: 'ask-for',
    pattern:
      /^(?:(?:ask(?:ed|s|ing)?|call(?:ed|s|ing)?|lobb(?:ied|y|ying)|press(?:ed|ing)?|push(?:ed|ing)?|plead(?:ed|ing)|appeal(?:ed|ing)?|bargain(?:ed|ing)?|argu(?:ed|ing)|want(?:ed|s)|wish(?:ed|es)) (?:\S+ ){0,5}?for|demand(?:ed|ing|s)?|request(?:ed|ing|s)?|seek(?:ing|s)?|sought|propos(?:ed|ing|es)|offer(?:ed|ing|s)?|announc(?:ed|ing|es)|pledg(?:ed|ing)|requesting)(?! (?:to|that|about|as|him|her|them|it)\b) /u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. She asked for fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She asked him about it.',
  },
  {
    reason: 'thank-for',
    pattern:
      /^(?:thank(?:ed|ing|s)?|prais(?:ed|ing|es)|congratulat(?:ed|ing|es)|commend(?:ed|ing|s)) (?:\S+ ){0,12}?(?:for|on)(?! (?:(?:his|her|their) (?!(?:re-?)?(?:election|appointment|inauguration|victory)|win\b)|\S+day|\p{N}))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. She thanked Lund for fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She thanked him for his time.',
  },
  {
    reason: 'voice',
    pattern:
      /^(?:(?:(?:express|voic|convey|rais|register|reiterat|reaffirm|state|present|repeat|explain|outlin|describ|defend)(?:ed|es|ing|d|s)?|set(?:s|ting)? out|laid out|put forward) (?:\S+ ){0,4}?(?:concerns?|alarm|worry|worries|regret|hope|hopes|support|interest|condolences|sympathy|solidarity|satisfaction|readiness|commitment|opposition|objections?|gratitude|appreciation|stance|positions?|views?|assessment|case|plans?|proposals?|doubts?|fears?|disappointment|frustration|outrage|anger) (?:about|over|at|for|in|on|regarding|with|to)|complain(?:ed|ing)? (?:\S+ ){0,4}?(?:about|of|over))/u,
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
    reason: 'told-of',
    pattern:
      /^(?:told|inform(?:ed|ing)|notif(?:ied|ying)|advis(?:ed|ing)|assured|assuring) (?!reporters|journalists|parliament)(?:(?!(?:in|at|on|by|after|before|during|that)\b)\S+ ){1,5}?of(?! (?:course|state|foreign|defen[cs]e|\p{N}))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. She informed Lund of fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. She told Lund of course.',
  },
  {
    reason: 'without-accord',
    pattern:
      /^(?:without|with no|no|little|with) (?:a |an |any )?(?:firm |clear |fixed |real |visible |final )*(?:date|deal|agreement|decision|progress|breakthrough|solution|accord|compromise|consensus|movement|concessions?) (?:for|on|over|about|to|towards?)(?! (?:\S+day\b|\p{N}))/u,
    reach: 40,
    reads: 'infinitive',
    example: 'Talks between President Ana Solís and Premier Pedro Lund ended without a deal on fishing quotas.',
    counterExample: 'Talks between President Ana Solís and Premier Pedro Lund ended without a deal on Friday.',
  },
  {
    reason: 'purpose',
    pattern:
      /^to (?!(?:meet|see|say|tell|speak|talk|visit|attend|be|become|have|get|take|give|make|come|go(?! (?:over|through))|join|greet|thank|pay|do|show|find|lunch|dinner|tea|death|reporters|watch|witness|receive|welcome|host|accompany|return|face|sit|leave|arrive|spend|share|enjoy|eat|drink|play|let|know|learn|put|try|keep|stay|use|work|help|offer|ensure|bring|call|ring|hold|discuss|debate|mark|celebrate|honour|honor|commemorate|congratulate|inspect|tour|lay|deliver|hear|listen|introduce|present|hand|congratulate|wish|mourn|bid|inaugurate|unveil|follow|begin|start)\b)(?=\p{Ll}+ )/u,
    reach: 26,
    reads: 'infinitive',
    example: 'President Ana Solís met Premier Pedro Lund to improve fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund to say hello.',
  },
  {
    reason: 'cooperation-in',
    pattern:
      /^(?:(?:ready|willing|prepared|keen|eager|hop(?:es|ed|ing)|wants?|wanted|wish(?:es|ed)) to (?:work (?:together )?with (?:\S+ ){1,4}?to )?)?(?:strengthen|expand|deepen|enhance|broaden|promote|boost|increase|step up|advance|develop|intensify|widen|confirm|reaffirm|continue|welcome|praise|discuss|review)(?:ed|ing|s|d)? (?:\S+ ){0,4}?(?:cooperation|co-operation|exchanges|coordination|collaboration|ties|partnership)(?: with (?:\S+ ){1,4}?| )(?:in|on)(?: (?:areas|fields|sectors|areas and fields) (?:such as|including|like|of))?(?! (?:\S+day\b|\p{N}|the (?:future|coming|region|sidelines)))/u,
    reach: null,
    reads: 'list',
    example:
      'President Ana Solís met Premier Pedro Lund. Solís said she was ready to expand cooperation on fishing quotas.',
    counterExample:
      'President Ana Solís met Premier Pedro Lund. Solís said she was ready to expand cooperation in the future.',
  },
];
