import type { DocumentNode } from "graphql";
import { Recent } from "../base/index.js";

/** Documents that are kept, and how many bytes they may take. */
const MOST_DOCUMENTS = 100;
const MOST_BYTES = 9_000_000;
/** What a document takes in memory for each character it was written in: it knows its tokens and where they stood. */
export const BYTES_PER_CHARACTER = 45;

/**
 * Where Apollo keeps the queries that it has validated. Its own store is bounded by what they take as JSON, thirty million
 * bytes: in memory, where each knows its tokens, that is several hundred million.
 */
export function keptDocuments(): {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
} {
  const kept = new Recent<string, DocumentNode>({
    entries: MOST_DOCUMENTS,
    bytes: MOST_BYTES,
    bytesOf: ({ loc }) => BYTES_PER_CHARACTER * (loc?.source.body.length ?? 0),
  });
  return {
    get: async (key) => kept.find(key),
    set: async (key, document) => void kept.get(key, () => document),
    // Nothing asks for it; what is longest unused goes by itself.
    delete: async () => false,
  };
}
