import type { LlmAccount } from '../llm/llm-account.ts';

/** What a language model was asked and what it cost, in one or two lines, each with a line break. */
export function formatAccount(account: LlmAccount): string {
  const { model, requests, retries, cached, tokensIn, tokensOut, isEstimated, cost, dropped } = account;
  const about = isEstimated ? 'about ' : '';
  const money = cost === null ? '' : `, ${about}${cost.toFixed(4)} at the given prices`;
  const facts = [
    [dropped.quoteNotFound, 'a quote that is not in the text'],
    [dropped.nameNotFound, 'a name or words that are not in the text'],
    [dropped.referenceLost, 'an actor that nothing supports'],
    [dropped.malformed, 'a form that was not asked for'],
  ] as const;
  const told = facts.filter(([count]) => count > 0).map(([count, why]) => `${count} for ${why}`);
  return [
    `model ${model}: ${requests} answers, ${retries} retries, ${cached} from the cache; ${about}${tokensIn} tokens in, ${tokensOut} out${money}\n`,
    ...(told.length === 0 ? [] : [`facts of the model that were dropped: ${told.join(', ')}\n`]),
  ].join('');
}
