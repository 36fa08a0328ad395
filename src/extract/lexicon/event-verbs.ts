import type { MeetingStatus } from '../../domain/vocabulary/meeting-status.ts';

/** Verbs with a meeting as their object, by lemma: whose subject takes part. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'hold have attend join open begin start conclude conduct chair host lead head convene take participate resume continue make pay ' +
    'undertake complete finish end share enjoy do receive get enter go arrive come fly travel kick round wrap initiate launch ' +
    'organise organize arrange schedule plan preside moderate give deliver speak return announce agree spend warm close extend reopen restart mediate ' +
    'broker break cut adjourn quit interrupt wind call place use emerge facilitate'
  ).split(' '),
);

/** Verbs whose subject was at the meeting with others that is their object: used a meeting with X to, left talks with X. */
export const PARTAKING_VERBS: ReadonlySet<string> = new Set(
  (
    'use leave exit quit describe recall remember relish endure storm depart complete squeeze fit manage devote precede follow cap crown ' +
    'prepare secure grant dominate overshadow sandwich combine stage film livestream record remember recount promise guarantee'
  ).split(' '),
);

/** Verbs that say that the meeting which is their object did or will not take place, by lemma, or with a particle. */
export const UNDOING_VERBS: readonly (readonly [RegExp, MeetingStatus])[] = [
  [
    /\b(?:call(?:ed|s|ing)? off|cancel(?:l?ed|s|l?ing)?|scrap(?:ped|s|ping)?|drop(?:ped|s|ping)?|abandon(?:ed|s|ing)?|postpon(?:e|ed|es|ing)|scuttled|shelved|shelving|axed|suspended|delay(?:ed|s|ing)|defer(?:red|s|ring)?|put(?:s|ting)? (?:off|back)|scupper(?:ed|s|ing)|derail(?:ed|s|ing)|torpedo(?:ed|es|ing)|thwart(?:ed|s|ing)|foil(?:ed|s)|veto(?:ed|es)|ditch(?:ed|es|ing)|aborted|uninvited (?:\S+ ){0,6}?from|disinvited (?:\S+ ){0,6}?from|block(?:ed|s|ing)|prevent(?:ed|s|ing)|nixed|binned|(?:pull(?:ed|s|ing)?|back(?:ed|s|ing)?|bow(?:ed|s|ing)?|drop(?:ped|s|ping)?|opt(?:ed|s|ing)?) out of|withdr(?:aw|ew|aws|awn|awing) from|put(?:s|ting)? paid to|wreck(?:ed|s|ing)|doom(?:ed|s)|scotch(?:ed|es)|thought better of|(?:begg?|cr[iy])(?:ed|es)? off|g(?:ave|ives?|iven) up(?: on)?|pull(?:ed|s|ing)? the plug on|put(?:s|ting)? a stop to|stop(?:ped|s)|forbade|forbidden|forbids|bann?(?:ed|s)|sank|sinks?|kill(?:ed|s)(?: off)?|wip(?:ed|es) out|upend(?:ed|s)|sabotag(?:ed|es)|overtaken)$/u,
    'CANCELLED',
  ],
  [
    /\b(?:rul(?:e|ed|es|ing) out|refus(?:e|ed|es|ing)|reject(?:ed|s|ing)|declin(?:e|ed|es|ing)|turn(?:ed|s|ing) down|boycott(?:ed|s|ing)?|skip(?:ped|s|ping)?|snub(?:bed|s|bing)?|spurn(?:ed|s|ing)?|rebuff(?:ed|s|ing)?|dodg(?:ed|es|ing)|shunn(?:ed|ing)|shuns|duck(?:ed|s|ing)|stay(?:ed|s|ing)? away from|decid(?:ed|es) against|s[ai]ts? out|turn(?:ed|s|ing)? (?:his|her|their|its) backs? on|pour(?:ed|s|ing)? cold water on|excus(?:ed|es) (?:him|her|them|it)sel(?:f|ves) from|walk(?:ed|s)? away from)$/u,
    'REFUSED',
  ],
  [/\b(?:den(?:y|ied|ies|ying)|miss(?:ed|es|ing)?(?: out on)?|avert(?:ed|s|ing)?|avoid(?:ed|s|ing)?)$/u, 'DENIED'],
  [
    /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|wait(?:s|ed|ing)?|ready|angling|consider(?:ed|s|ing)?|mull(?:ed|s|ing)?|weigh(?:ed|s|ing)?|contemplat(?:ed|es|ing)|envisag(?:ed|es|ing)|allow(?:ed|s)|permit(?:ted|s)|encourag(?:ed|es)|favou?r(?:ed|s|ing)?|oppos(?:ed|es|ing)|support(?:ed|s|ing)?|back(?:ed|s|ing)|bet(?:s|ting)? on|bank(?:ed|s|ing)? on|count(?:ed|s|ing)? on|gambl(?:ed|es|ing) on|speculat(?:ed|es|ing) (?:on|about)|rumou?red|need(?:ed|s|ing)?|imagin(?:ed|es|ing)|depict(?:ed|s|ing)|threaten(?:ed|s|ing)|risk(?:ed|s|ing)?|(?:sp(?:oke|eaks|eaking)|talk(?:ed|s|ing)?|dream(?:t|ed|s)?) of|hint(?:ed|s|ing)? at|aim(?:ed|s|ing)?|open to)(?: for)?$/u,
    'HYPOTHETICAL',
  ],
  [
    /\b(?:propos(?:ed|es|ing)|offer(?:ed|s|ing)?|seek(?:s|ing)?|sought|request(?:ed|s|ing)?|demand(?:ed|s|ing)?|suggest(?:ed|s|ing)?|(?:call|push|press)(?:ed|s|es|ing)? for|urged|recommend(?:ed|s)|advis(?:ed|es)|order(?:ed|s)|decree[ds]?|prescrib(?:ed|es)|impos(?:ed|es)|mandat(?:ed|es)|ruled that there be|float(?:ed|s|ing)?|ask(?:ed|s|ing)? for|invited|discuss(?:ed|es|ing)?|(?:work(?:ed|s|ing)?|push(?:ed|es|ing)?) (?:on|towards?))$/u,
    'PROPOSED',
  ],
  [
    /\b(?:plan(?:s|ned|ning)?|schedul(?:ed|es|ing)|announc(?:ed|es|ing)|expect(?:s|ed|ing)?|prepar(?:e|ed|es|ing)(?: for)?|arrang(?:ed|es|ing)|pencill?(?:ed|s|ing) in|await(?:s|ed|ing)?|promis(?:es|ed|ing)|guaranteed|authori[sz](?:ed|es)|approv(?:ed|es)|fix(?:ed|es)|list(?:ed|s)|book(?:ed|s)|lined up|agreed (?:to|on)|br(?:ing|ings|ought|inging) forward)$/u,
    'PLANNED',
  ],
];

