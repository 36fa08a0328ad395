import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { openSeeds, type Seeds } from '../../tools/examples/open-seeds.ts';
import { readQuestions } from '../../tools/examples/read-questions.ts';

const page = readFileSync(new URL('../../docs/queries.md', import.meta.url), 'utf8');
const questions = readQuestions(page);
const schema = createSchema();
let seeds: Seeds;

beforeAll(async () => {
  seeds = await openSeeds();
});

afterAll(() => seeds.store.close());

describe('docs/queries.md', () => {
  it('has at least twenty questions, and each of its headings is one', () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, title = '']) => title);
    expect(questions.map(({ title }) => title)).toEqual(headings);
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(headings.map((title) => Number(/^\d+/.exec(title)?.[0]))).toEqual(questions.map((_, index) => index + 1));
  });

  it('counts them in its first sentence', () => {
    expect(page).toContain(
      `Twenty-${['zero', 'one', 'two', 'three', 'four', 'five'][questions.length - 20]} questions`,
    );
  });

  it('names each operation, and no two alike', () => {
    const names = questions.map(({ query }) => /^query (\w+)/.exec(query)?.[1]);
    expect(new Set(names).size).toBe(questions.length);
    expect(names).not.toContain(undefined);
  });

  it.each(questions)('asks what fits the schema: $title', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it.each(questions)('has the answer of the seeds: $title', async (question) => {
    const hint = 'where the new answer is better, `npm run examples` writes it';
    expect(await seeds.answer(question), hint).toEqual(JSON.parse(question.answer));
  });

  it.each(questions)('has an answer that says something: $title', ({ answer }) => {
    expect(JSON.parse(answer)).not.toHaveProperty('errors');
    expect(answer).toMatch(/"(title|name|label|count|matchedText)": /);
  });
});
