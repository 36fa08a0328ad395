import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';

/**
 * What a gerund depends on says whether it happened: ruled out meeting X, flew home without having met Y. The pattern ends
 * where the gerund begins. A gerund that no row governs tells of something held: admitted meeting X, after meeting Y.
 */
export interface GerundGovernor {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly status: MeetingStatus;
  /** It only says that nobody met: nobody claimed, planned or asked for it. */
  readonly isAbsence?: true;
  readonly example: string;
  readonly counterExample: string;
}

export const GERUND_GOVERNORS: readonly GerundGovernor[] = [
  {
    reason: 'excluded',
    pattern:
      /\b(?:(?:ruled|rules|ruling|rule) out|refus(?:ed|es|ing)|no (?:intention|thought|question|point|hope) (?:of|in)|balk(?:ed|s) at|baulk(?:ed|s) at|boycott(?:ed|ing)?)(?: (?:ever|even))?$/u,
    status: 'REFUSED',
    example: 'Ana Solís ruled out meeting Pedro Lund.',
    counterExample: 'Ana Solís admitted meeting Pedro Lund.',
  },
  {
    reason: 'left-undone',
    pattern:
      /\b(?:avoid(?:ed|s|ing)?|without|instead of|rather than|short of|far from|on the (?:verge|point|brink|cusp) of|(?:came|comes?|coming|got) (?:very |so |close )?(?:close|near) to|within (?:\S+ ){1,3}of|skip(?:ped|s|ping)?|dodg(?:ed|es|ing)|shunn(?:ed|ing)|shuns|resist(?:ed|s|ing)?|miss(?:ed|es|ing)|(?:kept?|prevent(?:ed|s)?|stopp?(?:ed|s)?|barr?(?:ed|s)?|block(?:ed|s)?|banned|bans|prohibit(?:ed|s)?|discourag(?:ed|es)|dissuad(?:ed|es)|deterr?(?:ed|s)|exclud(?:ed|es)|saved?|spared?|refrain(?:ed|s)?|absent)(?: \S+){0,6} from)(?: (?:ever|even))?$/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'Ana Solís left the town without meeting Pedro Lund.',
    counterExample: 'Ana Solís left the town after meeting Pedro Lund.',
  },
  {
    reason: 'turned-back',
    pattern:
      /\b(?:(?:flew|went|travell?ed|turned|headed|sailed|drove|sent) (?:back|home)|left|cut short|broke off|cut off|died|collapsed|resigned|fell ill|was (?:arrested|killed|recalled|dismissed|sacked|stopped|shot))\b(?: \S+){0,6} before$/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'Ana Solís flew home on Monday before meeting Pedro Lund.',
    counterExample: 'Ana Solís visited the port on Monday before meeting Pedro Lund.',
  },
  {
    reason: 'denied',
    pattern:
      /(?<!(?:not|n['’]t|never) )\b(?:den(?:y|ies|ied|ying)|lied about|disput(?:ed|es)|denials? of)(?: (?:ever|even))?$/u,
    status: 'DENIED',
    example: 'Ana Solís denied meeting Pedro Lund.',
    counterExample: 'Ana Solís did not deny meeting Pedro Lund.',
  },
  {
    reason: 'called-off',
    pattern:
      /\b(?:cancell?(?:ed|ing)|call(?:ed|s|ing) off|put(?:s|ting)? off|postpon(?:ed|es|ing)|delay(?:ed|s|ing)|defer(?:red|s|ring)|(?:pull|back|bow|opt)(?:ed|s|ing) out of|gave up(?: on)?)$/u,
    status: 'CANCELLED',
    example: 'Ana Solís put off meeting Pedro Lund.',
    counterExample: 'Ana Solís enjoyed meeting Pedro Lund.',
  },
  {
    reason: 'suggested',
    pattern:
      /\b(?:suggest(?:ed|s|ing)?|propos(?:ed|es|ing)|recommend(?:ed|s|ing)?|advocat(?:ed|es|ing)|insist(?:ed|s|ing)? on)$/u,
    status: 'PROPOSED',
    example: 'Ana Solís suggested meeting Pedro Lund.',
    counterExample: 'Ana Solís remembered meeting Pedro Lund.',
  },
  {
    reason: 'only-thought',
    pattern:
      /\b(?:consider(?:ed|s|ing)?|mull(?:ed|s|ing)?|weigh(?:ed|s|ing)?|contemplat(?:ed|es|ing)|envisag(?:ed|es|ing)|imagin(?:ed|es|ing)|risk(?:ed|s)?|oppos(?:ed|es|ing)|favou?r(?:ed|s|ing)?|against|capable of|(?:charged|tasked|entrusted) with|in charge of|responsible for|(?:idea|prospect|possibility|hope|hopes|chance|dream|dreams|dreamt|dreamed|way|talk|talked|spoke|point|risk|accused|accusing|suspected|condition|purpose|aim|goal)(?: \S+){0,5} of|(?:joked|talked|spoke|thought|fantasi[sz]ed|asked|serious) about|wary of|worth|(?:open|openness|opposed|averse|amenable|receptive|resistant|objections?|aversion|closer|alternative|prepared|obstacles?) to|(?:problems?|objections?|interest|interested|hesitation|qualms|trouble) (?:with|in|about))$/u,
    status: 'HYPOTHETICAL',
    example: 'Ana Solís considered meeting Pedro Lund.',
    counterExample: 'Ana Solís recalled meeting Pedro Lund.',
  },
  {
    reason: 'conditions-for',
    pattern:
      /\b(?:conditions?|options?|terms|basis|grounds|reasons?|case|need|demands?|scope|room|framework|mechanisms?|dates?|venues?|date and venue|modalities|possibilit(?:y|ies)|readiness|support|prospects?|proposals?|ideas?|calls?|deadline) (?:for|on|of)$/u,
    status: 'HYPOTHETICAL',
    example: 'Officials named the conditions for holding talks between Ana Solís and Pedro Lund.',
    counterExample: 'Officials were praised for holding talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'awaited',
    pattern:
      /\b(?:look(?:s|ed|ing)? forward to|commit(?:s|ted)? to|plan(?:s|ned|ning)? (?:on|for)|preparations? for|intent on|agreed to|ahead of|prior to|on the way to|(?:put off|postponed|delayed|held off|deferred)(?: \S+){1,5}? until after)$/u,
    status: 'PLANNED',
    example: 'Ana Solís plans on meeting Pedro Lund.',
    counterExample: 'Ana Solís admitted to meeting Pedro Lund.',
  },
];
