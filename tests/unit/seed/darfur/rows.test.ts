import { describe, expect, it } from "vitest";
import { parseDay } from "../../../../src/base/index.js";
import { ofKind } from "../../../../src/model/index.js";
import { bundled } from "../../../support/bundled.js";
import { ACTORS } from "./actors.table.js";
import { describeRow } from "./describe-row.js";
import { ELEMENTS } from "./elements.table.js";
import { FIGURES } from "./figures.table.js";
import { INCIDENTS_BEFORE_2013 } from "./incidents-before-2013.table.js";
import { INCIDENTS_SINCE_2013 } from "./incidents-since-2013.table.js";
import { MECHANISMS } from "./mechanisms.table.js";
import { REMEDIES } from "./remedies.table.js";
import { STEPS } from "./steps.table.js";

const TABLES = [
  ACTORS,
  INCIDENTS_BEFORE_2013,
  INCIDENTS_SINCE_2013,
  STEPS,
  MECHANISMS,
  ELEMENTS,
  FIGURES,
  REMEDIES,
] as const;
const ROWS = TABLES.flatMap((table) => Object.entries(table));
const { dataset, faults } = bundled();
const keyOf = new Map(dataset.claims.map((claim) => [claim.id, claim.key ?? claim.id]));
const byKey = new Map(dataset.claims.flatMap((claim) => (claim.key ? [[claim.key, claim] as const] : [])));
const fullKey = (key: string): string => (key.startsWith("/") ? key.slice(1) : `darfur.${key}`);
const numbered = (letter: string, to: number, open: readonly number[] = []): string[] =>
  Array.from({ length: to }, (_, index) => index + 1)
    .filter((number) => !open.includes(number))
    .map((number) => `${letter}${number}`);

describe("The second situation, row by row", () => {
  it("is read without a fault", () => {
    expect(faults.filter((fault) => fault.file.includes("darfur"))).toEqual([]);
  });

  it("has every row, save the two that are open", () => {
    const steps = ["1abcde", "2ab", "3", "4abc", "5abcd", "6", "7abcdef"].flatMap(([number, ...letters]) =>
      letters.length ? letters.map((letter) => `P${number}${letter}`) : [`P${number}`],
    );
    const expected = [
      ...numbered("A", 18, [13]),
      ...numbered("I", 18),
      ...steps,
      ...numbered("M", 20),
      ...numbered("E", 10),
      ...numbered("F", 10),
      ...numbered("R", 10),
    ];
    expect(ROWS.map(([row]) => row).sort()).toEqual(expected.sort());
  });

  it("has every claim of the situation in one row, and no others", () => {
    const held = ROWS.flatMap(([, lines]) => Object.keys(lines).map(fullKey));
    expect(new Set(held).size).toBe(held.length);
    // By what name a person is called, and who denies it, is no row of the situation; names have tests of their own.
    const ours = [...byKey.keys()].filter((key) => key.startsWith("darfur.") && !key.startsWith("darfur.alias."));
    expect(held.filter((key) => key.startsWith("darfur.")).sort()).toEqual(ours.sort());
  });

  it.each(ROWS)("says in %s exactly what the table says", (_, lines) => {
    const said = Object.keys(lines).map((key) => {
      const claim = byKey.get(fullKey(key));
      return [key, claim && describeRow(claim, keyOf)];
    });
    expect(Object.fromEntries(said)).toEqual(lines);
  });

  it("was checked in no official document yet, and says so of every claim", () => {
    const checked = ROWS.flatMap(([, lines]) => Object.keys(lines))
      .map((key) => byKey.get(fullKey(key)))
      .filter((claim) => claim?.verification !== "unverified");
    expect(checked).toEqual([]);
  });

  it("leaves open what no source says: hops above the person convicted at first instance (A13)", () => {
    const hops = dataset.claims.filter(
      (claim) =>
        claim.kind === "structure" && claim.speaker === "icc-trial-chamber-1" && claim.source.includes("01-20"),
    );
    expect(hops).toEqual([]);
  });

  it("leaves open what followed the sentence: no later step, nothing final (P7g)", () => {
    const steps = ofKind(dataset.claims, "procedural-step").filter(
      (claim) => claim.subject === "ali-muhammad-ali-abd-al-rahman",
    );
    expect(steps.filter(({ actOn }) => actOn !== null && actOn > parseDay("2025-12-09"))).toEqual([]);
    expect(steps.map(({ fields }) => fields.step)).not.toContain("conviction-final");
  });

  it("holds what Sudan did towards the Rome Statute (M4)", () => {
    const acts = ofKind(dataset.claims, "participation")
      .filter((claim) => claim.subject === "sdn" && claim.object === "rome-statute")
      .map(({ fields, actOn }) => [fields.act, actOn]);
    expect(acts).toEqual(
      expect.arrayContaining([
        ["signature", parseDay("2000-09-08")],
        ["no-intent-letter", parseDay("2008-08-26")],
      ]),
    );
  });

  it("never joins the forces of the first period to those since 2013", () => {
    const of = (pattern: RegExp) => (id: string | null) => id !== null && pattern.test(id);
    const first = of(/^(janjaweed|wadi-salih|darfur-security|darfur-(state|locality))/);
    const second = of(/^(rapid-support|rsf-)/);
    const joined = dataset.claims.filter(
      ({ kind, subject, object }) =>
        kind === "structure" && ((first(subject) && second(object)) || (second(subject) && first(object))),
    );
    expect(joined).toEqual([]);
  });

  it("names seven persons and no other", () => {
    const persons = dataset.entities.filter(
      ({ type, situations }) => type === "Person" && situations.includes("sudan-darfur"),
    );
    expect(persons).toHaveLength(7);
    for (const person of persons) expect(person.namedIn, person.id).toMatch(/^icc-02-05-/);
  });
});
