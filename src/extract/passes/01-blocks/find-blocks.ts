import type { Block, BlockRole, Dateline } from '../../layers.ts';
import { BOILERPLATE_RULES } from '../../rules/boilerplate.ts';
import { findDateline } from './find-dateline.ts';
import { findLines } from './find-lines.ts';

const HEAD = 200;
const LAST_BLOCKS = 3;
/** A dateline stands in one of the first blocks. */
const DATELINE_BLOCKS = 4;
const MAX_HEADING = 140;
const HEADING_END = /[\p{L}\p{N}\p{Pf}?!)]$/u;

/** A line of few words without a full stop, near the top or among longer paragraphs. */
const isHeading = (marked: string): boolean => {
  const line = marked.replace(/^[*#_ ]+|[*_ ]+$/gu, '');
  return isHeadingLine(line);
};

const isHeadingLine = (line: string): boolean =>
  line.length <= MAX_HEADING && HEADING_END.test(line) && !/[.”"]$/u.test(line) && /^[\p{Lu}\p{N}“‘"]/u.test(line);

/** @returns the boilerplate rule that hides the block, or null. */
export function findBoilerplateRule(line: string, isNearEnd: boolean): (typeof BOILERPLATE_RULES)[number] | null {
  const head = line.slice(0, HEAD);
  return BOILERPLATE_RULES.find((rule) => (rule.where === 'anywhere' || isNearEnd) && rule.pattern.test(head)) ?? null;
}

/**
 * Pass 01: the paragraphs, what each is, and the dateline. A dateline is a block of its own, before the prose it opens.
 */
export function findBlocks(text: string): { readonly blocks: readonly Block[]; readonly dateline: Dateline | null } {
  const lines = findLines(text);
  const blocks: Block[] = [];
  let dateline: Dateline | null = null;
  let isRestHidden = false;
  lines.forEach((line, position) => {
    const words = text.slice(line.start, line.end);
    const rule = findBoilerplateRule(words, lines.length > LAST_BLOCKS && position >= lines.length - LAST_BLOCKS);
    if (rule?.scope === 'rest') isRestHidden = true;
    const isHidden = isRestHidden || rule !== null;
    let start = line.start;
    if (!isHidden && dateline === null && position < DATELINE_BLOCKS) {
      dateline = findDateline(text, { ...line, index: blocks.length });
      if (dateline !== null) {
        blocks.push({ start, end: dateline.end, index: blocks.length, role: 'dateline' });
        start = dateline.end;
      }
    }
    if (start >= line.end) return;
    const role: BlockRole = isHidden ? 'boilerplate' : start === line.start && isHeading(words) ? 'heading' : 'body';
    blocks.push({ start, end: line.end, index: blocks.length, role });
  });
  return { blocks, dateline };
}
