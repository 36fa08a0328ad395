import type { TopicMarker } from './topic-marker.ts';

/** Words that say outright what was talked about. */
export const TOPIC_MARKERS: readonly TopicMarker[] = [
  {
    reason: 'discuss',
    pattern:
      /^(?:discuss(?:ed|es|ing)?|deliberat(?:ed|ing)(?: on| over)?|debat(?:ed|ing|e)) (?:with (?:him|her|them) )?/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund to discuss fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund.',
  },
  {
    reason: 'talk-about',
    pattern:
      /^(?:talk|spoke|speak|chat|convers)(?:s|ed|en|ing|ted|ting)?(?: ,(?: \S+){1,3} ,)?(?: for(?: \S+){1,8}?)?(?: (?:again|briefly|mainly|mostly|chiefly|largely|also|at length|in detail|in depth|frankly|openly|together|by phone|on the phone|over the phone|privately))? (?:about(?! (?:\p{N}|half an|an hour|two|three))|of(?! \p{N})|(?:on|over) the (?:question|issue|subject|matter|topic)s? of)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. They talked about fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. They talked for an hour.',
  },
  {
    reason: 'go-over',
    pattern:
      /^(?:(?:went|gone|go|going) (?:over|through)|look(?:ed|ing)? (?:at|into)|(?:took|taken|take|taking|brought|bring|bringing) up|broach(?:ed|ing)?|tackl(?:ed|ing|e)|review(?:ed|ing|s)?|explor(?:ed|ing|e)|weigh(?:ed|ing)|examin(?:ed|ing|e)|consider(?:ed|ing)|(?:took|take|taking) stock of|thrash(?:ed|ing) out|hammer(?:ed|ing) out|haggl(?:ed|ing) over|negotiat(?:ed|ing|e)(?: on| over)?|analy[sz](?:ed|ing)|assess(?:ed|ing)?|swap(?:ped|ping) notes on|mull(?:ed|ing)(?: over)?)(?! (?:with|whether)\b) /u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund, and the two went over fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund, and the two went out.',
  },
  {
    reason: 'address',
    pattern:
      /^address(?:ed|es|ing)? (?!(?:the |a |an |some |his |her |its )?(?:\p{N}+|\S+ )?(?:reporters|journalists|press|crowds?|audience|parliament|media|nation|assembly|council|conference|executives|congress|lawmakers|rally|gathering|news|supporters|troops|people|business|students|pupils|workers|soldiers|members|delegates|guests|party|forum|meeting|summit|session|senate|event|lawmakers|mps|officers|voters|pilgrims|worshippers|fans|mourners|council|court|committee|staff|community)\b)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund, and they addressed fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund and addressed reporters.',
  },
  {
    reason: 'focus',
    pattern:
      /^(?:emphasis (?:was |is |being )?(?:placed|laid|put)|emphasis|focus(?:ed|es|ing|sed|sing)?|cent(?:re|er)(?:d|s)?|cent(?:r|er)ing|concentrat(?:ed|es|ing|e)|revolv(?:ed|es|ing|e)|touch(?:ed|es|ing)?|dwelt|dwelled|turn(?:ed|s|ing)|zeroed in|homed in) (?:mainly |largely |also |primarily |chiefly |mostly |heavily |in particular |quickly |then |briefly )?(?:on|around|upon|to(?= (?:the|their|trade|security)))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís held talks with Premier Pedro Lund that focused on fishing quotas.',
    counterExample: 'President Ana Solís held talks with Premier Pedro Lund.',
  },
  {
    reason: 'talk-turned-to',
    pattern:
      /^(?:conversation|talks?|discussions?|meeting|attention|debate|call|session|exchange) (?:(?:then|also|soon|quickly|later|eventually|inevitably) )*(?:turned|turns|moved(?: on)?|shifted|strayed|drifted|got|came) (?:(?:round|around|back|on|quickly|then|soon) )*to/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. The conversation turned to fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. The weather turned to rain.',
  },
  {
    reason: 'time-went-on',
    pattern:
      /^(?:(?:most|much|half|part|the bulk|a third|all) of (?:it|them|the \S+|their \S+)|hours?|minutes|time) (?:was |were |had been )?(?:went|gone|spent|taken up|given over|devoted|dedicated|filled) (?:on|by|to|with|in)(?! (?:\S+day\b|\p{N}))/u,
    reach: null,
    reads: 'list',
    standsAlone: true,
    example: 'President Ana Solís met Premier Pedro Lund. Much of it was taken up by fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. Much of it was taken up.',
  },
  {
    reason: 'cover',
    pattern:
      /^(?:cover(?:ed|s|ing)(?! (?:up|for|by|\p{N}))|(?:dealt|deals|deal|dealing) with|(?:was |were |is |are )?dominated by|(?:was |were |is |are )?(?:devoted|dedicated|given over) (?:(?:almost|entirely|wholly|mainly|mostly|largely|chiefly|solely|exclusively) )*to|rang(?:ed|es|ing) from|revolved about|(?:provid(?:ed|es) for|foresees|foresaw)|attention (?:was|is|were) (?:\S+ )?(?:drawn|paid|given|devoted|turned) to|(?:was|were|is|are|had been|will be) (?:all |mostly |mainly |largely |chiefly |entirely )?about(?! (?:to\b|\p{N}))|(?:turned|hinged) on)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. The session, in Oslo, dealt with fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. The session was about to end.',
  },
  {
    reason: 'include',
    pattern: /^(?:concern(?:ed|s)|span(?:ned|s|ning)|highlighted|emphasi[sz]ed|sought to|includ(?:ed|es))/u,
    reach: 24,
    reads: 'list',
    example: 'President Ana Solís held talks with Premier Pedro Lund. The talks concerned fishing quotas.',
    counterExample: 'President Ana Solís held talks with Premier Pedro Lund without concern.',
  },
  {
    reason: 'stressing-the-need',
    pattern:
      /^(?:stressing|emphasi[sz]ing|underlining|underscoring|highlighting|noting|reaffirming|reiterating) (?:the |their )?(?:need|importance|necessity|urgency|desire|wish|commitment|determination|readiness) (?:of|for|to|on)/u,
    reach: null,
    reads: 'infinitive',
    example: 'President Ana Solís met Premier Pedro Lund. The two parted, stressing the need for fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. The two parted, stressing nothing.',
  },
  {
    reason: 'discussion-of',
    pattern: /^(?:discussions?|debates?|examination|review|overview|exploration) of(?! \p{N})/u,
    reach: 24,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund on Friday for a discussion of fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund on Friday for a discussion of two hours.',
  },
  {
    reason: 'talk-trade',
    pattern:
      /^(?:to talk|talked|talking) (?!(?:about|to|with|of|on|over|for|at|in|by|again|privately|briefly|openly|freely|frankly|publicly|directly|behind|until|through|during|after|before|and|or|but|them|him|her|it|us|face-to-face|one-on-one|alone|together|late|more|less|as|between|from|that|while|when|every|the|a|an|his|its|their|this|himself|herself|themselves|up|down|out|\S+day|\S+ly)\b|\p{P})(?=\p{Ll})/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís rang Premier Pedro Lund to talk fishing quotas.',
    counterExample: 'President Ana Solís rang Premier Pedro Lund to talk.',
  },
  {
    reason: 'exchange-views',
    pattern:
      /^(?:(?:frank |broad |wide-ranging |detailed )?(?:exchang(?:e|es|ed|ing) (?:of )?|swap(?:ped|ping) |shar(?:ed|ing) (?:their |his |her )?|compar(?:ed|ing) )?(?:\S+ )?(?:views|notes|ideas|opinions|perspectives|assessments)) (?:on|about|over|regarding|concerning)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. The two exchanged views on fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. The two exchanged gifts.',
  },
  {
    reason: 'raise',
    pattern:
      /^(?:rais(?:ed|ing|e|es)|brought up|air(?:ed|ing)) (?!(?:its|his|her|a|an|the|their)? ?(?:hands?|glass(?:es)?|eyebrows|prices?|rates?|(?:stakes?|shares?|interest|forecast|output|production|estimate|limit|age|wages?|tariffs?|duties) (?:\S+ ){0,6}?(?:to|by|from) [\p{N}$€£]|voices?|taxes|money|funds|hopes?|doubts?|fears?|eyebrow|expectations|\p{N}|\$|flags?|toast))/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund and raised fishing quotas with him.',
    counterExample: 'President Ana Solís met Premier Pedro Lund and raised a glass with him.',
  },
];
