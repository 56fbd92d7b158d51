import { describe, expect, it } from "vitest";
import { violationsOverRevisions } from "../../../src/assessment/index.js";
import { bundled } from "../../support/bundled.js";

const { dataset, faults } = bundled();
const nameOf = new Map(dataset.entities.map((entity) => [entity.id, entity]));
const stationed = dataset.claims.filter((claim) => claim.kind === "stationing");

describe("Stationings of the bundled record", () => {
  it("are there for every situation with armed forces, and for more than one force in each", () => {
    expect(faults).toEqual([]);
    const upOf = (id: string): string[] =>
      dataset.claims.flatMap((claim) =>
        claim.kind === "structure" && claim.subject === id ? [claim.object ?? ""] : [],
      );
    for (const situation of ["israel-opt", "sudan-darfur"]) {
      const units = stationed.filter(({ subject }) => nameOf.get(subject ?? "")?.situations.includes(situation));
      expect(new Set(units.flatMap(({ subject }) => upOf(subject ?? ""))).size, situation).toBeGreaterThan(1);
    }
  });

  it("found no alleged violation: a unit that is only placed somewhere is alleged to have done nothing", () => {
    const alleged = new Set(
      dataset.claims.flatMap((claim) =>
        claim.kind === "attribution"
          ? [claim.object]
          : claim.kind === "characterization"
            ? [claim.fields.allegedActor]
            : [],
      ),
    );
    const placed = new Set(stationed.map(({ subject }) => subject).filter((id) => !alleged.has(id)));
    expect(placed.size).toBeGreaterThan(8);
    const violations = violationsOverRevisions(dataset);
    expect(violations.length).toBeGreaterThan(50);
    expect(violations.filter(({ allegedActor }) => placed.has(allegedActor))).toEqual([]);
    const founded = new Set(violations.flatMap(({ claims }) => claims));
    expect(stationed.filter(({ id }) => founded.has(id))).toEqual([]);
  });

  it("say where a unit was, never what it did", () => {
    for (const { sentence } of stationed) expect(sentence).toMatch(/^According to .+ (was based|operated) in .+\.$/);
  });
});
