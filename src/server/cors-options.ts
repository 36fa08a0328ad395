const PREFLIGHT_SECONDS = 600;

/**
 * Which pages of other origins a browser lets call the server and read its answers (Fetch Standard, CORS): none but those
 * that were configured. Without credentials: no cookie means anything here, and a token is set by the page itself.
 */
export function corsOptions(origins: readonly string[]) {
  return (request: Request) => {
    const origin = request.headers.get('origin');
    if (origin === null || !origins.includes(origin)) return false;
    return {
      origin: [origin],
      methods: ['GET', 'POST'],
      exposedHeaders: ['WWW-Authenticate', 'Retry-After', 'X-Request-Id'],
      maxAge: PREFLIGHT_SECONDS,
      credentials: false,
    };
  };
}
