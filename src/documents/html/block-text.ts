/**
 * The text of a piece of a page as a reader sees it: each block (paragraph, heading, item, cell row) is a paragraph of
 * its own with a blank line between, white space is collapsed as browsers do. The walk keeps its own stack, so that no
 * depth of nesting can overflow the program's.
 */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const SILENT: ReadonlySet<string> = new Set(
  'audio button canvas head iframe input math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const ELEMENT = 1;
const TEXT = 3;
const SPACES = /\s+/gu;

/** @returns the paragraphs, none empty, each on one line unless the page breaks it by `br`. */
export function toParagraphs(root: Node): readonly string[] {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  const endBlock = () => {
    paragraphs.push(...toBlock(pieces.join('')));
    pieces = [];
  };
  const stack: { readonly node: Node; readonly leaving: boolean }[] = [{ node: root, leaving: false }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, leaving } = step;
    if (node.nodeType === TEXT) pieces.push((node.nodeValue ?? '').replace(SPACES, ' '));
    if (node.nodeType !== ELEMENT) continue;
    const name = node.nodeName.toLowerCase();
    if (SILENT.has(name)) continue;
    if (name === 'br' && !leaving) pieces.push('\n');
    if (BLOCKS.has(name)) endBlock();
    else if (CELLS.has(name)) pieces.push(' ');
    if (leaving) continue;
    stack.push({ node, leaving: true });
    for (const child of [...node.childNodes].reverse()) stack.push({ node: child, leaving: false });
  }
  endBlock();
  return paragraphs;
}

/** Two line breaks in a row part paragraphs; one stays a line break. */
function toBlock(text: string): readonly string[] {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n')) {
    const words = line.replace(SPACES, ' ').trim();
    if (words === '') blocks.push([]);
    else blocks.at(-1)?.push(words);
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}
