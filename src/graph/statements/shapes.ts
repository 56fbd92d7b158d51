import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, PACKAGE_ROOT } from "../../base/index.js";
import { type HeaderType, parseType } from "./parse-type.js";

const PARTS = join(PACKAGE_ROOT, "cypher", "read", "parts");
const HEADER = /^\/\/ @shape {2}(.+)\n/;
const read = new Map<string, { readonly text: string; readonly shape: HeaderType | null }>();

/** A piece of statements: its text, and the shape of the map it makes, where its first line says so (`// @shape  {…}`). */
export function readPart(name: string): { readonly text: string; readonly shape: HeaderType | null } {
  const known = read.get(name);
  if (known) return known;
  const source = readFileSync(join(PARTS, `${name}.cypher`), "utf8").replaceAll("\r\n", "\n");
  const said = HEADER.exec(source)?.[1];
  const found = said === undefined ? null : parseType(said);
  if (said !== undefined && found?.length !== said.length)
    throw fail("STATEMENT_INVALID", { path: `read/parts/${name}`, why: "its shape is no type" });
  const part = { text: source.replace(HEADER, "").trim(), shape: found?.type ?? null };
  read.set(name, part);
  return part;
}

/** The shape that a part makes; null where there is no such part, or it does not say. */
export const shapeOf = (name: string): HeaderType | null => (listParts().includes(name) ? readPart(name).shape : null);

/** Every shape that a part makes, in the order of their names. */
export const listShapes = (): { readonly name: string; readonly shape: HeaderType }[] =>
  listParts().flatMap((name) => {
    const { shape } = readPart(name);
    return shape ? [{ name, shape }] : [];
  });

/** Names of all parts, in order. */
const listParts = (): readonly string[] => {
  parts ??= readdirSync(PARTS)
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.slice(0, -".cypher".length))
    .sort();
  return parts;
};
let parts: readonly string[] | null = null;