/** Adjectives and determiners before the noun that say how real the meeting is. */
export const NOUN_STATUS: Readonly<Record<string, MeetingStatus>> = {
  planned: 'PLANNED',
  scheduled: 'PLANNED',
  upcoming: 'PLANNED',
  forthcoming: 'PLANNED',
  next: 'PLANNED',
  imminent: 'PLANNED',
  looming: 'PLANNED',
  coming: 'PLANNED',
  expected: 'PLANNED',
  announced: 'PLANNED',
  'previously-announced': 'PLANNED',
  confirmed: 'PLANNED',
  future: 'PLANNED',
  proposed: 'PROPOSED',
  possible: 'HYPOTHETICAL',
  potential: 'HYPOTHETICAL',
  hypothetical: 'HYPOTHETICAL',
  would_be: 'HYPOTHETICAL',
  cancelled: 'CANCELLED',
  canceled: 'CANCELLED',
  aborted: 'CANCELLED',
  postponed: 'CANCELLED',
  scrapped: 'CANCELLED',
  abandoned: 'CANCELLED',
  shelved: 'CANCELLED',
  scuttled: 'CANCELLED',
  abortive: 'CANCELLED',
  no: 'DENIED',
  any: 'HYPOTHETICAL',
  alleged: 'HYPOTHETICAL',
  supposed: 'HYPOTHETICAL',
  purported: 'HYPOTHETICAL',
  imagined: 'HYPOTHETICAL',
  imaginary: 'HYPOTHETICAL',
  fictional: 'HYPOTHETICAL',
  reputed: 'HYPOTHETICAL',
  rumoured: 'HYPOTHETICAL',
  rumored: 'HYPOTHETICAL',
};
