import { createHash } from "node:crypto";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Writes a value as JSON with sorted keys and without absent members: equal values give equal text (RFC 8785 in spirit). */
export function canonicalJson(value: Json | undefined): string {
  if (value === undefined || value === null) return "null";
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item as Json)).join(",")}]`;
  if (typeof value === "object") {
    const members = Object.entries(value as { [key: string]: Json | undefined })
      .filter(([, member]) => member !== undefined && member !== null)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(typeof value === "string" ? value.normalize("NFC") : value);
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** An id that is the hash of what makes a thing the same thing: `prefix-` and 20 hexadecimal digits. */
export function hashId(prefix: string, identity: Json): string {
  return `${prefix}-${sha256(canonicalJson(identity)).slice(0, 20)}`;
}
