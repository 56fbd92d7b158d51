import { readFileSync } from "node:fs";
import { load as parse } from "js-yaml";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../../src/base/index.js";
import { type ClaimOf, type ClaimRecord, ofKind } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";
import { extrasOf, headOf, rangeOf } from "../../support/describe-claim.js";
import { STATEMENTS } from "./statements.table.js";

const SUMMARY = "summary-of-amnesty-2025-12-11";
const { dataset, faults } = bundled();
const claims = dataset.claims.filter((claim) => claim.source === SUMMARY);
const keyOf = new Map(dataset.claims.map((claim) => [claim.id, claim.key ?? claim.id]));

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

/** One claim as one line of the table. */
const describeClaim = (claim: ClaimRecord): string =>
  [headOf(claim), claim.speaker, rangeOf(claim), claim.standard ?? "", extrasOf(claim, EXTRAS, keyOf)].join(" | ");

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
    const figure = (key: string): ClaimOf<"figure"> | undefined =>
      ofKind(claims, "figure").find((claim) => claim.key === key);
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
