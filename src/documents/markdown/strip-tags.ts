/** Excludes `<` within a tag, so that the time grows with the length alone. */
const TAG = /<\/?[a-z][^<>]*>/giu;
const HIDDEN = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
] as const;

/** @returns the words of a piece of raw HTML within Markdown: no tags, comments, scripts or styles. */
export function stripTags(html: string): string {
  let visible = html;
  for (const [open, close] of HIDDEN) visible = removeBetween(visible, open, close);
  return visible.replace(TAG, '').trim();
}

/** What is not closed is hidden to the end, as a browser does. */
function removeBetween(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf(open, at);
    if (start < 0) break;
    kept.push(text.slice(at, start));
    const end = text.indexOf(close, start + open.length);
    at = end < 0 ? text.length : end + close.length;
  }
  kept.push(text.slice(at));
  return kept.join('');
}
