import { sha256 } from "../../base/index.js";

/**
 * The id that something of an import gets from its id or name elsewhere: the same for the same, readable as far as it
 * goes, and never that of another, since what was lost in making it readable stands behind it as a hash.
 */
export function ownId(name: string, foreign: string): string {
  const readable = foreign
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  if (readable !== "" && readable === foreign) return `${name}/${readable}`;
  return `${name}/${[readable, sha256(foreign).slice(0, 8)].filter(Boolean).join("-")}`;
}
