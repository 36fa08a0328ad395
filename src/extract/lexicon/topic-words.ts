/** Words that a topic's label does without, lower-case. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Marks and words behind which no topic of a list goes on. */
export const TOPIC_ENDS: ReadonlySet<string> = setOf(
  '. ; : — – ( ) ? ! “ ” " ‘ -- … that which who whom whose when while where because but said says if ' +
    'according whether than until once as although though - a.m p.m',
);

/** What ends a topic, and not the list that it stands in. */
export const ADJUNCT_PREPOSITIONS: ReadonlySet<string> = setOf(
  'after before during amid since ahead following despite without including besides beyond',
);

/** What opens an adjunct behind a comma, and no further topic. */
export const ADJUNCT_OPENERS: ReadonlySet<string> = setOf(
  'with as in at from for to under through via a one despite without among along both even especially particularly ' +
    'then later meanwhile however also together too he she they it we i what something this these there then',
);

/** Words that a label does not begin with. */
export const TOPIC_LEADS: ReadonlySet<string> = setOf(
  "the a an their his her its our this that these those such both and also on about upon over of 's ongoing latest current recent " +
    'so-called alleged issues issue matters topics subjects questions question ways how what mainly mostly chiefly largely primarily ' +
    'particularly especially specifically notably mutual each other various several many some any further more other next year ' +
    'possible potential future joint growing urgent vexed urgently closely all it again around including ' +
    'continued continuing following everything from always',
);

/** Gerunds and base forms of doing well by something, or dealing with it: what they govern is the topic. */
export const THIN_VERBS: ReadonlySet<string> = setOf(
  'strengthen boost enhance improve expand deepen promote develop increase bolster foster advance further address tackle discuss ' +
    'broaden intensify widen support consolidate cement implement ensure examine explore review consider handle manage coordinate speed hold start begin resume continue restart launch ' +
    'safeguard assess upgrade fortify reinforce accelerate facilitate step reaffirm express voice convey stress emphasise emphasize highlight underline underscore raise push',
);

/** Nouns that name no topic, whatever qualifies them by a word of QUALIFIERS. */
export const EMPTY_HEADS: ReadonlySet<string> = setOf(
  'idea issue issues matter matters thing things topic topics subject subjects business question questions way ways number day days ' +
    'hour hours minutes week weeks month months year years time times phone telephone terms sidelines agenda record basis while line ' +
    'one two three it them him her this that these those each us what more other others everything anything nothing something detail ' +
    'details side sides interest interests concern concerns part parts range lot list series point points word words note notes ' +
    'talks meeting meetings discussions discussion conversation call visit front fronts ground spot hold country region area world progress reporters ' +
    'state status result results course nobody no-one none somebody briefing briefings hearing hearings session sessions summit encounter lunch dinner breakfast hospitality welcome reception invitation congratulations greetings hopes opening work',
);

/** Nouns of doing something about a matter, which name none themselves. */
export const HOLLOW_HEADS: ReadonlySet<string> = setOf(
  'efforts effort measures steps actions action moves initiatives work contacts activities engagement',
);

/** Words that qualify an empty noun without telling more. */
export const QUALIFIERS: ReadonlySet<string> = setOf(
  'mutual common key important pressing bilateral shared main many several various number range of wide broad whole other certain ' +
    'specific more further same particular great first second third last a an the his her their its own both two three four five ' +
    'six seven eight nine ten half special also in for to and high top low',
);

/** Pairs that one topic is, though "and" stands between. */
export const FIXED_PAIRS: ReadonlySet<string> = setOf(
  'trade&investment science&technology law&order oil&gas peace&security search&rescue research&development health&safety ' +
    'terms&conditions arts&culture food&drink rights&freedoms peace&stability security&stability pay&conditions wages&conditions ' +
    'security&defence security&defense defence&security rules&regulations supply&demand war&peace',
);
