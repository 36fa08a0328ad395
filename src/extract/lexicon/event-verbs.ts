import type { MeetingStatus } from '../../domain/vocabulary/meeting-status.ts';

/** Verbs with a meeting as their object, by lemma: whose subject takes part. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'hold have attend join open begin start conclude conduct chair host lead head convene take participate resume continue make pay ' +
    'undertake complete finish end share enjoy do receive get enter go arrive come fly travel kick round wrap initiate launch ' +
    'organise organize arrange schedule plan preside moderate give deliver speak return announce agree spend warm'
  ).split(' '),
);

/** Verbs that say that the meeting which is their object did or will not take place, by lemma, or with a particle. */
export const UNDOING_VERBS: readonly (readonly [RegExp, MeetingStatus])[] = [
  [
    /\b(?:call(?:ed|s|ing)? off|cancel(?:l?ed|s|l?ing)?|scrap(?:ped|s|ping)?|drop(?:ped|s|ping)?|abandon(?:ed|s|ing)?|postpon(?:ed|es|ing)|scuttled|shelved|axed|suspended|delay(?:ed|s))$/u,
    'CANCELLED',
  ],
  [
    /\b(?:rul(?:ed|es|ing) out|refus(?:ed|es|ing)|reject(?:ed|s|ing)|declin(?:ed|es|ing)|turn(?:ed|s|ing) down|boycott(?:ed|s|ing)?|skip(?:ped|s|ping)?|snub(?:bed|s|bing)?|spurned|rebuffed)$/u,
    'REFUSED',
  ],
  [/\b(?:den(?:ied|ies|ying))$/u, 'DENIED'],
  [
    /\b(?:hop(?:e|es|ed|ing)|push(?:ed|es|ing)?|press(?:ed|es|ing)?|wish(?:es|ed)?|want(?:s|ed)?|wait(?:s|ed|ing)?|ready|angling)(?: for)?$/u,
    'HYPOTHETICAL',
  ],
  [
    /\b(?:propos(?:ed|es|ing)|offer(?:ed|s|ing)?|seek(?:s|ing)?|sought|request(?:ed|s|ing)?|demand(?:ed|s|ing)?|suggest(?:ed|s|ing)?|call(?:ed|s|ing)? for|urged|floated|asked for|invited)$/u,
    'PROPOSED',
  ],
  [
    /\b(?:plan(?:s|ned|ning)?|schedul(?:ed|es|ing)|announc(?:ed|es|ing)|expect(?:s|ed|ing)?|prepar(?:ed|es|ing)|arrang(?:ed|es|ing)|await(?:s|ed|ing)?|agreed (?:to|on))$/u,
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
  expected: 'PLANNED',
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
  no: 'DENIED',
  any: 'HYPOTHETICAL',
  alleged: 'HYPOTHETICAL',
  rumoured: 'HYPOTHETICAL',
  rumored: 'HYPOTHETICAL',
};
