import { printJson } from './print-json.ts';
import { type Question, readQuestions } from './read-questions.ts';

/** Puts the answers that questions have now in place of those that the page shows; an answer that is equal stays as it is. */
export async function writeAnswers(page: string, answer: (question: Question) => Promise<unknown>): Promise<string> {
  let written = '';
  let last = 0;
  for (const question of readQuestions(page)) {
    const text = printJson(await answer(question));
    const isSame = question.answer.trim() !== '' && printJson(JSON.parse(question.answer)) === text;
    written += page.slice(last, question.start) + (isSame ? question.answer : text);
    last = question.end;
  }
  return written + page.slice(last);
}
