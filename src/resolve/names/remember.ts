const MOST = 20_000;

/**
 * Remembers what a pure function of a text gives: news says the same few names over and over, and each is compared with
 * many. Forgets everything once it knows too much, so that a long-lived process does not grow.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
