import { canonicalJson, sha256 } from "../../base/index.js";

/** As long as a word may be and still be part of an id as it is. */
const LONGEST = 60;
const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** How ids end that carry a hash; a word that ends so is not taken as it is. */
const HASHED = /(?:^|-)[0-9a-f]{20}$/;

/**
 * The id that something of an import gets from the words that tell it apart elsewhere: the same for the same, readable as
 * far as it goes, and never that of another. One word that can stand in an id as it is does; behind everything else
 * stands the hash of the words as they were, each apart from the next.
 *
 * @param name the import
 * @param kind what sort of thing it is, in small letters and digits; empty where the import has only one
 */
export function ownId(name: string, kind: string, words: readonly string[]): string {
  const given = words.map((word) => word.normalize("NFC"));
  const stem = kind === "" ? "" : `${kind}-`;
  const [only = ""] = given;
  if (given.length === 1 && only.length <= LONGEST && PLAIN.test(only) && !HASHED.test(only))
    return `${name}/${stem}${only}`;
  const readable = given
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return `${name}/${stem}${[readable, sha256(canonicalJson(given)).slice(0, 20)].filter(Boolean).join("-")}`;
}
