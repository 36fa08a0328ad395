/**
 * Verbs with which one person deals with another, by lemma, for clauses that also name an occasion: pressed B at a
 * meeting. Verbs that as well are said of somebody absent (criticise, accuse, praise, back) are left out.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The other one is the direct object: told B, warned B. */
const OBJECT_VERBS = words(
  'tell ask press urge warn assure inform brief remind reassure challenge confront lobby question quiz grill implore beg ' +
    'beseech persuade convince caution advise counsel consult present hand offer give show thank congratulate interrupt ' +
    'address invite engage promise lecture scold rebuke upbraid berate coax cajole console comfort commend notify update ' +
    'acquaint pump sound entreat exhort counter contradict embrace hug hear prod nudge needle admonish beseech court woo',
);
/** The other one stands behind `with`: clashed with B. */
const JOINT_VERBS = words(
  'agree discuss raise share exchange sign clash argue quarrel spar reach strike settle work hammer thrash iron review ' +
    'talk speak explore finalise finalize finalize conclude plead remonstrate reason haggle bargain negotiate swap trade ' +
    'debate deliberate clear square go run patch mend bury resolve explore examine conclude initial seal clinch broach',
);
/** Behind `to`: complained to B. */
const GIVING_VERBS = words(
  'say complain explain present hand deliver convey express stress emphasise emphasize underline reiterate pledge promise ' +
    'propose suggest protest appeal apologise apologize pass relay outline describe offer signal confide make put apologise ' +
    'speak talk listen extend submit give show swear vow introduce',
);
/** Behind `from`: won promises from B. */
const GETTING_VERBS = words(
  'win secure obtain extract get gain receive hear seek demand wring elicit learn take earn draw request accept',
);

/** By the preposition that joins the other one, '' for the direct object. */
export const DEALING_VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  '': OBJECT_VERBS,
  with: JOINT_VERBS,
  to: GIVING_VERBS,
  from: GETTING_VERBS,
};

/** What failed, or was agreed to be done, at a meeting that was held: failed to reach a deal after talks. */
export const OUTCOME_VERBS: ReadonlySet<string> = words(
  'agree reach strike bridge break resolve make secure win settle find overcome narrow produce end clinch seal persuade ' +
    'convince finalise finalize conclude sign convert clear close iron patch mend adopt approve pass set cut lift raise ' +
    'build extend ease reopen restore deepen expand boost strengthen create form launch work cooperate halt stop freeze ' +
    'share repair reset reassure calm soothe defuse sway move hammer come budge yield compromise repeat release extend ' +
    'double triple drop scrap abolish waive renew revive unblock withdraw keep continue increase reduce speed establish',
);
