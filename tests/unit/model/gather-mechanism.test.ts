import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClaimOf, expandMechanism, gatherMechanism, type MechanismInput } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

const { mechanisms } = bundled().dataset;
type Mandate = ClaimOf<"mandate">;

/** The claims that a mechanism's rules become, as far as they matter here. */
const claimsOf = (mechanism: MechanismInput): Mandate[] =>
  expandMechanism(mechanism).map(
    ({ limb, basis, rule, provisions }) =>
      ({ kind: "mandate", fields: { mechanism: mechanism.id, basis, limb, rule, provisions } }) as unknown as Mandate,
  );

/** Its law, without what is said about it and in one order. */
const lawOf = ({ rules, bases, remedies }: MechanismInput): unknown => inOrder({ rules, bases, remedies });
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inOrder);
    return items.every((item) => typeof item === "object") ? items.map((item) => JSON.stringify(item)).sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([field, inside]) => inside !== undefined && !["says", "note", "repealed"].includes(field),
  );
  return Object.fromEntries(
    kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, inside]) => [field, inOrder(inside)]),
  );
}

const one = fc.constantFrom(...mechanisms);

describe("A mechanism gathered from its claims", () => {
  test("is its record where they say what it says", () => {
    for (const mechanism of mechanisms) {
      const claims = claimsOf(mechanism);
      expect(gatherMechanism(mechanism, claims, claims), mechanism.id).toBe(mechanism);
    }
  });

  test("is what they say, whatever the record has become since", () => {
    fc.assert(
      fc.property(one, one, (then, now) => {
        const claims = claimsOf(then);
        const record = { ...now, id: then.id };
        expect(lawOf(gatherMechanism(record, claims, claims))).toEqual(lawOf(then));
      }),
    );
  });

  test("lacks what nobody had said yet, and keeps the place of what was taken back", () => {
    fc.assert(
      fc.property(one, fc.nat(), fc.boolean(), (mechanism, which, wasRecorded) => {
        const claims = claimsOf(mechanism);
        const rules = claims.filter(({ fields }) => fields.limb !== "NOTE" && fields.limb !== "LINK");
        fc.pre(rules.length > 0);
        const out = rules[which % rules.length] as Mandate;
        const left = claims.filter((claim) => claim !== out);
        const gathered = gatherMechanism(mechanism, wasRecorded ? claims : left, left);
        if (wasRecorded) {
          expect(gathered).toBe(mechanism);
          return;
        }
        const texts = claimsOf(gathered).map(({ fields }) => JSON.stringify(fields));
        expect(texts).not.toContain(JSON.stringify(out.fields));
        expect(texts).toHaveLength(claims.length - 1);
      }),
    );
  });

  test("has no rule that the schema of rules cannot read", () => {
    const mechanism = mechanisms[0] as MechanismInput;
    const claims = claimsOf(mechanism);
    const odd = { fields: { mechanism: mechanism.id, limb: "TIME", rule: { nonsense: true } } } as unknown as Mandate;
    const alien = {
      fields: { mechanism: mechanism.id, limb: "TIME", rule: { part: "x", id: 1 } },
    } as unknown as Mandate;
    expect(lawOf(gatherMechanism(mechanism, [...claims, odd, alien], [...claims, odd, alien]))).toEqual(
      lawOf(mechanism),
    );
  });
});
