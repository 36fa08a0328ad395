/** An answer with errors, or none: `code` is the `extensions.code` of the first error, `HTTP_…` where there is none. */
export class ParleyError extends Error {
  name = 'ParleyError';

  /**
   * @param {string} message
   * @param {string} code
   */
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/**
 * Asks one question. Runs in a browser, and in Node.js 20 or later: it needs `fetch` alone.
 *
 * @param {string} query one operation
 * @param {object} options
 * @param {string} options.url such as `http://127.0.0.1:4000/graphql`
 * @param {object} [options.variables]
 * @param {string} [options.token] a bearer token, where reading or writing needs one
 * @param {AbortSignal} [options.signal] ends the question, and what runs for it in the engine
 * @returns {Promise<any>} the data
 * @throws {ParleyError} where the answer has an error: what came of the other fields is given up
 */
export async function askParley(query, { url, variables = {}, token, signal }) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const { data, errors = [] } = isJson ? await response.json() : {};
  const [error] = errors;
  if (error) throw new ParleyError(error.message, error.extensions?.code ?? `HTTP_${response.status}`);
  if (!data) throw new ParleyError(`expected JSON, got ${response.status}`, `HTTP_${response.status}`);
  return data;
}
