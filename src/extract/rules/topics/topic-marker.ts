/**
 * What stands between a meeting and what it is about. A pattern sees the lower-case words from a token on, parted by a
 * space; the topic begins behind its match. Examples tell of one meeting each, on fishing quotas.
 */
export interface TopicMarker {
  readonly reason: string;
  readonly pattern: RegExp;
  /**
   * How far behind the meeting's word it may stand, in tokens; null for words that tell what people talked about wherever
   * they stand in a sentence on the meeting.
   */
  readonly reach: number | null;
  /** A list of topics, an infinitive with its object ("to reopen the border"), or the subject of a clause. */
  readonly reads: 'list' | 'infinitive' | 'subject';
  /** It tells of the meeting right before it, though it names neither that nor who took part. */
  readonly standsAlone?: true;
  readonly example: string;
  readonly counterExample: string;
}
