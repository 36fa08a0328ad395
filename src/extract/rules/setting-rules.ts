import type { SettingRule } from './setting-rule.ts';
import { UNREAL_SETTINGS } from './unreal-settings.ts';

const WORKS =
  '(?:film|movie|novel|play|comedy|drama|thriller|sitcom|sketch|cartoon|comic|musical|opera|satire|parody|skit|fable|video ?game|simulation|alternate history|parallel universe|daydream|fantasy|dream|nightmare)';
const AUXILIARY = '(?:did|do|does|has|had|have|was|were|is|are|will|would|can|could|may|might|should)';

export const SETTING_RULES: readonly SettingRule[] = [
  {
    reason: 'denied-content',
    reads: 'before',
    pattern:
      /(?<!(?:not|n['’]t|never|cannot|neither|nor) (?:confirm(?:ed)? (?:or|nor) )?)\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)|rebutt(?:ed|ing)|disput(?:ed|es|ing)|debunked|false|untrue|not true|incorrect|wrong|a lie|a myth|lies|fabricated|baseless|unfounded|no (?:\S+ )?(?:evidence|truth|proof|record|sign|indication|suggestion)|ruled out|invented|concocted|(?:made|dreamt) up|apologi[sz](?:ed|es) for (?:saying|writing|reporting|claiming|stating|suggesting)|(?:knew|knows?) nothing of it)\b/u,
    status: 'DENIED',
    example: 'The palace denied that Ana Solís met Pedro Lund.',
    counterExample: 'The palace confirmed that Ana Solís met Pedro Lund.',
  },
  {
    reason: 'denied-report',
    reads: 'far',
    pattern:
      /(?<!(?:not|n['’]t|never|cannot|neither|nor) )\b(?:den(?:y|ies|ied|ying)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)|rebutt(?:ed|ing)|disput(?:ed|es|ing)|debunked|rubbish(?:ed|es|ing)|scotch(?:ed|es|ing)|scoffed at|laughed off|brushed (?:off|aside)|shot down|shrugged off|poured (?:cold water|scorn) on|mocked|ridiculed|contradicted|(?:takes?|took|taken) (?:exception to|issue with))\b(?: [^\s.;]+){0,14}? (?:reports?|claims?|allegations?|rumou?rs?|suggestions?|assertions?|accusations?|story|stories|articles?|posts?|speculation|talk|gossip|accounts?)(?: (?!(?:but|said|says|told)\b)[^\s.;]+){0,12}$/u,
    status: 'DENIED',
    example: 'The palace dismissed as pure invention an account in a Sunday newspaper that Ana Solís met Pedro Lund.',
    counterExample: 'The palace dismissed the cook and said in a Sunday newspaper that Ana Solís met Pedro Lund.',
  },
  {
    reason: 'proposed-content',
    reads: 'before',
    pattern:
      /\b(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)|urged|demand(?:ed|s)|recommended|insisted|requested)(?: (?:again |also )?(?:(?:on|last|this) \S+|today|yesterday))?$/u,
    status: 'PROPOSED',
    example: 'The palace proposed that Ana Solís meet Pedro Lund.',
    counterExample: 'The palace announced that Ana Solís met Pedro Lund.',
  },
  {
    reason: 'wish-of-somebody',
    reads: 'before',
    pattern:
      /\b(?:proposals?|demands?|requests?|motions?|wish|wishes|recommendations?|insistence|pleas?|appeals?|schemes?|orders?|stipulations?|requirements?|plans?)(?: (?:of|by|from|in|on) (?:\S+ ){0,3}?\S+)?$/u,
    status: 'PROPOSED',
    example: 'The demand of the union that Ana Solís meet Pedro Lund was repeated.',
    counterExample: 'The leader of the union that Ana Solís met Pedro Lund at was ill.',
  },
  {
    reason: 'belief',
    reads: 'before',
    pattern:
      /\b(?:certain|sure|convinced|believ(?:ed|es?|ing)|suspect(?:ed|s)?|assum(?:ed|es?|ing)|fear(?:ed|s)?|(?<!\b(?:no|little|any|without|beyond) )doubt(?:ed|s|ful)?|imagin(?:ed|es?)|dream(?:t|ed|s)|lied|fantasi[sz](?:ed|es)|pretend(?:ed|s)?|hop(?:ed|es?|ing)|wish(?:ed|es)?|speculat(?:ed|es|ing)|unclear|unlikely|likely|possible|impossible|inconceivable|conceivable|essential|important|vital|imperative|(?<!\b(?:first|second|third|fourth|fifth|last|next|only|same|every|that) )time|the hope of (?:\S+ ){0,4}\S+)$/u,
    status: 'HYPOTHETICAL',
    example: 'Two officers were convinced that Ana Solís met Pedro Lund.',
    counterExample: 'Two officers said that Ana Solís met Pedro Lund.',
  },
  {
    reason: 'unproven-claim',
    reads: 'before',
    pattern:
      /(?<!confirmed |\b(?:ap|afp|reuters|bloomberg|press|presse|bbc|cnn|nbc|abc|cbs|guardian|times|post|journal|telegraph|politico|axios|tass|xinhua|interfax|anadolu|kyodo|yonhap|nikkei|spiegel|the (?:newspaper|broadcaster|daily|weekly|magazine|website|agency)) (?=reports))(?:\b(?:reports?|claims?|allegations?|rumou?rs?|speculation|suggestions?|suspicions?|assertions?|accusations?|hints?|theory|notion|idea|possibility|impression|hopes?|fears?|condition|event|prospect|chance|hypothesis|insinuations?)(?: (?:(?:published|carried|made|circulating|spread|printed|broadcast|posted|appearing) )?(?:(?:on|in|at|among|across|over|this|last|since|from) )(?:\S+ ){0,4}\S+)?)$/u,
    status: 'HYPOTHETICAL',
    example: 'Rumours that Ana Solís met Pedro Lund swept the town.',
    counterExample: 'News that Ana Solís met Pedro Lund swept the town.',
  },
  {
    reason: 'rumour-told',
    reads: 'sentence',
    pattern: /^(?:\S+ ){0,8}?(?:rumou?rs?|gossip|hearsay|whispers?|unconfirmed|unverified)(?: \S+){0,6} ?:/u,
    status: 'HYPOTHETICAL',
    example: 'Rumour of the morning: Ana Solís met Pedro Lund.',
    counterExample: 'News of the morning: Ana Solís met Pedro Lund.',
  },
  {
    reason: 'or-so-told',
    reads: 'sentence',
    pattern:
      /(?:,|;|…|\.{3}|[—–-]) or so (?:[^\s,]+ ){0,8}?(?:had it|has it|claim(?:s|ed)?|says?|said|reported|went|goes|believed?|thought)\b/u,
    status: 'HYPOTHETICAL',
    example: 'Ana Solís met Pedro Lund, or so the village paper had it.',
    counterExample: 'Ana Solís met Pedro Lund, for an hour or so the paper said.',
  },
  {
    reason: 'unconfirmed',
    reads: 'before',
    pattern:
      /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|unable|unwilling|not|n['’]t|never|neither|nobody) (?:\S+ )?(?:to )?(?:confirm(?:ed)?|say|acknowledge[d]?|verif(?:y|ied))(?: (?:or deny|nor den(?:y|ied)|or denied))?(?: (?:\S+ ){0,3}?(?:reports?|claims?|accounts?|allegations?))?(?: (?:on|last|this|late on) \S+)?$/u,
    status: 'HYPOTHETICAL',
    example: 'The palace declined to confirm that Ana Solís met Pedro Lund.',
    counterExample: 'The palace was quick to confirm that Ana Solís met Pedro Lund.',
  },
  {
    reason: 'story-undone',
    reads: 'sentence',
    pattern:
      /\b(?:stor(?:y|ies)|reports?|claims?|rumou?rs?|articles?|accounts?|suggestions?|allegations?|assertions?|insinuations?|recollections?|memor(?:y|ies)|testimony|evidence|tales?|posts?|beliefs?|notions?) that .*\b(?:was|were|is|are|proved|proves) (?:\S+ )?(?:made up|invented|false|untrue|wrong|mistaken|incorrect|inaccurate|fake|nonsense|fiction|fabricated|baseless|unfounded|a (?:lie|hoax|fabrication|falsehood|fiction|myth|mistake|fantasy)|withdrawn|retracted|discredited|disproved|debunked|refuted)\b/u,
    status: 'DENIED',
    example: 'The story that Ana Solís met Pedro Lund was made up, an aide said.',
    counterExample: 'The story that Ana Solís met Pedro Lund was well received, an aide said.',
  },
  {
    reason: 'correction',
    reads: 'before',
    pattern:
      /\b(?:we (?:earlier |previously |first )?(?:wrote|said|reported|stated)|an earlier (?:version|report|post|entry|story)|never (?:said|claimed|reported|stated)|falsely|wrongly|mistakenly|erroneously|incorrectly|inaccurately|unconfirmed|unverified|unsourced|unsubstantiated)\b/u,
    status: 'HYPOTHETICAL',
    example: 'The agency wrongly reported that Ana Solís met Pedro Lund.',
    counterExample: 'The agency first reported that Ana Solís met Pedro Lund.',
  },
  {
    reason: 'fronted-negation',
    reads: 'clause',
    pattern: new RegExp(
      `(?:^|[,;] |and |but )(?:at no (?:point|time|stage|moment)|nor|neither|not once|nowhere|under no circumstances|in no way|on no (?:account|occasion)|hardly|scarcely|never) ${AUXILIARY}\\b`,
      'u',
    ),
    status: 'DENIED',
    example: 'At no point did Ana Solís meet Pedro Lund.',
    counterExample: 'At that point did Ana Solís meet Pedro Lund.',
  },
  {
    reason: 'nobody',
    reads: 'clause',
    pattern:
      /^(?:nobody|no one|no-one|none of|neither of|neither|not even)\b(?! else (?:would|could|did|will|does) ,)|\bnot even\b/u,
    status: 'DENIED',
    example: 'Not even Ana Solís met Pedro Lund.',
    counterExample: 'Even Ana Solís met Pedro Lund.',
  },
  {
    reason: 'fiction',
    reads: 'sentence',
    pattern: new RegExp(
      `\\bin (?:the|a|an|his|her|this|that|one|another) (?:(?!that )[\\w’'-]+ ){0,3}${WORKS}\\b(?! industry| festival| studio| theatre| house| team| start| job)|\\b(?:${WORKS}|painting|mural|caricature|statue|effigy|poster|float) (?:(?:on|in|at|from|by|of|this|last) (?:\\S+ ){1,4}?)?(?:imagin(?:es|ed)|depict(?:s|ed|ing)|portray(?:s|ed|ing)|show(?:s|ed|ing)|tells|stages)\\b|\\b(?:fictional|fictitious|imaginary|imagined)\\b|\\bact(?:or|ress) playing\\b`,
      'u',
    ),
    status: 'HYPOTHETICAL',
    example: 'In the film, Ana Solís met Pedro Lund on an island.',
    counterExample: 'In the town hall, Ana Solís met Pedro Lund on Monday.',
  },
  {
    reason: 'forgery',
    reads: 'sentence',
    pattern:
      /\b(?:doctored|faked?|manipulated|(?:ai|computer)-(?:generated|made|created)|fabricated|forged|deepfake|photoshopped|altered) (?:\S+ )?(?:photo(?:graph)?s?|pictures?|images?|videos?|clips?|footage|recordings?)\b|\b(?:photo(?:graph)?|picture|image|video|clip|footage)s? (?:(?:said|alleged|claiming|claimed) to show|(?:that )?purport(?:s|ed|ing)? to (?:show|prove|depict|capture))\b/u,
    status: 'HYPOTHETICAL',
    example: 'A doctored picture claimed that Ana Solís met Pedro Lund.',
    counterExample: 'A picture of the harbour hung where Ana Solís met Pedro Lund.',
  },
  ...UNREAL_SETTINGS,
];
