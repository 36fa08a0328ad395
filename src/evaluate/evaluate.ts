import type { Records } from '../domain/records/schema.ts';
import { checkEvidence, type EvidenceCount } from './check-evidence.ts';
import { FACTS, type Fact, type Finding } from './fact.ts';
import { toFoundMeetings } from './found-meeting.ts';
import type { GoldArticle } from './gold.ts';
import { sentenceAt } from './locate.ts';
import { readEntities } from './read-entities.ts';
import type { JudgedClaim } from './reliability.ts';
import { scoreCountries } from './score-countries.ts';
import { findFalseHeld, scoreMeetings } from './score-meetings.ts';
import { scoreOrganizations } from './score-organizations.ts';
import { scorePeople } from './score-people.ts';
import { scoreStatements } from './score-statements.ts';
import { type Score, sumTallies, toScore } from './tally.ts';

export interface FactScore extends Score {
  readonly fact: Fact;
}

/** How the records of some articles compare with their gold. */
export interface Evaluation {
  readonly articles: number;
  /** One for each fact type, in the order of `FACTS`. */
  readonly scores: readonly FactScore[];
  readonly falseHeld: { readonly count: number; readonly traps: number };
  readonly evidence: EvidenceCount;
  /** For each article, in order, what was missed and what was not wanted. */
  readonly notes: readonly { readonly id: string; readonly notes: readonly ExplainedNote[] }[];
  /** What the meetings that count claim of themselves, and whether they are right. */
  readonly claims: readonly JudgedClaim[];
}

/** A miss or an extra as a reader needs it. */
interface ExplainedNote {
  readonly text: string;
  /** The sentence of the article that it is about; null where none was found. */
  readonly sentence: string | null;
  /** The rules that made the wrong or extra record; null where a record is missing, or its maker gives no rules. */
  readonly rule: string | null;
}

interface ArticleResult {
  readonly article: GoldArticle;
  readonly findings: readonly Finding[];
  readonly falseHeld: ReturnType<typeof findFalseHeld>;
  readonly evidence: EvidenceCount;
}

function scoreArticle(gold: GoldArticle, records: Records): ArticleResult {
  const entities = readEntities(gold, records);
  const meetings = toFoundMeetings(records, entities);
  return {
    article: gold,
    findings: [
      ...scorePeople(gold, records, entities),
      ...scoreCountries(gold, records),
      ...scoreOrganizations(gold, records, entities),
      ...scoreMeetings(gold, meetings),
      ...scoreStatements(gold, records, entities),
    ],
    falseHeld: findFalseHeld(gold, meetings),
    evidence: checkEvidence(records, gold.text.length),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * @param recordsOf what was extracted from the article
 * @param ruleOf the rules that made a record of the article, by its kind and id (`person p1`); null where they are unknown
 */
export function evaluate(
  gold: readonly GoldArticle[],
  recordsOf: (article: GoldArticle) => Records,
  ruleOf: (article: GoldArticle, record: string) => string | null = () => null,
): Evaluation {
  const results = gold.map((article) => scoreArticle(article, recordsOf(article)));
  const findings = results.flatMap((result) => result.findings);
  const scoreOf = (fact: Fact): FactScore => ({
    fact,
    ...toScore(sumTallies(findings.filter((one) => one.fact === fact).map((one) => one.tally))),
  });
  return {
    articles: gold.length,
    scores: FACTS.map(scoreOf),
    falseHeld: {
      count: sum(results.map(({ falseHeld }) => falseHeld.notes.length)),
      traps: sum(results.map(({ falseHeld }) => falseHeld.traps)),
    },
    evidence: {
      spans: sum(results.map(({ evidence }) => evidence.spans)),
      bad: sum(results.map(({ evidence }) => evidence.bad)),
    },
    notes: results.map(({ article, findings: own, falseHeld }) => ({
      id: article.id,
      notes: [...own.flatMap(({ note }) => note ?? []), ...falseHeld.notes].map(
        ({ text, at, record, rule }): ExplainedNote => ({
          text,
          sentence: at === null ? null : sentenceAt(article.text, at),
          rule: rule ?? (record === null ? null : ruleOf(article, record)),
        }),
      ),
    })),
    claims: results.flatMap(({ article, findings: own }) =>
      own.flatMap(({ claim, tally }) =>
        claim === undefined ? [] : [{ ...claim, article: article.id, isRight: tally.tp > 0 }],
      ),
    ),
  };
}
