import { findMeta, type PageSources } from './page-sources.ts';

/** @returns the address the page calls its own, absolute; else where it was read from. Only http and https. */
export function findUrl(sources: PageSources): string | null {
  const { page, jsonLd, url } = sources;
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const candidates = [canonical, findMeta(sources, ['og:url', 'twitter:url']), jsonLd.url, url];
  for (const candidate of candidates) {
    const address = candidate === null ? null : toAddress(candidate, url);
    if (address !== null) return address;
  }
  return null;
}

function toAddress(text: string, base: string | null): string | null {
  const parsed = URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;
  return parsed !== null && /^https?:$/u.test(parsed.protocol) ? parsed.href : null;
}
