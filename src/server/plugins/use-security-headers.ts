import type { Plugin } from 'graphql-yoga';

const HEADERS: Readonly<Record<string, string>> = {
  // Nothing of an answer may run, be framed, or load anything; the one page that may has a policy of its own.
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Answers change with the graph, and may differ by token.
  'Cache-Control': 'no-store',
};

/** The headers that every answer has, those of health checks and errors too. One that is set already stays. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(HEADERS)) {
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
    },
  };
}
