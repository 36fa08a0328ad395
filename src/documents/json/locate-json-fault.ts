/**
 * Says where a JSON text breaks, which `JSON.parse` does not always: a scanner of RFC 8259 with an explicit stack, so
 * that no depth of nesting can overflow. It runs only on texts that `JSON.parse` has refused.
 */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or the end' | 'the end';

const SPACE = /[ \t\n\r]*/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const LITERAL = /true|false|null/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
const LAST_CONTROL = 0x1f;

/** @returns the UTF-16 offset of the first character that cannot stand where it does; the length where the text ends too early. */
export function locateJsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const char = text.charAt(at);
    let next = at + 1;
    if (expected === ':') {
      if (char !== ':') return at;
      expected = 'value';
    } else if (expected === ', or the end' && char === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (isClosing(char, expected, open.at(-1))) {
      open.pop();
      expected = open.length === 0 ? 'the end' : ', or the end';
    } else if (expected === 'key' || expected === 'key or }') {
      if (char !== '"') return at;
      const end = endOfString(text, at);
      if (!end.closed) return end.at;
      next = end.at;
      expected = ':';
    } else if (expected === 'value' || expected === 'value or ]') {
      if (char === '{' || char === '[') {
        open.push(char);
        expected = char === '{' ? 'key or }' : 'value or ]';
      } else {
        const end = endOfScalar(text, at);
        if (!end.closed) return end.at;
        next = end.at;
        expected = open.length === 0 ? 'the end' : ', or the end';
      }
    } else return at;
    at = skip(SPACE, text, next);
  }
  return at;
}

function isClosing(char: string, expected: Expected, innermost: '{' | '[' | undefined): boolean {
  if (char === '}') return innermost === '{' && (expected === ', or the end' || expected === 'key or }');
  return char === ']' && innermost === '[' && (expected === ', or the end' || expected === 'value or ]');
}

interface End {
  readonly closed: boolean;
  /** After the token where it is closed, else the fault. */
  readonly at: number;
}

function endOfScalar(text: string, start: number): End {
  if (text.charAt(start) === '"') return endOfString(text, start);
  const end = Math.max(skip(NUMBER, text, start), skip(LITERAL, text, start));
  return { closed: end > start, at: end };
}

function endOfString(text: string, start: number): End {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') return { closed: true, at: at + 1 };
    if (char.charCodeAt(0) <= LAST_CONTROL) return { closed: false, at };
    const next = char === '\\' ? skip(ESCAPE, text, at) : at + 1;
    if (next === at) return { closed: false, at };
    at = next;
  }
  return { closed: false, at };
}

/** @returns the offset after what `pattern` matches at `at`; `at` itself where it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
