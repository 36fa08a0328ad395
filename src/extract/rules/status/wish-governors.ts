import type { NounGovernor } from './noun-governor.ts';

/** What somebody leans to, asks for, insists on or only thinks of. */
export const WISH_GOVERNORS: readonly NounGovernor[] = [
  {
    reason: 'not-ripe',
    pattern:
      /\btoo (?:early|soon|late) for$|\bnot (?:yet )?(?:ripe|right|ready) for$|\bno (?:\S+ )?(?:date|venue|time|place) (?:has|have|had|was|is) (?:yet )?(?:been )?(?:set|fixed|agreed|chosen|found|named|announced|given) (?:for|of)$|\b(?:nothing|little) (?:came|has come|had come|will come) of$/u,
    status: 'HYPOTHETICAL',
    example: 'No date has been set for talks between Ana Solís and Pedro Lund.',
    counterExample: 'No bill has been sent for talks between Ana Solís and Pedro Lund.',
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
