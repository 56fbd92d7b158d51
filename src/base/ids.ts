import { createHash } from "node:crypto";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Texts that stand in JSON as they are, in whichever form of Unicode. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** Names of members as they stand in JSON. What is hashed has few, each many times. */
const members = new Map<string, string>();
const MOST_MEMBERS = 2_000;
function memberOf(name: string): string {
  const known = members.get(name);
  if (known !== undefined) return known;
  const written = `${JSON.stringify(name)}:`;
  if (members.size < MOST_MEMBERS) members.set(name, written);
  return written;
}

/** Writes a value as JSON with sorted keys and without absent members: equal values give equal text (RFC 8785 in spirit). */
export function canonicalJson(value: Json | undefined): string {
  if (value === undefined || value === null) return "null";
  if (typeof value === "string") return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value.normalize("NFC"));
  // Every answer is hashed whole: texts are put together as they come, without lists in between.
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) text += (text === "" ? "" : ",") + canonicalJson(item);
    return `[${text}]`;
  }
  if (typeof value !== "object") return JSON.stringify(value);
  const held = value as { readonly [key: string]: Json | undefined };
  for (const name of Object.keys(held).sort()) {
    const member = held[name];
    if (member !== undefined && member !== null)
      text += (text === "" ? "" : ",") + memberOf(name) + canonicalJson(member);
  }
  return `{${text}}`;
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** An id that is the hash of what makes a thing the same thing: `prefix-` and 20 hexadecimal digits. */
export function hashId(prefix: string, identity: Json): string {
  return `${prefix}-${sha256(canonicalJson(identity)).slice(0, 20)}`;
}
