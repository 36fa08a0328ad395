import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { EXAMPLE_QUERIES } from './example-queries.ts';

export interface GraphiqlPage {
  readonly html: string;
  /** The Content-Security-Policy under which the page runs. */
  readonly policy: string;
}

const OPTIONS: GraphiQLOptions = {
  title: 'Parley',
  defaultTabs: EXAMPLE_QUERIES.map((query) => ({ query })),
  defaultEditorToolsVisibility: false,
};

let page: GraphiqlPage | null = null;

/**
 * GraphiQL as one page out of its package, without a script or style of another host, so that it works without internet.
 * It is the same for every request, and is made when the first one asks.
 *
 * Its scripts stand inside the page and are named in the policy by their hashes, so that no other script runs, least of
 * all one that came with an answer of the graph. Styles are set by the editor as it runs, and cannot be named.
 */
export function graphiqlPage(): GraphiqlPage {
  page ??= createPage();
  return page;
}

function createPage(): GraphiqlPage {
  // The parser of HTML turns line ends into LF, and the hash is of what it makes.
  const html = renderGraphiQL(OPTIONS).replaceAll(/\r\n?/g, '\n');
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => `'${hashOf(script)}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    // The editor runs its language services in workers that it makes of its own text.
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, policy };
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}`;
}
