/**
 * Rules of verbs that tell of a meeting also where one side is nobody named: "met business leaders", "received a group of
 * survivors". Not those whose object may as well be a thing or an audience: welcomed guests, told lawmakers, joined rebels.
 */
export const VERBS_OF_UNNAMED: ReadonlySet<string> = new Set([
  'met',
  'saw',
  'hosted',
  'received',
  'sat-with',
  'spoke-by-phone',
  'spoke-by-video',
  'conferred',
  'negotiated',
  'bargained',
  'briefed',
  'compared-notes',
  'shook-hands-with',
  'spent-time-with',
  'consulted',
  'caught-up',
  'began-tour-with',
  'entertained',
  'had-to-lunch',
  'gave-dinner',
  'called-in',
  'summoned',
  'paid-call',
  'gave-audience',
  'broke-bread',
  'sat-across',
  'got-together',
  'closeted',
  'in-talks',
  'took-aside',
  'face-to-face',
  'received-in-audience',
  'spent-time-with',
  'spend-time',
  'had-minutes-with',
  'conferred-closely',
  'dined-somewhere',
  'spoke-at-length',
  'debated-with',
  'saw-somewhere',
  'saw-aside',
  'discussed',
  'convened-body',
  'took-questions',
  'addressed-people',
]);

/** Those among them that say so little that their clause must tell a day: saw bankers at the ministry on Thursday. */
export const DATED_OF_UNNAMED: ReadonlySet<string> = new Set([
  'saw-somewhere',
  'saw-aside',
  'discussed',
  'debated-with',
]);

/** Rules of nouns that tell of a meeting with nobody named: talks with creditors, a visit is told by its place. */
export const NOUNS_OF_UNNAMED: ReadonlySet<string> = new Set([
  'video-call',
  'phone-call',
  'summit',
  'negotiation',
  'mediation',
  'briefing',
  'hearing',
  'meal',
  'meeting',
  'discussion',
  'conference',
]);
