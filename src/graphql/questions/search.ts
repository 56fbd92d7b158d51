import { fail, nearestNames } from "../../base/index.js";
import type { QuestionContext } from "../context.js";
import { askStore } from "./moment.js";

interface Arguments {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const HIDDEN = new Set(["Entity", "Claim", "Actor", "Place"]);

/** `search`: names, titles and texts in any script, forgiving of spelling. Pages of 1 to 200 hits. */
export async function search(
  _: unknown,
  { text, kinds = null, first, after }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  const size = first ?? 20;
  if (size < 1 || size > 200) throw fail("PAGE_SIZE", { size });
  const skip = after ? decodeCursor(after) : 0;
  const lucene = toLucene(text);
  if (lucene === "") return { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, didYouMean: [] };
  return askStore(
    context,
    {},
    "read/record/search",
    () => ({ text: lucene, kinds, skip, limit: size + 1 }),
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
      const names = moment.snapshot.records.entities.map((entity) => entity.name);
      return {
        edges,
        pageInfo: { hasNextPage: hits.length > size, endCursor: edges.at(-1)?.cursor ?? null },
        didYouMean: edges.length > 0 ? [] : nearestNames(text, names),
      };
    },
  );
}

/** Words of the text, escaped for Lucene; each may differ by letters, or go on. */
function toLucene(text: string): string {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 12)
    .map((word) => (word.length < 4 ? `(${word}^4 OR ${word}*)` : `(${word}^4 OR ${word}*^2 OR ${word}~1)`))
    .join(" AND ");
}

const encodeCursor = (position: number): string => Buffer.from(`hit:${position}`).toString("base64url");
function decodeCursor(cursor: string): number {
  const match = /^hit:(\d{1,6})$/.exec(Buffer.from(cursor, "base64url").toString());
  if (!match) throw fail("CURSOR_INVALID", { cursor });
  return Number(match[1]);
}
