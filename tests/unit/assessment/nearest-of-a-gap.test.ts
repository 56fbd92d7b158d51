import fc from "fast-check";
import { expect, test } from "vitest";
import { findGapsInPieces, type Gap } from "../../../src/assessment/gaps/find-gaps.js";
import type { ViolationAnswers } from "../../../src/assessment/violations/answers-of-violation.js";
import type { AssessedViolation } from "../../../src/assessment/violations/compute-matrix.js";
import { atOnce } from "../../../src/base/index.js";
import type { FactsOn, Outcome } from "../../../src/law/index.js";

interface Body {
  readonly id: string;
  /** Null where it looks at whoever acted. */
  readonly ofStates: boolean | null;
  readonly outcome: Outcome;
  readonly open: number;
  readonly moved: boolean;
  /** Whether a step before it was about whoever is alleged to have acted. */
  readonly dealt: boolean;
}

/** The gaps of one violation alleged of a natural person. */
function gapsOf(bodies: readonly Body[], hasDied = false): Gap[] {
  const by = new Map(bodies.map((body) => [body.id, body]));
  const facts = {
    entities: new Map([["p", { type: "Person" }]]),
    endedByDeath: new Map(hasDied ? [["p", [{ id: "ended" }]]] : []),
    standing: () => ({ state: "STANDS" }),
    mechanisms: new Map(
      bodies.map(({ id, ofStates }) => [
        id,
        {
          nature: "criminal-court",
          remedies: ["some"],
          addressee: ofStates === null ? "ANY_DUTY_BEARER" : ofStates ? "STATE" : "NATURAL_PERSON",
        },
      ]),
    ),
  } as unknown as FactsOn;
  const answers: ViolationAnswers = {
    mechanisms: bodies.map(({ id }) => id),
    outcomeOf: (id) => by.get(id)?.outcome,
    openLimbsOf: (id) => by.get(id)?.open,
    motionOf: (id) => (by.get(id)?.moved ? "IN_MOTION" : by.get(id)?.dealt ? "DEALT_WITH" : "NONE"),
    of: () => undefined,
    *workOut() {},
  };
  const violation = { id: "v", category: "c", allegedActor: "p" } as AssessedViolation["violation"];
  return atOnce(findGapsInPieces([{ violation, begins: 0 as AssessedViolation["begins"], answers }], facts));
}

/** The nearest mechanism of each kind of gap. */
const nearest = (bodies: readonly Body[], hasDied = false): Map<string, string | undefined> =>
  new Map(gapsOf(bodies, hasDied).map((gap) => [gap.kind, gap.nearest?.mechanism]));

const body = (id: string, change: Partial<Body> = {}): Body => ({
  id,
  ofStates: false,
  outcome: "NOT_COVERED",
  open: 1,
  moved: false,
  dealt: false,
  ...change,
});

test("What judges States alone comes near conduct of a natural person only where nothing else answers", () => {
  const states = body("a-commission", { ofStates: true });
  expect(nearest([states, body("z-court", { open: 3 })]).get("NO_COURT")).toBe("z-court");
  expect(nearest([states]).get("NO_COURT")).toBe("a-commission");
  expect(nearest([{ ...states, outcome: "UNKNOWN" }, body("z-court")]).get("NO_COURT")).toBe("a-commission");
});

test("Of two that lack as much, the one that was set in motion comes nearer, then the one that dealt with the person", () => {
  expect(nearest([body("a"), body("b", { moved: true })]).get("NO_COURT")).toBe("b");
  expect(nearest([body("a"), body("b", { moved: true, open: 2 })]).get("NO_COURT")).toBe("a");
  expect(nearest([body("a"), body("b", { dealt: true })]).get("NO_COURT")).toBe("b");
  expect(nearest([body("a", { moved: true }), body("b", { dealt: true })]).get("NO_COURT")).toBe("a");
});

test("No court comes near conduct of one who has died, be it of persons or of States", () => {
  const states = body("z-states", { ofStates: true, open: 3 });
  expect(nearest([body("a-court", { dealt: true })]).get("NO_COURT")).toBe("a-court");
  expect(nearest([body("a-court", { dealt: true })], true).get("NO_COURT")).toBeUndefined();
  expect(nearest([body("a-court", { moved: true }), states], true).get("NO_COURT")).toBeUndefined();
});

test("What looks at everybody comes near conduct of one who has died too, and each gap says which step ended proceedings", () => {
  const organ = body("z-organ", { ofStates: null, open: 3 });
  expect(nearest([body("a-court"), organ], true).get("NO_COURT")).toBe("z-organ");
  for (const [hasDied, step] of [
    [true, "ended"],
    [false, null],
  ] as const)
    expect(new Set(gapsOf([body("a-court")], hasDied).map(({ endedByDeath }) => endedByDeath))).toEqual(
      new Set([step]),
    );
});

test("Who comes nearest does not hang on the order in which they answer", () => {
  const bodies = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      ofStates: fc.boolean(),
      outcome: fc.constantFrom<Outcome>("NOT_COVERED", "UNKNOWN", "CONTESTED", "PARTIAL"),
      open: fc.integer({ min: 1, max: 3 }),
      moved: fc.boolean(),
      dealt: fc.boolean(),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  );
  fc.assert(
    fc.property(bodies, (all) => {
      expect(nearest([...all].reverse())).toEqual(nearest(all));
    }),
  );
});
