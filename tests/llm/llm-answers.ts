import type { Document } from '../../src/domain/document.ts';
import type { LlmSettings } from '../../src/llm/llm-settings.ts';

export const TEXT =
  'BERGEN, March 4 - Norwegian Premier Ann Brown met Peruvian Foreign Minister Eva Solís in Bergen on Monday to discuss fishing quotas.\n\n' +
  '“We found common ground,” Brown said. She refused to meet the Harbour Union.';

export const DOCUMENT: Document = {
  id: 'bergen',
  title: 'Premier meets minister',
  publisher: null,
  url: null,
  publishedAt: '2024-03-05',
  language: 'en',
  text: TEXT,
};

export const FOUNDING = 'Premier Ann Brown met Peruvian Foreign Minister Eva Solís in Bergen on Monday';

const person = (name: string, alias: string, title: string, of: string) => ({
  name,
  aliases: [alias],
  positions: [{ title, of }],
  country: of,
  quote: name,
});

export const MEETING = {
  kind: 'MEETING',
  status: 'HELD',
  medium: 'IN_PERSON',
  start: '2024-03-04',
  end: null,
  dateBasis: 'RELATIVE_TO_PUBLICATION',
  dateText: 'on Monday',
  city: 'Bergen',
  country: 'NOR',
  participants: [
    { actor: 'Ann Brown', role: 'PARTICIPANT', representing: 'NOR' },
    { actor: 'Eva Solís', role: 'PARTICIPANT', representing: 'PER' },
  ],
  topics: [{ label: 'fishing quotas', context: 'RESOURCE', concerns: ['NOR'] }],
  quote: FOUNDING,
};

/** What an honest model says of the document. */
export const ANSWER = {
  people: [person('Ann Brown', 'Brown', 'Premier', 'NOR'), person('Eva Solís', 'Solís', 'Foreign Minister', 'PER')],
  countries: [
    { code: 'NOR', quote: 'Norwegian' },
    { code: 'PER', quote: 'Peruvian' },
  ],
  organizations: [{ name: 'Harbour Union', aliases: [], kind: 'OTHER', country: 'NOR', quote: 'the Harbour Union' }],
  meetings: [MEETING],
  statements: [{ speaker: 'Ann Brown', quoted: true, quote: 'We found common ground,' }],
};

export const honest = (changes: object = {}) =>
  ({ kind: 'answer', content: JSON.stringify({ ...ANSWER, ...changes }) }) as const;

export const toSettings = (url: string, changes: Partial<LlmSettings> = {}): LlmSettings => ({
  url,
  model: 'test-model',
  key: 'sk-very-secret',
  concurrency: 2,
  timeoutMillis: 20_000,
  maxTokens: null,
  maxCost: null,
  prices: null,
  cacheFolder: null,
  retries: 2,
  backOffMillis: 1,
  ...changes,
});
