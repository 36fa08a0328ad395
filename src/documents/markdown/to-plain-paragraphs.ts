import type { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as toPlainText } from 'mdast-util-to-string';
import { stripTags } from './strip-tags.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root['children'][number];
type Parent = Root | Extract<Block, { type: 'blockquote' | 'listItem' }>;
type Phrase = Extract<Block, { type: 'paragraph' }>['children'][number];

/**
 * A Markdown tree as a reader sees it: paragraphs with a blank line between, one line for each item of a list, no
 * marks, no link addresses, no image texts, no raw HTML tags.
 */
export function toPlainParagraphs(tree: Root): string {
  return blocksOf(tree).join('\n\n');
}

/** The heading of the first level that the text opens with, or null. */
export function findHeading(tree: Root): string | null {
  const first = tree.children.find((node) => node.type !== 'html' && node.type !== 'thematicBreak');
  if (first?.type !== 'heading' || first.depth !== 1) return null;
  return toLine(first.children);
}

function blocksOf(parent: Parent): readonly string[] {
  return parent.children.flatMap(blockOf).filter((block) => block !== '');
}

function blockOf(node: Block): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [toLine(node.children)];
    case 'list':
      return [node.children.flatMap((item) => blocksOf(item)).join('\n')];
    case 'blockquote':
      return blocksOf(node);
    case 'code':
      return [node.value];
    case 'html':
      return [stripTags(node.value)];
    default:
      return [];
  }
}

function toLine(children: readonly Phrase[]): string {
  const lines = children.map(phraseOf).join('').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function phraseOf(node: Phrase): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', ' ');
    case 'break':
      return '\n';
    case 'inlineCode':
      return node.value;
    case 'link':
      return isBareAddress(node.url, toPlainText(node)) ? '' : node.children.map(phraseOf).join('');
    case 'emphasis':
    case 'strong':
    case 'linkReference':
    case 'delete':
      return node.children.map(phraseOf).join('');
    default:
      return '';
  }
}

function isBareAddress(url: string, label: string): boolean {
  return label === url || `mailto:${label}` === url;
}
