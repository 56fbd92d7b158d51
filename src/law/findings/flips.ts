import type { FlipApplication, FlipCondition, Limb, Outcome } from "../facts/index.js";
import { rankOf } from "./outcomes.js";

/** A missing act, fact or ruling that is worth trying, and what to change to ask again. */
export type Candidate<A extends FlipApplication = FlipApplication> = Omit<FlipCondition, "wouldBecome" | "apply"> & {
  readonly apply: A;
};

/**
 * What would flip an outcome. Every candidate is put to the engine: it is listed only if asking again with it gives a
 * better outcome, and that outcome is its `wouldBecome`. Work that yields before each candidate and wherever asking does.
 */
export function* flipsAmong<A extends FlipApplication>(
  candidates: readonly Candidate<A>[],
  now: Outcome,
  ask: (apply: A) => Generator<unknown, Outcome>,
): Generator<unknown, (Candidate<A> & Pick<FlipCondition, "wouldBecome">)[]> {
  const found: (Candidate<A> & Pick<FlipCondition, "wouldBecome">)[] = [];
  for (const candidate of candidates) {
    // Of several ways to say one thing, the first that helps is told.
    if (found.some((other) => other.missing === candidate.missing)) continue;
    yield;
    const wouldBecome = yield* ask(candidate.apply);
    if (rankOf(wouldBecome) > rankOf(now)) found.push({ ...candidate, wouldBecome });
  }
  return found;
}

/** A ruling on the first limb that is open in law; none where none is. */
export function rulingAmong(limbs: readonly Limb[]): Candidate[] {
  const open = limbs.find(({ state }) => state === "CONTESTED");
  if (!open) return [];
  const missing = `a ruling in favour of jurisdiction on the open point: ${open.sentence.replace(/\.$/, "")}`;
  return [{ limb: open.kind, kind: "RULING", missing, apply: { rulings: true } }];
}
