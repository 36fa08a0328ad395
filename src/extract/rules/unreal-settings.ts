import type { SettingRule } from './setting-rule.ts';

/** Settings in which nobody met at all: a story taken back, a hoax, a part that somebody plays, a habit. */
export const UNREAL_SETTINGS: readonly SettingRule[] = [
  {
    reason: 'story-retracted',
    reads: 'sentence',
    pattern:
      /\b(?:retract(?:ed|s|ing)|withdrew|took down|taken down|disown(?:ed|s)|apologi[sz]ed for) (?:\S+ ){0,3}?(?:stor(?:y|ies)|reports?|articles?|claims?|posts?|items?) (?:that|which|saying|claiming|alleging|about|on)\b/u,
    status: 'DENIED',
    example: 'The paper retracted a story which said that Ana Solís met Pedro Lund.',
    counterExample: 'The paper ran a story which said that Ana Solís met Pedro Lund.',
  },
  {
    reason: 'corrected',
    reads: 'sentence',
    pattern:
      /^(?!.*\bnot (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).*(?:\b(?:wrongly|mistakenly|erroneously|incorrectly|inaccurately|falsely) (?:said|says|stated|reported|wrote|claimed|suggested|asserted|alleged)\b|\b(?:said|stated|reported|wrote|claimed) (?:wrongly|mistakenly|erroneously|incorrectly|inaccurately|falsely)\b|\b(?:because of|due to|owing to|through) an? (?:\S+ )?(?:error|mistake|mix-up|slip)\b.* (?:said|stated|reported|wrote)\b|\ban earlier (?:version|report|post|entry|story|headline|tweet|caption)\b.* (?:said|stated|misstated|reported|wrote)\b|\b(?:article|story|report|caption|headline|version) (?:\S+ ){0,3}?(?:was|has been) (?:amended|corrected|updated)\b.* had (?:said|stated|reported)\b|^(?:correction|clarification|erratum)\b.* (?:article|story|report|caption|headline|item|column)\b.* (?:said|stated|reported|wrote)\b|\b(?:caption|headline)s? (?:\S+ ){0,3}?misidentified\b)/u,
    status: 'HYPOTHETICAL',
    example: 'An earlier headline said Ana Solís met Pedro Lund.',
    counterExample: 'An earlier meeting, the paper said, was where Ana Solís met Pedro Lund.',
  },
  {
    reason: 'unreliable-source',
    reads: 'sentence',
    pattern:
      /\b(?:satirical|satire|spoof|parody|anonymous|anonymously run|april fools?['’]?s?|conspiracy|hoax|fake(?:-news)?|troll) (?:\S+ ){0,2}?(?:sites?|websites?|blogs?|bloggers?|outlets?|magazines?|channels?|accounts?|stor(?:y|ies)|posts?|articles?|newspapers?|shows?|reports?|leaflets?|pages?)\b/u,
    status: 'HYPOTHETICAL',
    example: 'A satirical magazine said that Ana Solís met Pedro Lund.',
    counterExample: 'A weekly magazine said that Ana Solís met Pedro Lund.',
  },
  {
    reason: 'impersonated',
    reads: 'sentence',
    pattern:
      /\b(?:posing as|pos(?:ed|es) as|pretend(?:ing|ed) to be|impersonat(?:ors?|ing|ed)|impost[eo]rs?|pranksters?|look-?alikes?|dressed (?:up )?as|disguised as|masquerading as|body doubles?|wax (?:figures?|works?)|holograms?|puppets?|actors? (?:playing|dressed))\b/u,
    status: 'HYPOTHETICAL',
    example: 'A comedian posing as Ana Solís met Pedro Lund.',
    counterExample: 'The envoy posing with Ana Solís met Pedro Lund.',
  },
  {
    reason: 'exercise',
    reads: 'sentence',
    pattern:
      /\bin (?:an?|the|their|one|this) (?:\S+ ){0,2}?(?:war ?games?|wargames?|role-?plays?|role-?playing|simulations?|simulated|tabletop|rehearsals?|re-?enactments?|mock|thought experiment|what-if)\b/u,
    status: 'HYPOTHETICAL',
    example: 'In a mock summit, Ana Solís met Pedro Lund.',
    counterExample: 'In a mountain village, Ana Solís met Pedro Lund.',
  },
  {
    reason: 'word-went-round',
    reads: 'before',
    pattern:
      /\b(?:word|talk|gossip|whispers?|rumou?rs?|chatter|stor(?:y|ies)) (?:(?:had|has|have) it|(?:went|gone|going|got|was going|made its way) (?:a?round|about)|(?:flew|ran|swirled|circulated|spread|(?:was|were) (?:doing|making) the rounds)(?: (?!confirmed)\S+){0,4})$/u,
    status: 'HYPOTHETICAL',
    example: 'Word went round that Ana Solís met Pedro Lund.',
    counterExample: 'Word was sent to the press that Ana Solís met Pedro Lund.',
  },
  {
    reason: 'every-time',
    reads: 'clause',
    pattern:
      /^(?:(?:each|every|the next|next) time|(?:each|every) (?:other )?(?:week|month|year|spring|summer|autumn|winter|december|january|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/u,
    status: 'HYPOTHETICAL',
    example: 'Every time Ana Solís met Pedro Lund they argued.',
    counterExample: 'This time Ana Solís met Pedro Lund and they argued.',
  },
  {
    reason: 'last-time',
    reads: 'clause',
    pattern: /\bthe (?:last|only|final) time (?:(?:that|when) )?(?:\S+ ){1,4}?(?:would|were to)\b/u,
    status: 'HYPOTHETICAL',
    example: 'It was the last time Ana Solís would meet Pedro Lund.',
    counterExample: 'It was the last time Ana Solís met Pedro Lund.',
  },
  {
    reason: 'time-that',
    reads: 'sentence',
    pattern: /\b(?:it is|it['’]s|it was|is it) (?:about |high |past |now |long past )?time (?!(?:for|to|of|in)\b)\S/u,
    status: 'HYPOTHETICAL',
    example: 'It is time Ana Solís met Pedro Lund.',
    counterExample: 'This time Ana Solís met Pedro Lund.',
  },
];
