/** Words that stand between a subject and its verb and say how real the verb is, lower-case. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "be is are was were been being am 's 're have has had having 've do does did will would shall should can could may might must " +
    "wo ca n't not never won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't can't cannot couldn't " +
    "shouldn't 'll 'd he'll she'll they'll it'll to"
  ).split(' '),
);

/** Words before `to` that the verb after it depends on: refused to meet, is due to meet. */
export const GOVERNORS: ReadonlySet<string> = new Set(
  (
    'refused refuses refuse refusing declined declines decline declining due set expected scheduled supposed slated likely unlikely able unable ' +
    'going about ready standby willing unwilling poised planning plans plan planned hoping hopes hope hoped wants want wanted wanting wishes ' +
    'wished intends intend intended agreed agrees agree agreeing offered offers offer proposed proposes failed fails fail yet ' +
    'asked asks demanded requested invited promised vowed pledged preparing prepares prepare prepared inclined seeks seeking sought trying tried ' +
    'tries bound booked keen eager reluctant continued continues began begins started starts managed chance ought used ' +
    'threatened threatens considering rejected used supposed said rumoured rumored alleged believed thought claimed purported ' +
    'presumed suspected known reported understood attempt attempts attempted attempting struggled struggles struggling ' +
    'long longs longed longing yearn yearns yearned yearning anxious desperate determined itching free like love prefer rather ' +
    'loath loth disinclined neglected forgot omitted meant try summoned subpoenaed ordered arranged arranges undertook consented'
  ).split(' '),
);

/** Adverbs of a verb group. */
export const GROUP_ADVERBS: ReadonlySet<string> = new Set(
  (
    'also then later recently already yet ever never just only briefly quietly secretly separately jointly again once twice still ' +
    'soon finally first now even likewise earlier personally directly together formally officially informally reportedly ' +
    'last first abruptly repeatedly likewise separately privately previously subsequently afterwards simply instead neither nor hardly no longer additionally ' +
    'often sometimes usually always rarely seldom duly thus almost nearly narrowly'
  ).split(' '),
);
