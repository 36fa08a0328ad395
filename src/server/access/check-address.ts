import type { Caller } from './caller.ts';

export interface AddressRules {
  /** Whether the server listens on a loopback address. */
  readonly isLoopback: boolean;
  /** Names under which the server may be called, beside those of this machine. */
  readonly allowedHosts: readonly string[];
  /** Origins whose pages may call it, beside its own. */
  readonly corsOrigins: readonly string[];
}

/** Why a request is refused before anything else is looked at. */
export interface AddressRefusal {
  readonly status: 403 | 421;
  readonly message: string;
}

const LOOPBACK_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const MAX_SHOWN = 100;

/**
 * Stops DNS rebinding: a page of another site whose name is made to lead to this machine is, to the browser, a page of
 * the same site as the server, and CORS does not apply. The name that the page was opened under is in the `Host` header,
 * and the page's origin in `Origin`; a page can set neither. Both are checked where the address is what protects the
 * server, on loopback, and where names were configured.
 *
 * Requests without `Host` are not from a browser and are let through.
 */
export function checkAddress(caller: Caller, rules: AddressRules): AddressRefusal | null {
  if (!rules.isLoopback && rules.allowedHosts.length === 0) return null;
  return checkHost(caller, rules) ?? checkOrigin(caller, rules);
}

/**
 * The same for the upgrade to a WebSocket, to which browsers do not apply CORS: the page's origin is checked wherever the
 * server listens.
 */
export function checkUpgradeAddress(caller: Caller, rules: AddressRules): AddressRefusal | null {
  return checkAddress(caller, rules) ?? checkOrigin(caller, rules);
}

function checkHost(caller: Caller, { allowedHosts }: AddressRules): AddressRefusal | null {
  const host = caller.header('host');
  if (host === null || LOOPBACK_NAME.test(host)) return null;
  const url = parseUrl(`http://${host}`);
  if (url !== null && includesHost(allowedHosts, url)) return null;
  const message = `The server is not called ${shown(host)}. Call it by a name of this machine, or name the host in PARLEY_ALLOWED_HOSTS.`;
  return { status: 421, message };
}

function checkOrigin(caller: Caller, { corsOrigins }: AddressRules): AddressRefusal | null {
  const origin = caller.header('origin');
  if (origin === null || corsOrigins.includes(origin)) return null;
  const own = parseUrl(`http://${caller.header('host') ?? ''}`);
  const from = parseUrl(origin);
  // The scheme may differ behind a proxy that ends TLS.
  if (own !== null && from !== null && portless(from) === portless(own)) return null;
  const message = `Pages of ${shown(origin)} may not call this server. Name the origin in PARLEY_CORS_ORIGINS to let them.`;
  return { status: 403, message };
}

/** @param allowed names, with a port or without; one without a port stands for any port. */
function includesHost(allowed: readonly string[], { hostname, host }: URL): boolean {
  return allowed.some((name) => name === hostname || name === host);
}

/** The host with its port, unless that is the one of the scheme. */
function portless({ host }: URL): string {
  return host.replace(/:(80|443)$/, '');
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** A header is no text to echo as a whole. */
function shown(value: string): string {
  return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value);
}
