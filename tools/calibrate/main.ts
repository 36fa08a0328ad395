import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGold } from '../../src/cli/read-gold.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { GoldArticle } from '../../src/evaluate/gold.ts';
import { type MeetingEvidence, toMeetingEvidence } from '../../src/extract/calibration/meeting-evidence.ts';
import { extractWithLayers } from '../../src/extract/extract.ts';
import type { Meeting } from '../../src/extract/passes/07-meetings/meeting.ts';

/**
 * Counts for each kind of evidence how many meetings are right in the annotated articles that may be looked at, and writes
 * them as data. The held-out part is left out: it tells whether the confidences mean something on other articles.
 */
const FOLDERS = [
  'tests/corpus/development',
  'tests/corpus/development-2',
  'tests/corpus/development-3',
  'tests/corpus/development-4',
  'tests/corpus/development-5',
  'tests/corpus/development-6',
  'tests/corpus/development-7',
  'tests/corpus/development-8',
  'tests/corpus/development-9',
  'tests/corpus/development-10',
  'tests/corpus/development-11',
  'tests/corpus/development-12',
  'tests/corpus/passages',
  'seeds/gold',
];
const TARGET = 'src/extract/calibration';

const root = join(import.meta.dirname, '../..');
const evidence = new Map<string, MeetingEvidence>();

function note(article: GoldArticle, { rule, status, parties, mentions }: Meeting, id: string): void {
  const counted = { rule, status, parties: parties.length, clauses: mentions.length };
  evidence.set(`${article.id} ${id}`, toMeetingEvidence(counted));
}

const gold = (await Promise.all(FOLDERS.map((folder) => readGold(join(root, folder))))).flat();
const { claims } = evaluate(gold, (article) => {
  const { id, title, publisher, publishedAt, text } = article;
  const { records, layers } = extractWithLayers({ id, title, publisher, publishedAt, text, url: null, language: null });
  for (const [index, meeting] of (layers?.meetings ?? []).entries()) note(article, meeting, `m${index + 1}`);
  return records;
});

interface Count {
  readonly right: number;
  readonly all: number;
}

/** How many of the claims of one evidence are right, in the order of their keys. */
function countBy(keyOf: (found: MeetingEvidence) => readonly string[]): readonly (readonly [string, Count])[] {
  const counts = new Map<string, Count>();
  for (const { article, meeting, isRight } of claims) {
    const found = evidence.get(`${article} ${meeting}`);
    if (found === undefined) throw new RangeError(`${article} has no meeting ${meeting} among its layers`);
    const key = JSON.stringify(keyOf(found));
    const count = counts.get(key) ?? { right: 0, all: 0 };
    counts.set(key, { right: count.right + Number(isRight), all: count.all + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function printTable(name: string, kind: string, rows: readonly (readonly [string, Count])[]): readonly string[] {
  return [
    `export const ${name}: readonly (readonly [`,
    "  outcome: MeetingEvidence['outcome'],",
    `  ${kind}: MeetingEvidence['${kind}'],`,
    '  right: number,',
    '  all: number,',
    '])[] = [',
    ...rows.map(([key, { right, all }]) => `  ${key.slice(0, -1)}, ${right}, ${all}],`),
    '];',
    '',
  ];
}

const writeCounts = (file: string, what: string, table: readonly string[]): Promise<void> =>
  writeFile(
    join(root, TARGET, file),
    [
      "import type { MeetingEvidence } from './meeting-evidence.ts';",
      '',
      `/** Made by \`npm run calibrate\`: ${what} in the annotated articles, how many of them are right, how many there are. */`,
      ...table,
    ].join('\n'),
  );

const bySupport = countBy(({ outcome, support }) => [outcome, support]);
const byRule = countBy(({ outcome, rule }) => [outcome, rule]);
const isOfHeld = ([key]: readonly [string, Count]): boolean => key.startsWith('["held"');
const held = byRule.filter(isOfHeld);
const others = byRule.filter((row) => !isOfHeld(row));
await writeCounts('support-counts.ts', 'meetings found', printTable('SUPPORT_COUNTS', 'support', bySupport));
await writeCounts(
  'held-rule-counts.ts',
  'meetings told as held, by the rule that told them,',
  printTable('HELD_RULE_COUNTS', 'rule', held),
);
await writeCounts(
  'other-rule-counts.ts',
  'meetings told as planned or not held, by the rule that told them,',
  printTable('OTHER_RULE_COUNTS', 'rule', others),
);
const kinds = bySupport.length + byRule.length;
console.log(`${claims.length} meetings of ${gold.length} articles, ${kinds} kinds of evidence: ${TARGET}`);
