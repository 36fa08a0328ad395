import { parseHTML } from 'linkedom';

const HAS_ROOT = /<html[\s>]/iu;
const HAS_BODY = /<body[\s>]/iu;
const DOCTYPE = /^\s*<!doctype[^>]*>/iu;

/**
 * Parses a page. Elements that HTML lets authors leave out (`html`, `head`, `body`) are put in where they are missing:
 * the parser does not, and what reads the page counts on them.
 */
export function openPage(html: string): Document {
  const source = html.replace(/^\uFEFF/u, '').replace(DOCTYPE, '');
  if (!HAS_ROOT.test(source)) return parse(HAS_BODY.test(source) ? source : `<body>${source}</body>`);
  return HAS_BODY.test(source) ? parse(source) : adopt(parse(source));
}

function parse(source: string): Document {
  const wrapped = HAS_ROOT.test(source) ? source : `<html>${source}</html>`;
  return parseHTML(`<!doctype html>${wrapped}`).document;
}

/** Moves what stands outside the head into the body, which the parser has made but left empty. */
function adopt(page: Document): Document {
  const { body, head, documentElement } = page;
  for (const node of [...documentElement.childNodes]) {
    if (node !== body && node !== head) body.appendChild(node);
  }
  return page;
}
