import { askParley, ParleyError } from './ask-parley.mjs';
import { listCounterparts } from './counterparts.mjs';

const { PARLEY_URL: url = 'http://127.0.0.1:4000/graphql', PARLEY_TOKEN: token } = process.env;
const [name = 'Zelenskyy'] = process.argv.slice(2);
const signal = AbortSignal.timeout(15_000);

for (const line of await listCounterparts(name, { url, token, signal })) console.log(line);

try {
  await askParley('{ meetings(first: 1000) { totalCount } }', { url, token, signal });
} catch (error) {
  if (!(error instanceof ParleyError)) throw error;
  console.log(`${error.code}: ${error.message}`);
}
