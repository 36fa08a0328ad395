/** Nouns before which a topic can stand, and those before them that tell none; lower-case. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns of talking, as in "trade talks". */
export const COMPOUND_HEADS: ReadonlySet<string> = setOf(
  'talks talk negotiations negotiation discussions discussion meeting meetings conference summit consultations dialogue hearing ' +
    'inquiry round rounds session debate',
);

/** Papers that are signed, as in "a dam contract". */
export const SIGNED_PAPERS: ReadonlySet<string> = setOf(
  'agreement agreements accord accords treaty treaties deal deals contract contracts pact pacts protocol protocols convention charter ' +
    'memorandum memorandums memoranda letter letters declaration declarations',
);

/** Who met, when, where, by what means and of which kind: phone talks, a board meeting, a crisis summit. */
export const OCCASION_MODIFIERS: ReadonlySet<string> = setOf(
  'phone telephone video telephone-call internet zoom radio television online press news media lunch dinner breakfast supper tea coffee ' +
    'lunchtime morning afternoon evening night midnight day week weekend month year hour minute two-day three-day ' +
    'spring summer autumn winter summit ministerial cabinet board committee council panel commission assembly parliament senate house congress court ' +
    'government state party coalition faction opposition union company staff team group member members working expert experts ' +
    'leaders leadership ministers heads officials envoys business community town hall village city county district province ' +
    'crisis emergency follow-up courtesy marathon sideline sidelines corridor margin backchannel back-channel proximity shuttle closed-door ' +
    'plenary opening closing final preparatory inaugural launch kick-off review annual extraordinary special introductory ' +
    'hotel palace embassy office airport club family shareholder shareholders investors works management directors ' +
    'meeting meetings talks round rounds session series number record top side deal conference discussion first second third ' +
    'late-night all-night overnight last-minute last-ditch eleventh-hour round-the-clock behind-the-scenes back-channel backroom top-level cabinet-level crunch marathon ' +
    'one-on-one face-to-face tête-à-tête counterpart counterparts partnership framework cooperation bilateral lobby lobbying ' +
    'delegation level delegation-level expert-level ministerial-level play progress stock public committee-room interim draft master goodwill preliminary understanding',
);

/** Adjectives that tell which matter it is, and not how good or how new the paper or the talk is. */
export const TELLING_ADJECTIVES: ReadonlySet<string> = setOf(
  'free double nuclear military naval medical digital agricultural judicial legal criminal civil cultural scientific technical economic ' +
    'financial fiscal monetary commercial industrial environmental maritime electrical renewable solar clean green social ' +
    'foreign humanitarian chemical biological conventional electronic mutual preferential raw rare natural marine coastal',
);
