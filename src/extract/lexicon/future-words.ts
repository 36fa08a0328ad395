/** Words by which a clause says that what it tells is still to come, as lower-case forms. */

/** Modal verbs of the future, and of the future as somebody saw it. */
export const FUTURE_MODALS: ReadonlySet<string> = new Set(['will', 'wo', "'ll", '’ll', 'll', 'shall']);
export const POSSIBLE_MODALS: ReadonlySet<string> = new Set([
  'would',
  "'d",
  '’d',
  'may',
  'might',
  'could',
  'should',
  'must',
]);

/** After a form of "be": is due to, was set to, are likely to, is planned for. */
export const FUTURE_PREDICATES: ReadonlySet<string> = new Set([
  'due',
  'set',
  'slated',
  'scheduled',
  'expected',
  'likely',
  'unlikely',
  'planned',
  'poised',
  'tipped',
]);

/** Verbs whose infinitive is still to come: agreed to meet, plans to visit. */
export const FUTURE_GOVERNORS: ReadonlySet<string> = new Set([
  'agree',
  'aim',
  'arrange',
  'ask',
  'decide',
  'expect',
  'hope',
  'intend',
  'invite',
  'offer',
  'plan',
  'pledge',
  'prepare',
  'promise',
  'propose',
  'schedule',
  'seek',
  'urge',
  'vow',
  'want',
  'wish',
]);

/** Verbs whose present tense beside a weekday is a timetable: flies to Rome on Tuesday. */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
  (
    'arrive await begin convene depart dine fly gather go head hold host land leave lunch meet open receive resume return see sit ' +
    'start travel visit ' +
    'addresses arrives attends awaits begins breakfasts briefs chairs confers convenes departs dines entertains expects expires flies ' +
    'gathers goes greets heads hears holds hosts includes joins lands leaves lunches meets opens presents rejoins receives resumes returns sees ' +
    'signs sits speaks starts takes talks testifies tours travels visits welcomes'
  ).split(' '),
);

/** Verbs that set a new date: postponed from Monday to 20 June. */
export const MOVING_VERBS: ReadonlySet<string> = new Set(
  'adjourn bring defer delay extend move postpone push reschedule shift'.split(' '),
);

/** Verbs that say that what was planned will not be, in their past forms: cancelled, scrapped. */
export const UNDOING_WORDS: ReadonlySet<string> = new Set(
  (
    'cancelled canceled scrapped axed shelved postponed abandoned ditched scuppered scuttled aborted nixed binned ' +
    'rescheduled cancels scraps postpones'
  ).split(' '),
);
