const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Which pages of other origins a browser lets read the answers (Fetch Standard, CORS): those that are served on this
 * machine, such as a front end under development. Without it any page that an analyst opens could read the graph.
 */
export function corsOptions(request: Request) {
  const origin = request.headers.get('origin');
  if (origin === null || !URL.canParse(origin) || !LOOPBACK_HOSTS.has(new URL(origin).hostname)) return false;
  return { origin, methods: ['GET', 'POST'], credentials: false };
}
