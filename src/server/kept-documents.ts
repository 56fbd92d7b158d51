import type { DocumentNode } from "graphql";
import { Recent } from "../base/index.js";

/** Documents that are kept, and how many characters they may have been written in. */
const MOST_DOCUMENTS = 100;
const MOST_CHARACTERS = 200_000;

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
    bytes: MOST_CHARACTERS,
    bytesOf: ({ loc }) => loc?.source.body.length ?? 0,
  });
  return {
    get: async (key) => kept.find(key),
    set: async (key, document) => void kept.get(key, () => document),
    // Nothing asks for it; what is longest unused goes by itself.
    delete: async () => false,
  };
}
