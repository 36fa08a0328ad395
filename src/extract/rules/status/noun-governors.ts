import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';

/**
 * A noun that a meeting depends on: the prospect of talks, plans for a visit, rumours of a summit. The pattern ends where
 * the meeting's own phrase begins; the first row that matches decides. "News of", "details of", "results of" say nothing.
 */
export interface NounGovernor {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly status: MeetingStatus;
  /** It only says that there was none: nobody claimed, planned or asked for it. */
  readonly isAbsence?: true;
  readonly example: string;
  readonly counterExample: string;
}

export const NOUN_GOVERNORS: readonly NounGovernor[] = [
  {
    reason: 'undone',
    pattern:
      /\b(?:cancellations?|postponements?|abandonment|calling[ -]off|scrapping|shelving|deferral|suspension) of$/u,
    status: 'CANCELLED',
    example: 'The cancellation of talks between Ana Solís and Pedro Lund was regretted.',
    counterExample: 'The outcome of talks between Ana Solís and Pedro Lund was regretted.',
  },
  {
    reason: 'cost-somebody',
    pattern:
      /\bcost(?: (?:the|an?|his|her|their))?(?: (?!after\b|before\b|in\b|at\b|for\b|of\b|since\b|during\b|the\b|\p{N})\p{L}\S*){1,4}$|\b(?:robbed|deprived) (?:\S+ ){1,4}of$/u,
    status: 'CANCELLED',
    example: 'The strike robbed the town of talks between Ana Solís and Pedro Lund.',
    counterExample: 'The strike reminded the town of talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'gave-up-seat',
    pattern:
      /\b(?:gave up|gives up|given up|ceded|lost|declined) (?:his|her|their|an?|the) (?:place|seat|chair|spot) (?:at|in)$/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'The envoy gave up her seat at talks between Ana Solís and Pedro Lund.',
    counterExample: 'The envoy took up her seat at talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'invited-to',
    pattern:
      /\b(?:was|were|been|is|are) (?:\S+ )?invited (?:along )?to$|\binvit(?:ed|es|ing) (?:(?!to\b|for\b)\S+ ){1,4}(?:to|for)$/u,
    status: 'PROPOSED',
    example: 'The envoy was invited to talks between Ana Solís and Pedro Lund.',
    counterExample: 'The envoy was rushed to talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'due-at',
    pattern:
      /\b(?:is|are|was|were|been) (?:\S+ )?(?:due|expected|awaited|slated|scheduled|billed|booked) (?:back )?at$/u,
    status: 'PLANNED',
    example: 'The envoy was due at talks between Ana Solís and Pedro Lund.',
    counterExample: 'The envoy was seen at talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'rejection',
    pattern: /\b(?:refusal|rejection|boycott|rebuff|ban) (?:of|on)$/u,
    status: 'REFUSED',
    example: 'The rejection of talks between Ana Solís and Pedro Lund was regretted.',
    counterExample: 'The end of talks between Ana Solís and Pedro Lund was regretted.',
  },
  {
    reason: 'absence',
    pattern: /\b(?:absence|lack|instead|in lieu|absent) (?:of|from)$|\b(?:without|rather than)$/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'The lack of talks between Ana Solís and Pedro Lund was regretted.',
    counterExample: 'The tone of talks between Ana Solís and Pedro Lund was regretted.',
  },
  {
    reason: 'kept-out',
    pattern:
      /\b(?:excluded|banned|barred|shut out|locked out|disinvited|dropped|kept away|left out|sidelined|missing|absent|away) (?:from|of)$|\btoo (?:ill|sick|busy|unwell|tired|frail|weak) for$/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'The press was excluded from talks between Ana Solís and Pedro Lund.',
    counterExample: 'The press was informed of talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'unheard-of',
    pattern: /\b(?:knew|knows?|heard) (?:nothing|little) (?:of|about)$|\bunaware of$/u,
    status: 'HYPOTHETICAL',
    example: 'Ministers knew nothing of talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers knew all of talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'denial',
    pattern: /\bdenials? (?:of|about)$/u,
    status: 'DENIED',
    example: 'The denial of talks between Ana Solís and Pedro Lund was brief.',
    counterExample: 'The account of talks between Ana Solís and Pedro Lund was brief.',
  },
  {
    reason: 'no-use',
    pattern:
      /\b(?:no|little|any|much|scant) (?:\S+ )?(?:points?|sense|use|value|merit|purpose|interest|urgency|benefit|appetite|desire|basis|grounds|place|future|time) (?:in|for|of|to)$/u,
    status: 'HYPOTHETICAL',
    example: 'Officials saw no point in talks between Ana Solís and Pedro Lund.',
    counterExample: 'Officials saw the end of talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'no-plans',
    pattern:
      /\b(?:no|without|lack of|any) (?:\S+ )?(?:plans?|arrangements?|preparations?|date|timetable|prospect|agreement) (?:for|of|on)$/u,
    status: 'HYPOTHETICAL',
    example: 'There were no plans for talks between Ana Solís and Pedro Lund.',
    counterExample: 'There were plans for talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'planning',
    pattern:
      /\b(?:plans?|preparations?|arrangements?|groundwork|dates?|venue|agenda|schedule|timetable|preparatory work|logistics) (?:for|of)$|\b(?:ahead of|(?:on the )?eve of|in the run-up to|in advance of|prior to|on (?:his|her|their|the) way to|look(?:s|ed|ing)? forward to|agreement on|countdown to)$/u,
    status: 'PLANNED',
    example: 'Plans for talks between Ana Solís and Pedro Lund were welcomed.',
    counterExample: 'Results of talks between Ana Solís and Pedro Lund were welcomed.',
  },
  {
    reason: 'on-agenda',
    pattern:
      /\b(?:(?:agenda|programme|schedule|diary|calendar|itinerary|timetable)(?: (?:for|on|in) \S+(?: \S+)?)? (?:is|are|also includes?|includes?|features?|has)|(?:visit|trip|tour|stay)(?: (?:to|in|of) \S+(?: \S+)?)? (?:also )?(?:includes|features))$/u,
    status: 'PLANNED',
    example: "On Friday's agenda are talks between Ana Solís and Pedro Lund.",
    counterExample: "In Friday's paper are talks between Ana Solís and Pedro Lund.",
  },
  {
    reason: 'talked-of',
    pattern:
      /\b(?:speculation|rumou?rs?|talk|gossip|chatter|questions|doubts?|confusion|uncertainty) (?:grew|grows|has grown|rose|swirled|swirls?|spread|mounted|abounded|circulated|is rife|was rife|persisted|persists|continued|intensified|remained|remains?)(?: (?:on|in|at|this|last) \S+)? (?:about|over|of|for|around|surrounding)$/u,
    status: 'HYPOTHETICAL',
    example: 'Speculation grew on Monday about talks between Ana Solís and Pedro Lund.',
    counterExample: 'Details spread on Monday about talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'preparing',
    pattern: /\bpreparations? (?:\S+ ){1,4}?for$/u,
    status: 'PLANNED',
    example: 'Preparations are under way for talks between Ana Solís and Pedro Lund.',
    counterExample: 'Aides are under way from talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'leaning',
    pattern:
      /\b(?:open|openness|closed|opposed|opposition|averse|amenable|receptive|resistant|committed|commitment|ready|prepared|preparedness|willing|eager|keen|hopeful|available|closer|close|conducive|prerequisite|precondition|alternative|obstacles?|objections?|favourable) (?:to|for|on|towards?)$|\ban (?:\S+ )?(?:end|halt) to(?: all| any)?$/u,
    status: 'HYPOTHETICAL',
    example: 'Ministers were open to talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers went to talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'asked-for',
    pattern:
      /\b(?:calls?|requests?|proposals?|offers?|invitations?|demands?|appeals?|bids?|pleas?|suggestions?|overtures?|pressure|push|pitch)(?: (?:by|from) \S+(?: \S+){0,4}?)? (?:for|of|to)$/u,
    status: 'PROPOSED',
    example: 'Calls for talks between Ana Solís and Pedro Lund grew.',
    counterExample: 'Accounts of talks between Ana Solís and Pedro Lund grew.',
  },
  {
    reason: 'asking-for',
    pattern:
      /\b(?:press|push|lobb|begg?|petition|appeal|plead|wait|appl|angl|campaign|argu|yearn|long|clamour|clamor|hop|fish|look|bargain|jostl|compet)(?:y|ies|ied|ying|e|es|ed|s|ing)?(?: (?!up\b|back\b)\S+){0,3} for$|\bh[eo]ld(?:s|ing)? out for$|\bask(?:ed|s|ing)?(?: \S+){0,7} for$|\bcall(?:ed|s|ing)?(?: (?:repeatedly|again|publicly|openly|twice|jointly|urgently|often|also|since))* for$/u,
    status: 'PROPOSED',
    example: 'Mayors begged in vain for talks between Ana Solís and Pedro Lund.',
    counterExample: 'Mayors stayed in town for talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'insisting-on',
    pattern:
      /\b(?:insist(?:ed|s|ing)? on|jok(?:ed|es|ing) about|fantasi[sz](?:ed|es|ing) about|knowledge of|bank(?:ed|s|ing)? on|count(?:ed|s|ing)? on|bet(?:s|ting)? on|agree[ds]? (?:only )?in principle (?:to|on)|put paid to|(?:novel|film|play|book|joke|opera) about)$/u,
    status: 'HYPOTHETICAL',
    example: 'Ministers insisted on talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers reported on talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'thought-of',
    pattern:
      /\b(?:prospects?|possibility|possibilities|chances?|hopes?|ideas?|notion|likelihood|odds|option|dream|threat|risk|need|conditions?|case|appetite|(?<!\b(?:took|takes?|taking|used|using|seized) the )opportunity|opportunities|obstacles?|way|door|scenario|rumou?rs?|reports?|speculation|talk|talks|negotiations|discussions|contacts|consultations|work|efforts?|attempts?|hints?|allegations?|claims?|stor(?:y|ies)|tales|mention|question|readiness|willingness|desire|wish|expectations?|support|backing|scope|room|deadline) (?:of|for|about|on|over|to)$/u,
    status: 'HYPOTHETICAL',
    example: 'The prospect of talks between Ana Solís and Pedro Lund pleased markets.',
    counterExample: 'The success of talks between Ana Solís and Pedro Lund pleased markets.',
  },
];
