/** Where a language model answers, and what may be asked of it. */
export interface LlmSettings {
  /** Base address of an API as OpenAI speaks it, such as `http://localhost:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; null for a server that asks for none. Never part of a message, a cache entry or a log. */
  readonly key: string | null;
  /** Requests at once, 1 or more. */
  readonly concurrency: number;
  /** How long one answer may take. */
  readonly timeoutMillis: number;
  /** Tokens in and out that one run may use; null for no limit. */
  readonly maxTokens: number | null;
  /** Money that one run may cost, in the currency of the prices; null for no limit. */
  readonly maxCost: number | null;
  /** Money for a million tokens; null where the prices are not known. */
  readonly prices: { readonly input: number; readonly output: number } | null;
  /** Folder of answers that were given before; null for none. */
  readonly cacheFolder: string | null;
  /** The longest piece of text in one request, in UTF-16 units. @default 12000 */
  readonly maxChunkLength?: number;
  /** Second and later attempts at one request. @default 4 */
  readonly retries?: number;
  /** The pause before the second attempt; it doubles from then on. @default 1000 */
  readonly backOffMillis?: number;
}
