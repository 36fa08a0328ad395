import type { NameEvidence } from '../../rules/names/name-evidence-rule.ts';
import type { Chunk, NameChunk } from './chunk.ts';
import type { RoleDescription } from './title-before.ts';
import type { Words } from './words.ts';

/** One occurrence of a capitalized name, with what the words around it say. */
export interface NameCandidate {
  readonly words: Words;
  readonly chunks: readonly Chunk[];
  readonly chunk: NameChunk;
  /** As it stands, without surrounding marks. */
  readonly text: string;
  /** Its words, folded. */
  readonly parts: readonly string[];
  readonly before: RoleDescription | null;
  readonly apposition: RoleDescription | null;
  /** What the sentence tells of the name besides. */
  readonly told: readonly RoleDescription[];
  /** The rules that hold of this occurrence. */
  readonly evidence: readonly NameEvidence[];
}
