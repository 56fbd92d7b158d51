import { fail } from "../../base/index.js";
import type { DatabaseAddress } from "../embedded/index.js";

const SCHEMES = ["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"];

/**
 * The server named by `NEO4J_URI`, `NEO4J_USERNAME`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`, or null when no URI is set
 * and the embedded database is meant. There is no default password. Throws `DATABASE_ADDRESS_INVALID`.
 */
export function findAddress(env: Readonly<Record<string, string | undefined>> = process.env): DatabaseAddress | null {
  const uri = env.NEO4J_URI?.trim();
  if (!uri) return null;
  let parsed: URL;
  try {
    parsed = new URL(uri);
  } catch (error) {
    throw fail("DATABASE_ADDRESS_INVALID", { why: "is no address" }, error);
  }
  if (!SCHEMES.includes(parsed.protocol))
    throw fail("DATABASE_ADDRESS_INVALID", {
      why: `has a scheme other than ${SCHEMES.map((scheme) => scheme.slice(0, -1)).join(", ")}`,
    });
  if (parsed.username || parsed.password)
    throw fail("DATABASE_ADDRESS_INVALID", { why: "carries a user name or password" });
  if (!env.NEO4J_PASSWORD) throw fail("DATABASE_ADDRESS_INVALID", { why: "is set and NEO4J_PASSWORD is not" });
  return {
    uri,
    username: env.NEO4J_USERNAME || "neo4j",
    password: env.NEO4J_PASSWORD,
    database: env.NEO4J_DATABASE || undefined,
  };
}
