import { sha256 } from "../../base/index.js";

/** One sentence of a text, by its place in it. The words themselves are not kept. */
export interface CutPassage {
  /** `paragraph.sentence`, both from 1. */
  readonly at: string;
  readonly sha256: string;
}

/**
 * Cuts a text into sentences and hashes each, so that a reader's own copy of a source can be compared with the passages
 * that claims cite. The rule is written out at the head of `seed/sources/passages.yaml`: lines are paragraphs, a sentence
 * ends at a full stop before white space and an upper-case Latin letter, and the words are hashed as they stand.
 */
export function cutPassages(text: string): CutPassage[] {
  const paragraphs = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return paragraphs.flatMap((paragraph, p) =>
    paragraph
      .split(/(?<=\.)\s+(?=[A-Z])/)
      .map((sentence, s) => ({ at: `${p + 1}.${s + 1}`, sha256: sha256(sentence.trim()) })),
  );
}
