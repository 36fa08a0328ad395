/**
 * Verbs by which English news says that somebody said something, by base form, with what may follow them as content:
 *
 * - `clause`: a clause, with or without "that" (said the deal was dead)
 * - `that`: a clause, only with "that" (asked that the port be opened)
 * - `infinitive`: "to" and a verb (promised to resign)
 * - `order`: somebody, "to" and a verb (urged the miners to return)
 * - `phrase`: a noun phrase (stressed the need for calm)
 * - `question`: a clause with a question word (asked who would pay)
 * - `quote`: only words in quotation marks (called the talks “frank”)
 *
 * `trails` marks the verbs that may follow their content (The deal is dead, he said).
 */
type Content = 'question' | 'clause' | 'that' | 'infinitive' | 'order' | 'phrase' | 'quote';

export interface ReportingVerb {
  readonly takes: readonly Content[];
  readonly trails: boolean;
  /** What it reports is what the speaker says is not so: denied that he had met them. */
  readonly negates?: boolean;
}

const entries = (words: string, verb: ReportingVerb): readonly (readonly [string, ReportingVerb])[] =>
  words.split(' ').map((word) => [word, verb]);

export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = new Map([
  ...entries('say add note argue claim remark reply reckon recall predict joke quip maintain', {
    takes: ['clause'],
    trails: true,
  }),
  ...entries('write tweet post complain explain observe continue assure', { takes: ['clause'], trails: true }),
  ...entries('state declare insist confirm announce repeat admit concede acknowledge', {
    takes: ['clause'],
    trails: true,
  }),
  ...entries('answer respond testify conclude object counter retort lament boast opine exclaim concur report recount', {
    takes: ['clause'],
    trails: true,
  }),
  ...entries('sigh muse shrug grumble mutter murmur whisper shout yell cry protest confide venture interject', {
    takes: ['that'],
    trails: true,
  }),
  ...entries(
    'snap scoff sneer chuckle laugh marvel smile grin plead boom growl bark drawl chirp intone begin comment',
    {
      takes: ['quote'],
      trails: true,
    },
  ),
  ...entries('believe think hope doubt feel fear expect', { takes: ['that'], trails: false }),
  ...entries('hint signal indicate imply disclose reveal', { takes: ['that'], trails: false }),
  ...entries('swear', { takes: ['that', 'infinitive'], trails: true }),
  ...entries('deny', { takes: ['clause'], trails: false, negates: true }),
  ...entries('allege contend estimate assert', { takes: ['clause'], trails: false }),
  ...entries('agree', { takes: ['that'], trails: false }),
  ...entries('tell', { takes: ['clause', 'order'], trails: true }),
  ...entries('warn caution', { takes: ['clause', 'order'], trails: true }),
  ...entries('stress emphasize emphasise underline underscore reiterate reaffirm affirm', {
    takes: ['clause', 'phrase'],
    trails: true,
  }),
  ...entries('highlight express voice', { takes: ['phrase'], trails: false }),
  ...entries('propose demand', { takes: ['clause', 'infinitive', 'phrase'], trails: false }),
  ...entries('suggest', { takes: ['clause', 'phrase'], trails: true }),
  ...entries('promise pledge vow', { takes: ['clause', 'infinitive'], trails: true }),
  ...entries('offer threaten', { takes: ['infinitive'], trails: false }),
  ...entries('urge', { takes: ['order', 'phrase'], trails: false }),
  ...entries('ask', { takes: ['that', 'order', 'question'], trails: true }),
  ...entries('wonder', { takes: ['question'], trails: true }),
  ...entries('inform notify advise remind reassure persuade convince brief alert', { takes: ['that'], trails: false }),
  ...entries('request recommend', { takes: ['that'], trails: false }),
  ...entries('call', { takes: ['quote'], trails: false }),
  ...entries(
    'thank apologise apologize congratulate commend blame credit attack rebuke scold liken compare applaud endorse depict bemoan describe accuse dismiss reject praise hail label brand criticise criticize blast slam defend decry ridicule portray characterise characterize lambast lambaste justify',
    {
      takes: ['quote'],
      trails: false,
    },
  ),
  ...entries('cite mock deride', { takes: ['quote'], trails: false }),
  ...entries('condemn denounce welcome deplore', { takes: ['quote', 'phrase'], trails: false }),
]);

/** Verbs that report only with a particle, by base form and particle. */
export const PARTICLE_VERBS: ReadonlyMap<string, ReportingVerb> = new Map([
  ['call for', { takes: ['order', 'phrase'], trails: false }],
  ['call on', { takes: ['order'], trails: false }],
  ['call upon', { takes: ['order'], trails: false }],
  ['ask for', { takes: ['order', 'phrase'], trails: false }],
  ['appeal for', { takes: ['phrase'], trails: false }],
  ['appeal to', { takes: ['order'], trails: false }],
  ['point out', { takes: ['clause', 'phrase'], trails: true }],
  ['speak of', { takes: ['quote'], trails: false }],
  ['talk of', { takes: ['quote'], trails: false }],
  ['warn of', { takes: ['phrase'], trails: false }],
  ['warn against', { takes: ['phrase'], trails: false }],
  ['insist on', { takes: ['phrase'], trails: false }],
  ['refer to', { takes: ['quote'], trails: false }],
]);

/** Nouns that speak for the organization named after them: a spokesman for the ministry. */
export const SPEAKING_FOR: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople official officials statement representative representatives'.split(
    ' ',
  ),
);

/** Nouns that speak for whoever is named before them: the Greek government, the French side, Pinto’s office. */
export const SPEAKING_AS: ReadonlySet<string> = new Set('government side authorities administration office'.split(' '));

/** Words before a quotation that say it is a name or a term and not speech. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  (
    'so-called called dubbed nicknamed named titled entitled termed word words term phrase slogan motto codename ' +
    'codenamed song film movie book novel play series album acronym'
  ).split(' '),
);
