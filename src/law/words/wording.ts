import { type Day, OPEN_END, OPEN_START, writeDay } from "../../base/index.js";
import { inSentence, type MechanismInput } from "../../model/index.js";
import type { LawBooks } from "../facts/index.js";

/**
 * The name of an entity, mechanism, instrument or category as it stands in a sentence; its id where it has none. An entity
 * is named as claims name it ("the Philippines", "the Rapid Support Forces"); of courts `theName` decides.
 */
export function nameOf(facts: LawBooks, id: string): string {
  const entity = facts.mechanisms.has(id) ? undefined : facts.entities.get(id);
  if (!entity) return plainName(facts, id);
  return inSentence(
    entity.name,
    entity.type,
    entity.names?.map(({ text }) => text),
  );
}

function plainName(facts: LawBooks, id: string): string {
  const named =
    facts.mechanisms.get(id) ?? facts.entities.get(id) ?? facts.instruments.get(id) ?? facts.categories.get(id);
  return named?.name ?? id;
}

/** An instrument as its articles are cited ("Rome Statute"), else by its full name. */
export function instrumentName(facts: LawBooks, id: string): string {
  const instrument = facts.instruments.get(id);
  return instrument?.short ?? instrument?.name ?? nameOf(facts, id);
}

/** Orders ids by the names they stand for, so that an answer does not depend on how ids are spelt. */
export const byName =
  (facts: LawBooks) =>
  (a: string, b: string): number =>
    plainName(facts, a) < plainName(facts, b) ? -1 : plainName(facts, a) > plainName(facts, b) ? 1 : 0;

/** The citation of a provision; its id where the record has none. */
export function cite(facts: LawBooks, provision: string): string {
  return facts.provisions.get(provision)?.citation ?? provision;
}

/** `A, B and C`; with `joiner`, `A, B or C`. */
export function listed(items: readonly string[], joiner: "and" | "or" = "and"): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${joiner} ${items.at(-1)}`;
}

export const named = (facts: LawBooks, ids: readonly string[], joiner: "and" | "or" = "and"): string =>
  listed(
    ids.map((id) => nameOf(facts, id)),
    joiner,
  );

/** `1 Apr 2015 to 16 Mar 2019`, `from 1 Apr 2015`, `up to 16 Mar 2019`; the end is half open on the way in. */
export function span(from: Day, to: Day): string {
  if (from <= OPEN_START) return to >= OPEN_END ? "any day" : `up to ${writeDay(to - 1)}`;
  if (to >= OPEN_END) return `from ${writeDay(from)}`;
  return to - from === 1 ? writeDay(from) : `${writeDay(from)} to ${writeDay(to - 1)}`;
}

/** For which days an act has effect: "for the time from 10 May 2021 to 31 Jan 2024", "for the time up to 31 Jan 2024". */
export function forTheTime(from: Day, to: Day): string {
  const hasBoth = from > OPEN_START && to < OPEN_END && to - from > 1;
  return hasBoth ? `for the time from ${span(from, to)}` : `for the time ${span(from, to)}`;
}

/** A day as lawyers write it; an open end reads as such. */
export const dayText = (day: Day): string =>
  day >= OPEN_END || day <= OPEN_START ? "a day not recorded" : writeDay(day);

/** When the conduct is said to have been, without saying that it was: "the conduct is dated 1 Apr 2015 to 16 Mar 2019". */
export const conductDays = (from: Day, to: Day, whole: { readonly from: Day; readonly to: Day }): string =>
  `${from > whole.from || to < whole.to ? "this part of the conduct" : "the conduct"} is dated ${span(from, to)}`;

/** Makes the first letter a capital and sees to the full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]["']?$/.test(capital) ? capital : `${capital}.`;
}

/** One body of a State, as "Court of Bosnia and Herzegovina" is and "Swiss courts" are not. */
const ONE_BODY = /^[^(,]*\b(?:Court|Tribunal|Jurisdiction)\b/;

/** "the International Court of Justice" inside a sentence; the courts of a State are named without an article, save one that goes by its name. */
export function theName(mechanism: MechanismInput): string {
  const bare =
    /^(?:The|the) /.test(mechanism.name) ||
    (mechanism.nature === "national-court" && !ONE_BODY.test(mechanism.name)) ||
    mechanism.nature === "special-procedure";
  return bare ? mechanism.name : `the ${mechanism.name}`;
}
