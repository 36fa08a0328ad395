/** How a document that is handed in with a request is written. */
export const INLINE_FORMATS = {
  TEXT: 'Plain text; paragraphs are apart by an empty line.',
  MARKDOWN: 'Markdown; front matter in YAML may say title, publisher, url, date, language and id.',
  HTML: 'A page; the article in it is read, and its metadata.',
  JSON: 'A JSON object with the text and the other fields, as in a file of documents, or a list of such objects.',
} as const;

export type InlineFormat = keyof typeof INLINE_FORMATS;
