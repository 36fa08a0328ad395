import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSeeds } from '../../tools/examples/open-seeds.ts';
import { readQuestions } from '../../tools/examples/read-questions.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('the query of the README has the answer of the README on the seeds', async () => {
  const questions = readQuestions(readme);
  expect(questions).toHaveLength(1);
  const seeds = await openSeeds();
  for (const question of questions) expect(await seeds.answer(question)).toEqual(JSON.parse(question.answer));
  await seeds.store.close();
});
