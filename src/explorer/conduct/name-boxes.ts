import { fail, groupBy } from "../../base/index.js";
import { idNamed, isId, WhichOne } from "../named.js";
import type { Asked } from "../page.js";
import type { Choices } from "./read-conduct.js";

interface Box {
  readonly among: keyof Choices;
  /** What a search may find for it, where the form's own list has no such name. */
  readonly kinds: readonly string[];
}
const OF_PLACES: Box = { among: "places", kinds: ["Place", "State"] };
/** The boxes of the form that take ids and names, several in one with commas between. */
export const BOXES: Readonly<Record<string, Box>> = {
  categories: { among: "categories", kinds: ["LegalCategory", "Provision"] },
  mechanisms: { among: "mechanisms", kinds: ["Mechanism"] },
  ...Object.fromEntries(
    [
      ...["places", "flagState", "victimNationalities", "victimResidences", "seatOfCompany"],
      ...["nationality", "presentIn", "residentIn"],
    ].map((name) => [name, OF_PLACES]),
  ),
};

/**
 * An address with ids in its boxes, each by itself, in place of names and of lists with commas. A name is taken whole
 * before it is cut at its commas, as the record writes it: the title of a category, the citation of a provision. One that
 * several bear is nobody's.
 *
 * @throws WhichOne
 */
export async function withIds(
  asked: Pick<Asked, "ask" | "clocks">,
  query: URLSearchParams,
  choices: Choices,
): Promise<URLSearchParams> {
  const named = new URLSearchParams(query);
  for (const [name, box] of Object.entries(BOXES)) {
    const values = query.getAll(name).map((value) => value.trim());
    if (values.length === 0) continue;
    named.delete(name);
    for (const value of values)
      for (const id of await idsOf(asked, value, box, choices[box.among])) named.append(name, id);
  }
  return named;
}

type List = Choices[keyof Choices];

async function idsOf(
  asked: Pick<Asked, "ask" | "clocks">,
  value: string,
  { kinds }: Box,
  among: List,
): Promise<string[]> {
  const parts = cut(value, among);
  const own = parts.map((part) => knownId(part, among) ?? (isId(part) ? part : undefined));
  const isWhole = parts.length > 1 && own.every((id) => id === undefined);
  const whole = isWhole ? await idNamed(asked, value, kinds).catch(unlessNamed) : undefined;
  if (whole !== undefined) return [whole];
  return Promise.all(parts.map(async (part, at) => own[at] ?? (await idNamed(asked, part, kinds))));
}

/** Goes on without a name that nothing bears. */
const unlessNamed = (error: unknown): undefined => {
  if (!(error instanceof WhichOne)) throw error;
};

/** A value in its parts: the longest that is known first, and otherwise what stands between commas. */
function cut(value: string, among: List): string[] {
  const pieces = value.split(",");
  const { names, mostCommas } = foldedNames(among);
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let taken = 1;
    for (let length = Math.min(pieces.length - at, mostCommas + 1); length > 1 && taken === 1; length -= 1)
      if (names.has(textOf(pieces, at, length).toLowerCase())) taken = length;
    parts.push(textOf(pieces, at, taken));
    at += taken;
  }
  const told = parts.filter((part) => part !== "");
  // Each that is no id is looked for by itself, before the question sees how many there are.
  if (told.length > MOST_PARTS) throw fail("CONDUCT_TOO_MANY", { found: told.length, limit: MOST_PARTS });
  return told;
}
const textOf = (pieces: readonly string[], at: number, length: number): string =>
  pieces
    .slice(at, at + length)
    .join(",")
    .trim();
/** As many ids and names as one box takes. */
const MOST_PARTS = 50;

interface Folded {
  /** Who bears a name, by the name in small letters. */
  readonly names: ReadonlyMap<string, List>;
  /** The most commas that one of the names has: no longer stretch of a text can be one. */
  readonly mostCommas: number;
}
const folded = new WeakMap<List, Folded>();
function foldedNames(among: List): Folded {
  const known = folded.get(among);
  if (known) return known;
  const names = groupBy(among, ({ name }) => name.toLowerCase());
  const made = { names, mostCommas: Math.max(0, ...[...names.keys()].map((name) => name.split(",").length - 1)) };
  folded.set(among, made);
  return made;
}
const bearers = (text: string, among: List): List => foldedNames(among).names.get(text.toLowerCase()) ?? [];

/** The id of what a text is by id or by name. @throws WhichOne where several have the name */
function knownId(text: string, among: List): string | undefined {
  const wanted = text.toLowerCase();
  if (among.some(({ id }) => id === wanted)) return wanted;
  const [one, ...others] = bearers(text, among);
  if (!one || others.length === 0) return one?.id;
  throw new WhichOne(
    text,
    true,
    [one, ...others].map(({ id, name }) => ({ id, kind: id, name })),
  );
}
