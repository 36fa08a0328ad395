import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT, honest, MEETING, TEXT } from '../llm/llm-answers.ts';
import { type LlmReply, startLlmServer } from '../support/llm-server.ts';
import { runParley } from '../support/run-parley.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FRENCH =
  'La ministre du Commerce a rencontré mardi son homologue à Lyon pour parler des droits de douane, sans signer d’accord.\n';

async function setUp(reply: LlmReply = honest()) {
  const folder = await temporaryFolder();
  const server = await startLlmServer(() => reply);
  const article = join(folder, 'bergen.md');
  await writeFile(article, `---\ntitle: Premier meets minister\ndate: 2024-03-05\n---\n${TEXT}\n`);
  const environment = {
    PARLEY_GRAPH: `embedded:${join(folder, 'graph')}`,
    PARLEY_LLM_URL: server.url,
    PARLEY_LLM_MODEL: 'test-model',
    PARLEY_LLM_KEY: 'sk-very-secret',
    PARLEY_LLM_CACHE: join(folder, 'answers'),
    PARLEY_LLM_PRICE_IN: '1',
    PARLEY_LLM_PRICE_OUT: '5',
  };
  return { folder, server, article, environment };
}

describe('--extractor', () => {
  it('llm reads with the model, and says what it cost', async () => {
    const { article, environment } = await setUp();
    const { status, stdout, stderr } = await runParley(['extract', '--json', '--extractor', 'llm', article], {
      environment,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ extractor: { name: 'llm' }, meetings: [{ rule: 'llm:test-model/1' }] });
    expect(stderr).toBe(
      'model test-model: 1 answers, 0 retries, 0 from the cache; 100 tokens in, 20 out, 0.0002 at the given prices\n',
    );
  });

  it('both says of each meeting what read it', async () => {
    const { article, environment } = await setUp();
    const { stdout } = await runParley(['extract', '--json', '--extractor', 'both', article], { environment });
    const { extractor, meetings } = JSON.parse(stdout);
    expect(extractor.name).toBe('rules+llm');
    expect(meetings[0].rule).toMatch(/^[a-z-]+ \+ llm:test-model\/1$/);
  });

  it('both reads by rules alone where the model fails, and says so without the key', async () => {
    const { article, environment } = await setUp({
      kind: 'status',
      status: 401,
      body: '{"error": "bad key sk-very-secret"}',
    });
    const { status, stdout, stderr } = await runParley(['extract', '--json', '--extractor', 'both', article], {
      environment,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).extractor.name).toBe('rules');
    expect(stderr).toContain('read by rules alone');
    expect(`${stdout}${stderr}`).not.toContain('sk-very-secret');
  });

  it('llm refuses the article where the model fails, and the run goes on', async () => {
    const { folder, article, environment } = await setUp({ kind: 'status', status: 404 });
    const records = join(folder, 'records.json');
    await writeFile(records, JSON.stringify({ document: { id: 'd', title: 'Records', text: 'Text.' } }));
    const { status, stdout } = await runParley(['ingest', '--extractor', 'llm', article, records], { environment });
    expect(status).toBe(1);
    expect(stdout).toContain('documents: 1 new, 0 unchanged, 0 replaced, 1 refused');
    expect(stdout).toContain('[LLM_FAILED]');
  });

  it('takes the place of what another extractor read when it is asked for by name, and only once', async () => {
    const { article, environment } = await setUp();
    const ingest = async (...options: readonly string[]) =>
      JSON.parse((await runParley(['ingest', '--json', ...options, article], { environment })).stdout);
    expect((await ingest()).documents).toMatchObject({ new: 1 });
    const read = await ingest('--extractor', 'llm');
    expect(read).toMatchObject({ documents: { replaced: 1 }, model: { requests: 1, cost: 0.0002 } });
    expect(await ingest('--extractor', 'llm')).toMatchObject({ documents: { unchanged: 1 }, model: { requests: 0 } });
    expect((await ingest()).documents).toMatchObject({ unchanged: 1 });
  });

  it('compares extractors on the same gold, side by side, and asks for each answer once', async () => {
    const { folder, server, environment } = await setUp(honest({ meetings: [{ ...MEETING, status: 'REFUSED' }] }));
    const gold = join(folder, 'gold');
    await mkdir(gold);
    const annotated = {
      id: 'bergen',
      publisher: 'Wire',
      publishedAt: DOCUMENT.publishedAt,
      text: TEXT,
      people: [{ name: 'Ann Brown', aka: ['Brown'] }],
      countries: ['NOR', 'PER'],
      organizations: [],
      meetings: [],
      notMet: [],
      statements: [],
    };
    await writeFile(join(gold, 'bergen.json'), JSON.stringify(annotated));
    const { status, stdout } = await runParley(['evaluate', gold, '--extractor', 'rules,llm,both'], { environment });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 articles +rules +llm +both\n/);
    expect(stdout).toMatch(/\npeople +(\.500 +1\.000 +\.667 *){3}\n/);
    expect(stdout).toContain('both: model test-model: 0 answers, 0 retries, 1 from the cache');
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [{ PARLEY_LLM_URL: 'ftp://there' }, 'PARLEY_LLM_URL: found no address of the web'],
    [{ PARLEY_LLM_URL: 'http://me:word@there' }, 'without a password'],
    [{ PARLEY_LLM_MODEL: '' }, 'PARLEY_LLM_MODEL'],
    [{ PARLEY_LLM_CONCURRENCY: '0' }, 'from 1 to 64'],
    [{ PARLEY_LLM_PRICE_OUT: '' }, 'both prices'],
    [
      { PARLEY_LLM_PRICE_IN: '', PARLEY_LLM_PRICE_OUT: '', PARLEY_LLM_MAX_COST: '2' },
      'what has no price costs nothing',
    ],
  ])('is refused with %j', async (changes, words) => {
    const { article, environment } = await setUp();
    const { status, stderr } = await runParley(['extract', '--extractor', 'llm', article], {
      environment: { ...environment, ...changes },
    });
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('sk-very-secret');
    expect(stderr).not.toContain('me:word');
  });

  it('is refused with a name that is none', async () => {
    const { article, environment } = await setUp();
    expect((await runParley(['extract', '--extractor', 'magic', article], { environment })).status).toBe(2);
    expect((await runParley(['evaluate', '--extractor', 'rules,magic'], { environment })).status).toBe(2);
  });
});

describe('an article in another language', () => {
  it('gives no facts by rules, and extract says why', async () => {
    const { folder, environment } = await setUp();
    const file = join(folder, 'lyon.txt');
    await writeFile(file, FRENCH);
    const { status, stdout, stderr } = await runParley(['extract', '--json', file], { environment });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ document: { language: 'fr' }, people: [], meetings: [] });
    expect(stderr).toBe(`parley: ${file}: the language is fr, in which no facts are read\n`);
  });

  it('is stored, and ingest says so in one line', async () => {
    const { folder, article, environment } = await setUp();
    const file = join(folder, 'lyon.txt');
    await writeFile(file, FRENCH);
    const { status, stdout } = await runParley(['ingest', file, article], { environment });
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.includes('fr (1)'))).toEqual([
      'other languages, stored without facts: fr (1)',
    ]);
  });

  it('is read by a model', async () => {
    const { folder, environment } = await setUp();
    const file = join(folder, 'lyon.txt');
    await writeFile(file, FRENCH);
    const { stdout, stderr } = await runParley(['extract', '--json', '--extractor', 'llm', file], { environment });
    expect(JSON.parse(stdout).document.language).toBe('fr');
    expect(stderr).not.toContain('no facts are read');
  });
});
