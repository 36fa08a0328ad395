import { describe, expect, it } from 'vitest';
import { printJson } from '../../tools/examples/print-json.ts';
import { readQuestions } from '../../tools/examples/read-questions.ts';
import { writeAnswers } from '../../tools/examples/write-answers.ts';

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n`;
const PAGE = `# Page

## First

Words.

${fence('graphql', 'query A($a: Int) { a }')}
${fence('json variables', '{"a": 1}')}
The answer:

${fence('json', '{"data":  {"a": 1}}')}
## Second

${fence('graphql', '{ b }')}
${fence('json', '{}')}
The end.
`;

describe('the questions of a page', () => {
  it('have the heading above them, their variables and their answer', () => {
    expect(readQuestions(PAGE)).toMatchObject([
      { title: 'First', query: 'query A($a: Int) { a }', variables: { a: 1 }, answer: '{"data":  {"a": 1}}' },
      { title: 'Second', query: '{ b }', variables: {}, answer: '{}' },
    ]);
  });

  it('get the answers that they have now, and those that are equal stay as they are written', async () => {
    const written = await writeAnswers(PAGE, async ({ title }) => ({ data: title === 'First' ? { a: 1 } : { b: 2 } }));
    expect(written).toBe(PAGE.replace(fence('json', '{}'), fence('json', '{"data": {"b": 2}}')));
  });
});

describe('an answer', () => {
  it('is broken where its line would be too long', () => {
    const long = { a: 'x'.repeat(100), b: [{ c: null }, []] };
    expect(printJson({ b: long.b })).toBe('{"b": [{"c": null}, []]}');
    expect(printJson(long)).toBe(`{\n  "a": "${long.a}",\n  "b": [{"c": null}, []]\n}`);
    expect(JSON.parse(printJson(long))).toEqual(long);
  });
});
