import type { Document } from '../../domain/document.ts';
import { readParagraphLanguage } from './read-paragraph-language.ts';

/** Enough to know the majority of a text of any length; taken evenly, so that a foreign foreword does not decide. */
const MAX_PARAGRAPHS = 40;
const PARAGRAPH_BREAK = /\n\s*\n|\n/u;

/**
 * The language of a document: that of the majority of its letters, paragraph by paragraph. What the document says of
 * itself decides only where the text is too short to tell, since pages claim the language of their template. Of two
 * languages that are not English, the one that the document gives is believed.
 *
 * @returns a BCP 47 tag; the one that the document gives, such as `en-GB`, where it may be right; `und` where
 * it is none of those that can be named; null where neither says anything.
 */
export function detectLanguage({ text, language }: Pick<Document, 'text' | 'language'>): string | null {
  const declared = language === null || language.trim() === '' ? null : language.trim();
  const found = languageOfMajority(text);
  if (found === null) return declared;
  if (declared === null) return found;
  return isEnglish(declared) === isEnglish(found) ? declared : found;
}

/** @param language a BCP 47 tag. */
export function isEnglish(language: string): boolean {
  return primarySubtag(language) === 'en';
}

function primarySubtag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}

function languageOfMajority(text: string): string | null {
  const votes = new Map<string, number>();
  let letters = 0;
  const paragraphs = sample(text.split(PARAGRAPH_BREAK).filter((one) => one.trim() !== ''));
  const all = paragraphs.reduce((sum, { length }) => sum + length, 0);
  for (const paragraph of paragraphs) {
    // Whatever the rest is, it cannot outvote half of the text.
    if ((votes.get('en') ?? 0) * 2 >= all) return 'en';
    const language = readParagraphLanguage(paragraph);
    if (language === null) continue;
    letters += paragraph.length;
    votes.set(language, (votes.get(language) ?? 0) + paragraph.length);
  }
  if (votes.size === 0) return readParagraphLanguage(text);
  if ((votes.get('en') ?? 0) * 2 >= letters) return 'en';
  const others = [...votes].filter(([language]) => language !== 'en');
  return others.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function sample(paragraphs: readonly string[]): readonly string[] {
  if (paragraphs.length <= MAX_PARAGRAPHS) return paragraphs;
  const step = paragraphs.length / MAX_PARAGRAPHS;
  return Array.from({ length: MAX_PARAGRAPHS }, (_, index) => paragraphs[Math.floor(index * step)] ?? '');
}
