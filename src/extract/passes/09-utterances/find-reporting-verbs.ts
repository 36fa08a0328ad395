import { FORMS_OF_BE } from '../../lexicon/clause-words.ts';
import { PARTICLE_VERBS, REPORTING_VERBS, type ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { isVerbAt, type SentenceView, tagAt, wordAt } from './sentence-view.ts';

/**
 * Reporting verbs that tell of something said: not what will or might be said, was not said, or was said to the subject
 * ("would not say", "to tell", "was told").
 */
export interface Report {
  /** Index of the verb's token. */
  readonly at: number;
  /** Index of the first token after the verb and its particle. */
  readonly next: number;
  /** Index of the first token of the verb group: "has", "also". */
  readonly group: number;
  readonly verb: ReportingVerb;
  /** "…, adding that …", "after telling reporters that …": its subject is that of another verb. */
  readonly isParticiple: boolean;
}

const UNSAID = /^(?:not|never|will|would|shall|may|might|could|can|should|must|to|cannot)$|n['’]t$|['’](?:ll|d)$/u;
/** "went on to say" tells of speech; "refused to say" does not. */
const SPEAKS_BEFORE_TO = /^(?:on|proceeded|keen|quick|wont)$/u;
/** Took to the stage to say, used a speech to announce, went on to warn: the main verb says that it was said. */
const SPEAKING_MAIN: ReadonlySet<string> = new Set(
  'take use go stand rise write break step seize continue proceed come'.split(' '),
);
const TO_SAY = /^(?:say|announce|declare|warn|deny|insist|complain|argue|add|claim|explain|accuse|call|describe)$/u;
/** Rang the premier, Ana Lund, on Sunday to say: who does this speaks. */
const CONTACT: ReadonlySet<string> = new Set(
  'telephone phone ring call write cable email text message radio'.split(' '),
);
const MAX_CONTACT = 20;
const MAX_MAIN = 8;
const QUOTED_AS = 6;

function groupStart(view: SentenceView, at: number): number {
  let start = at;
  const belongs = (index: number): boolean =>
    index >= 0 && view.isQuoted[index] === false && /^(?:AUX|ADV|PART)$/u.test(tagAt(view, index));
  while (belongs(start - 1)) start -= 1;
  return start;
}

function isSaid(view: SentenceView, at: number, group: number): boolean {
  const words = view.tokens.slice(group, at).map((token) => token.text.toLowerCase());
  if (isByMainVerb(view, at)) return true;
  const isUnsaid = words.some((word) => UNSAID.test(word));
  if (
    isUnsaid &&
    !(words.includes('to') && SPEAKS_BEFORE_TO.test(words[words.indexOf('to') - 1] ?? wordAt(view, group - 1)))
  )
    return false;
  const isPassive = words.some((word) => FORMS_OF_BE.has(word)) && !wordAt(view, at).endsWith('ing');
  return !isPassive;
}

/** Whether the verb is an infinitive by which a main verb before it tells of speech. */
export function isByMainVerb(view: SentenceView, at: number): boolean {
  if (wordAt(view, at - 1) !== 'to' || !TO_SAY.test(wordAt(view, at))) return false;
  let hasComma = false;
  for (let index = at - 2; index >= Math.max(0, at - (hasComma ? MAX_CONTACT : MAX_MAIN)); index -= 1) {
    if (/^[;:]$/u.test(wordAt(view, index)) || view.isQuoted[index] !== false) return false;
    hasComma ||= wordAt(view, index) === ',';
    if (!isVerbAt(view, index)) continue;
    const lemma = view.tokens[index]?.lemma ?? '';
    const isPlain = !isVerbAt(view, index - 1) && wordAt(view, index - 1) !== 'to';
    return isPlain && (CONTACT.has(lemma) || (!hasComma && SPEAKING_MAIN.has(lemma)));
  }
  return false;
}

/** @returns the reporting verbs of the sentence outside quotations, in order. */
export function findReportingVerbs(view: SentenceView): readonly Report[] {
  const reports: Report[] = [];
  view.tokens.forEach((token, at) => {
    if (view.isQuoted[at] !== false || !isVerbAt(view, at)) return;
    const withParticle = PARTICLE_VERBS.get(`${token.lemma} ${wordAt(view, at + 1)}`);
    const verb = withParticle ?? REPORTING_VERBS.get(token.lemma);
    if (verb === undefined) return;
    const group = groupStart(view, at);
    if (!isSaid(view, at, group)) return;
    const isProgressive = view.tokens.slice(group, at).some((word) => FORMS_OF_BE.has(word.text.toLowerCase()));
    reports.push({
      at,
      next: withParticle === undefined ? at + 1 : at + 2,
      group,
      verb,
      isParticiple: wordAt(view, at).endsWith('ing') && !isProgressive,
    });
  });
  return reports;
}

/** @returns the index of "quoted" where the verb stands in "quoted him as saying", "was quoted as saying"; else null. */
export function findQuotedAs(view: SentenceView, report: Report): number | null {
  if (wordAt(view, report.at) !== 'saying' || wordAt(view, report.at - 1) !== 'as') return null;
  for (let index = report.at - 2; index >= Math.max(0, report.at - QUOTED_AS - 2); index -= 1)
    if (/^(?:quoted|quotes|cited|cites)$/u.test(wordAt(view, index))) return index;
  return null;
}
