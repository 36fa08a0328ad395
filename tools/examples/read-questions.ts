/** A question of a page: an operation, its variables where it has some, and the answer that the page shows. */
export interface Question {
  /** The heading above it. */
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The text of the answer, as it stands on the page. */
  readonly answer: string;
  /** Where the text of the answer stands in the page: offsets, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A fence with GraphQL, one with variables or none, and one with the answer; a line of text may stand between them. */
const QUESTION =
  /```graphql\n(?<query>.*?)\n```\n+(?:[^`\n]+\n+)?(?:```json variables\n(?<variables>.*?)\n```\n+(?:[^`\n]+\n+)?)?```json\n(?<answer>.*?)\n```/dgs;

/**
 * Reads the questions of a page of Markdown, in order.
 * @throws SyntaxError where variables are no JSON.
 */
export function readQuestions(page: string): readonly Question[] {
  return [...page.matchAll(QUESTION)].map((match) => {
    const { query = '', variables = '{}', answer = '' } = match.groups ?? {};
    const [start, end] = match.indices?.groups?.['answer'] ?? [0, 0];
    return { title: titleBefore(page, match.index), query, variables: JSON.parse(variables), answer, start, end };
  });
}

const titleBefore = (page: string, offset: number): string =>
  [...page.slice(0, offset).matchAll(/^#+ (.+)$/gm)].at(-1)?.[1] ?? '';
