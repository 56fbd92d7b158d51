import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const RULING = "2025-06-26";

/** Whether remedies at home stand in the way before the African Court, as one day sees it. */
function precondition(asOf: string, conduct: Record<string, unknown>, state = "rwa") {
  const day = parseDay(asOf);
  const input = {
    categories: ["human-rights-violations.right-to-life"],
    places: ["north-kivu"],
    from: "2022-06-13",
    allegedActors: [{ kind: "STATE", nationalities: [state] }],
    ...conduct,
  } as unknown as ConductInput;
  const [answer] = assessCoverage(facts, checkConduct(facts, input, day), { mechanisms: ["african-court"], asOf: day });
  return answer?.limbs.find(({ kind }) => kind === "PRECONDITION");
}

describe("A ruling that a case between States is admissible", () => {
  test("settles remedies at home from its day on, with the ruling among the claims", () => {
    expect(precondition("2025-06-25", {})?.state).toBe("UNKNOWN");
    const limb = precondition(RULING, {});
    expect(limb?.state).toBe("MET");
    expect(limb?.sentence).toContain("held on 26 June 2025");
    expect(limb?.claims.map((id) => facts.claims.get(id)?.kind)).toContain("procedural-step");
  });

  test("settles nothing for conduct of before, elsewhere or of another State", () => {
    expect(precondition(RULING, { from: "2021-10-31" })?.state).toBe("UNKNOWN");
    expect(precondition(RULING, { from: "2021-11-01" })?.state).toBe("MET");
    expect(precondition(RULING, { places: ["rwa"] })?.state).toBe("UNKNOWN");
    expect(precondition(RULING, {}, "tza")?.state).toBe("UNKNOWN");
  });

  test("gives way to what the question says", () =>
    expect(precondition(RULING, { remediesExhausted: false })?.state).toBe("NOT_MET"));
});
