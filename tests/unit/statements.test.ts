import { readFileSync } from "node:fs";
import { load as parse } from "js-yaml";
import { describe, expect, it } from "vitest";
import { type Day, formatDay, hasCertain, hasPossible, OPEN_END, OPEN_START } from "../../src/base/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { ClaimRecord } from "../../src/model/index.js";
import { STATEMENTS } from "./statements.table.js";

const SUMMARY = "summary-of-amnesty-2025-12-11";
const { dataset, faults } = loadSeed("seed");
const claims = dataset.claims.filter((claim) => claim.source === SUMMARY);
const keyOf = new Map(dataset.claims.map((claim) => [claim.id, claim.key ?? claim.id]));

/** `[2023-10-07 … 2025-12-10]`, days inclusive; `…` for an open end. */
const span = (from: Day, to: Day): string =>
  `[${from === OPEN_START ? "" : formatDay(from)} … ${to === OPEN_END ? "" : formatDay(to - 1)}]`;

const range = ({ time }: ClaimRecord): string => {
  const certain = hasCertain(time) ? `certain ${span(time.certFrom, time.certTo)}` : "";
  const wider = hasPossible(time) && (time.possFrom !== time.certFrom || time.possTo !== time.certTo);
  const possible = wider ? `possible ${span(time.possFrom, time.possTo)}` : "";
  return [certain, possible].filter(Boolean).join(", ") || "undated";
};

/** What else makes a claim what it is, besides kind, subject, object, speaker and range; wording is left out. */
const EXTRAS = [
  "bound",
  "value",
  "unit",
  "nestsIn",
  "involvement",
  "finding",
  "allegedActor",
  "addressees",
  "remedies",
  "mechanisms",
  "mechanism",
  "about",
  "cooperation",
  "step",
  "members",
  "rule",
];

const extras = ({ fields, object, subject, scope }: ClaimRecord): string =>
  EXTRAS.flatMap((name) => {
    const value: unknown = fields[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if ([object, subject].includes(value as string) || (name !== "allegedActor" && scope === value)) return [];
    return [
      `${name}=${[value]
        .flat()
        .map((item) => keyOf.get(item as string) ?? item)
        .join("+")}`,
    ];
  }).join(" ");

/** One claim as one line of the table. */
export const describeClaim = (claim: ClaimRecord): string =>
  [
    `${claim.kind}: ${claim.subject ?? "-"} > ${claim.object ?? "-"}`,
    claim.speaker,
    range(claim),
    claim.standard ?? "",
    extras(claim),
  ].join(" | ");

describe("The statement of 11 December 2025", () => {
  it("is read without a fault", () => {
    expect(faults.filter((fault) => fault.file.includes("amnesty"))).toEqual([]);
  });

  it("has every one of its sentences in the table, and no others", () => {
    const { passages } = parse(readFileSync("seed/sources/passages.yaml", "utf8")) as {
      passages: { source: string; at: string }[];
    };
    const pinpoints = passages.filter((passage) => passage.source === SUMMARY).map((passage) => passage.at);
    expect(Object.keys(STATEMENTS).sort()).toEqual(pinpoints.sort());
    expect([...new Set(claims.map((claim) => claim.at))].sort()).toEqual(pinpoints.sort());
  });

  it.each(Object.entries(STATEMENTS))("says in %s exactly what the table says", (at, expected) => {
    expect(
      claims
        .filter((claim) => claim.at === at)
        .map(describeClaim)
        .sort(),
    ).toEqual([...expected].sort());
  });

  it("keeps the hash of every sentence that claims cite", () => {
    const hashes = dataset.passages.filter((passage) => passage.source === SUMMARY).map((passage) => passage.sha256);
    expect(hashes).toHaveLength(21);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("was said on the day of the statement, and was checked against the text", () => {
    const day = new Set(claims.map((claim) => claim.actOn && formatDay(claim.actOn)));
    expect([...day]).toEqual(["2025-12-11"]);
    expect(new Set(claims.map((claim) => claim.verification))).toEqual(new Set(["verified"]));
  });

  it("nests its figures: children in those killed since the ceasefire, those in the total", () => {
    const figure = (key: string): ClaimRecord | undefined => claims.find((claim) => claim.key === key);
    const [total, since, children] = ["total-deaths", "since-ceasefire-deaths", "since-ceasefire-children"].map(
      (name) => figure(`statement.3-2.${name}`),
    );
    expect(since?.fields.nestsIn).toEqual([total?.id]);
    expect(children?.fields.nestsIn).toEqual([since?.id]);
    expect(figure("statement.4-2.civilian-deaths")?.fields.nestsIn).toEqual([figure("statement.4-2.deaths")?.id]);
  });

  it("stands beside answers from every side it makes allegations about", () => {
    const own = new Set(claims.map((claim) => claim.id));
    const answering = dataset.claims.filter(
      (claim) => claim.kind === "response" && (claim.fields.answers as string[]).some((id) => own.has(id)),
    );
    expect([...new Set(answering.map((claim) => claim.speaker))]).toEqual(
      expect.arrayContaining(["isr", "hamas", "palestinian-authority"]),
    );
  });
});
