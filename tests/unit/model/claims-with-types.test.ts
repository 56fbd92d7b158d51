import { describe, expect, test } from "vitest";
import { rulesOn } from "../../../src/law/index.js";
import { type ClaimOf, type ClaimRecord, KINDS, ofKind } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

const { dataset } = bundled();

describe("The claims of one kind", () => {
  test.each(Object.keys(KINDS) as (keyof typeof KINDS)[])("are all of them and no others: %s", (kind) => {
    const found = ofKind(dataset.claims, kind);
    expect(found).toEqual(dataset.claims.filter((claim) => claim.kind === kind));
  });

  test("have the fields of their kind and no others: a misspelt one does not compile", () => {
    const [step] = ofKind(dataset.claims, "procedural-step") as [ClaimOf<"procedural-step">];
    expect(step.fields.step).toBeTypeOf("string");
    // @ts-expect-error the field is called `subject`
    expect(step.fields.subjcet).toBeUndefined();
    // @ts-expect-error a field of another kind
    expect(step.fields.cooperation).toBeUndefined();
    // @ts-expect-error no such kind
    expect(ofKind(dataset.claims, "procedural-steps")).toEqual([]);
    const [act] = ofKind(dataset.claims, "participation") as [ClaimOf<"participation">];
    // @ts-expect-error no such act
    expect(act.fields.act === "ratifcation").toBe(false);
  });

  test("are known by their kind among claims of every kind, and by nothing else", () => {
    const claim = dataset.claims.find(({ kind }) => kind !== "participation") as ClaimRecord;
    // @ts-expect-error a field that some kinds have and others do not
    expect(claim.fields.act).toBeUndefined();
    if (claim.kind === "participation") expect(claim.fields.act).toBeTypeOf("string");
    // @ts-expect-error no kind has such a field
    expect(claim.fields.subjcet).toBeUndefined();
  });
});

describe("The rules of a mechanism", () => {
  const icc = dataset.claims.filter((claim) => claim.kind === "mandate" && claim.fields.mechanism === "icc");
  const mandates = ofKind(icc, "mandate");

  test("have the fields of their limb and no others: a misspelt one does not compile", () => {
    const [person] = rulesOn(mandates, "PERSON");
    expect(person?.fields.rule.minAge).toBe(18);
    // @ts-expect-error the field is called `minAge`
    expect(person?.fields.rule.minimumAge).toBeUndefined();
    // @ts-expect-error a field of another limb
    expect(person?.fields.rule.places).toBeUndefined();
    // @ts-expect-error a limb has no such name
    expect(rulesOn(mandates, "PERSONS")).toEqual([]);
  });

  test("are all of the limb, each once", () => {
    const limbs = ["SUBJECT_MATTER", "TIME", "TERRITORY", "PERSON", "PRECONDITION", "LINK", "NOTE"] as const;
    const found = limbs.flatMap((limb) => rulesOn(mandates, limb).map(({ id }) => id));
    expect(found.sort()).toEqual(
      mandates
        .filter(({ fields }) => fields.limb !== "REMEDY")
        .map(({ id }) => id)
        .sort(),
    );
  });
});
