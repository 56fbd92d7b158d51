import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/base/index.js";
import { buildLawFacts, type Limb, type LimbKind } from "../../src/law/facts/index.js";
import { assessInterState } from "../../src/law/index.js";
import type { ActRecord, ClaimRecord } from "../../src/model/index.js";
import { bundled } from "../support/bundled.js";

const { dataset } = bundled();
const BETWEEN = { applicant: "gmb", respondent: "mmr", instrument: "genocide-convention" };

/** The limb of the International Court between the two, with other claims in the place of those of the record. */
function limbOf(
  kind: LimbKind,
  claims: readonly ClaimRecord[],
  asOf = "2026-06-30",
  acts: readonly ActRecord[] = dataset.acts,
): Limb {
  const facts = buildLawFacts({ ...dataset, claims: [...claims], acts: [...acts] });
  const answer = assessInterState(facts, { ...BETWEEN, asOf: parseDay(asOf), flips: false }).find(
    ({ mechanism }) => mechanism === "icj",
  );
  return answer?.limbs.find((limb) => limb.kind === kind) as Limb;
}

const retraction = (on: string): ActRecord => ({
  id: `a-${on}`,
  act: "retraction",
  on,
  by: "test",
  reason: "test",
  rank: null,
  verification: null,
  same: null,
  judgement: null,
  rev: 1,
});

const rule = (limb: LimbKind, basis: string | undefined = undefined): ClaimRecord =>
  dataset.claims.find(
    ({ kind, fields }) =>
      kind === "mandate" &&
      fields.mechanism === "icj" &&
      fields.limb === limb &&
      fields.basis === basis &&
      !fields.rule.part,
  ) as ClaimRecord;

describe("The rules of a clause between States", () => {
  test("are the newest on the day of filing, as those of any other basis", () => {
    const old = rule("PERSON");
    const later = {
      ...old,
      id: "later-rule",
      actOn: parseDay("2021-01-01"),
      fields: { ...old.fields, provisions: ["icj-statute/art-34-1"] },
    } as ClaimRecord;
    expect(limbOf("PERSON", [...dataset.claims, later]).claims).toContain("later-rule");
    expect(limbOf("PERSON", [...dataset.claims, later], "2020-12-31").claims).not.toContain("later-rule");
  });

  test("leave a condition of filing that no standing claim states not known", () => {
    const taken = dataset.claims
      .filter(({ kind, fields }) => kind === "mandate" && fields.mechanism === "icj" && fields.limb === "PRECONDITION")
      .map(({ id }) => retraction(id));
    const found = limbOf("PRECONDITION", dataset.claims, "2019-01-01", [...dataset.acts, ...taken]);
    expect(found).toMatchObject({ state: "UNKNOWN", sentence: expect.stringContaining("is not recorded") });
  });
});

describe("A judgment between two States", () => {
  const steps = dataset.claims.filter(
    ({ kind, fields }) =>
      kind === "procedural-step" &&
      fields.mechanism === "icj" &&
      fields.subject === "mmr" &&
      fields.by?.includes("gmb"),
  );
  const upheld = steps.find(({ fields }) => (fields as { step: string }).step === "jurisdiction-upheld") as ClaimRecord;

  test("speaks no more once it was set aside", () => {
    const annulled = {
      ...upheld,
      id: "set-aside",
      actOn: parseDay("2024-01-01"),
      fields: { ...upheld.fields, step: "jurisdiction-challenged", effect: "VACATES", affects: [upheld.id] },
    } as ClaimRecord;
    const rulings = (claims: readonly ClaimRecord[]) =>
      (["TIME", "PERSON", "PRECONDITION"] as const).flatMap((kind) => limbOf(kind, claims).rulings);
    expect(rulings(dataset.claims)).toContain(upheld.id);
    expect(rulings([...dataset.claims, annulled])).not.toContain(upheld.id);
  });

  test("on the merits settles that the two stand in treaty relations, as one on jurisdiction alone does", () => {
    const refusal = {
      ...(dataset.claims.find(
        ({ kind, fields }) =>
          kind === "participation" && fields.act === "objection" && fields.instrument === BETWEEN.instrument,
      ) as ClaimRecord),
      id: "refusal",
      actOn: parseDay("2000-01-01"),
      effectTo: null,
    };
    const refused = {
      ...refusal,
      fields: { ...refusal.fields, subject: "mmr", against: "gmb", provision: undefined },
    } as ClaimRecord;
    const merits = dataset.claims.map((claim) =>
      claim.id === upheld.id
        ? ({ ...claim, fields: { ...claim.fields, step: "no-breach-found" } } as ClaimRecord)
        : claim,
    );
    expect(limbOf("PERSON", [...dataset.claims, refused], "2019-01-01").state).toBe("CONTESTED");
    expect(limbOf("PERSON", [...dataset.claims, refused]).state).toBe("MET");
    expect(limbOf("PERSON", [...merits, refused]).state).toBe("MET");
  });
});
