import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { loadSeed } from "../../src/import/index.js";
import { type ClaimOf, type ClaimRecord, KINDS, ofKind } from "../../src/model/index.js";

const { dataset } = loadSeed(`${PACKAGE_ROOT}/seed`);

describe("The claims of one kind", () => {
  test.each(Object.keys(KINDS) as (keyof typeof KINDS)[])("are all of them and no others: %s", (kind) => {
    const found: readonly ClaimRecord[] = ofKind(dataset.claims, kind);
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
});
