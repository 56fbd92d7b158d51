import { fail, nearestNames } from "../../base/index.js";
import { MARK } from "../../model/index.js";
import type { QuestionContext } from "../context.js";
import { askStore } from "./moment.js";

interface Arguments {
  readonly knownAt?: string | null;
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const HIDDEN = new Set<string>(["Entity", "Claim", "Actor", "Place", MARK]);

/** Accents and the like of Latin, Greek and Cyrillic letters, which many readers leave out. */
const MARKS = [..."\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328\u0331"];

/** `search`: names, titles and texts in any script, forgiving of spelling, among what was recorded by `knownAt`. Pages of 1 to 200 hits. */
export async function search(
  _: unknown,
  { text, kinds = null, first, after, knownAt }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  const size = first ?? 20;
  if (size < 1 || size > 200) throw fail("PAGE_SIZE", { size });
  const skip = after ? decodeCursor(after) : 0;
  const words = wordsOf(text);
  const lucene = toLucene(words);
  if (lucene === "") {
    (await context.snapshots.get()).changesetAt(knownAt ?? null);
    return { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, didYouMean: [] };
  }
  return askStore(
    context,
    { knownAt },
    "read/record/search",
    () => ({ text: lucene, words: words.map(plain), marks: MARKS, kinds, skip, limit: size + 1 }),
    (row, moment) => {
      const hits = row.hits as { id: string; labels: string[]; name: string; snippet: string | null }[];
      const edges = hits.slice(0, size).map((hit, index) => ({
        cursor: encodeCursor(skip + index + 1),
        node: {
          id: hit.id,
          kind: hit.labels.find((label) => !HIDDEN.has(label)) ?? "Claim",
          name: hit.name,
          snippet: hit.snippet,
        },
      }));
      const names = [...moment.facts.entities.values()].map((entity) => entity.name);
      return {
        edges,
        pageInfo: { hasNextPage: hits.length > size, endCursor: edges.at(-1)?.cursor ?? null },
        didYouMean: edges.length > 0 ? [] : nearestNames(text, names),
      };
    },
  );
}

const wordsOf = (text: string): string[] => (text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 12);

/** A word as the statement compares it: in small letters, without marks. */
const plain = (word: string): string =>
  [...word.toLowerCase().normalize("NFD")].filter((letter) => !MARKS.includes(letter)).join("");

/** The words for Lucene, which need no escaping; each may differ by letters, or go on. */
function toLucene(words: readonly string[]): string {
  return words
    .map((word) => (word.length < 4 ? `(${word}^4 OR ${word}*)` : `(${word}^4 OR ${word}*^2 OR ${word}~1)`))
    .join(" AND ");
}

const encodeCursor = (position: number): string => Buffer.from(`hit:${position}`).toString("base64url");
function decodeCursor(cursor: string): number {
  const match = /^hit:(\d{1,6})$/.exec(Buffer.from(cursor, "base64url").toString());
  if (!match) throw fail("CURSOR_INVALID", { cursor });
  return Number(match[1]);
}
