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
  'tests/corpus/passages',
  'seeds/gold',
];
const TARGET = 'src/extract/calibration/meeting-counts.ts';

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

const counts = new Map<string, { right: number; all: number }>();
for (const { article, meeting, isRight } of claims) {
  const found = evidence.get(`${article} ${meeting}`);
  if (found === undefined) throw new RangeError(`${article} has no meeting ${meeting} among its layers`);
  const key = JSON.stringify([found.outcome, found.support, found.rule]);
  const count = counts.get(key) ?? { right: 0, all: 0 };
  counts.set(key, { right: count.right + Number(isRight), all: count.all + 1 });
}

const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
await writeFile(
  join(root, TARGET),
  [
    "import type { MeetingEvidence } from './meeting-evidence.ts';",
    '',
    '/** Made by `npm run calibrate`: meetings found in the annotated articles, how many of them are right, how many there are. */',
    'export const MEETING_COUNTS: readonly (readonly [',
    "  outcome: MeetingEvidence['outcome'],",
    "  support: MeetingEvidence['support'],",
    '  rule: string,',
    '  right: number,',
    '  all: number,',
    '])[] = [',
    ...rows.map(([key, { right, all }]) => `  ${key.slice(0, -1)}, ${right}, ${all}],`),
    '];',
    '',
  ].join('\n'),
);
console.log(`${claims.length} meetings of ${gold.length} articles, ${rows.length} kinds of evidence: ${TARGET}`);
