import { type ClaimOf, gatherMechanism, isOfKind, type MechanismInput } from "../../model/index.js";
import type { LawClaim } from "./law-facts.js";

/**
 * Mechanisms as they were on record: the bases and rules that claims had stated by then, as the claims that stand state
 * them. Without this, a basis that was added later would leave every earlier answer open, and a condition that was taken
 * back later would be missing from the answers of its time.
 *
 * @param known     every claim that had been recorded, whether or not it stands
 * @param standing  those that stand, in the order of the law
 */
export function* mechanismsAt(
  mechanisms: readonly MechanismInput[],
  known: readonly LawClaim[],
  standing: readonly LawClaim[],
): Generator<unknown, readonly MechanismInput[]> {
  const recorded = byMechanism(known);
  const stated = byMechanism(standing);
  const made: MechanismInput[] = [];
  for (const mechanism of mechanisms) {
    const own = recorded.get(mechanism.id);
    // Records without any rule on record are not of our writing; they are read as they stand.
    made.push(own ? sameObject(mechanism, gatherMechanism(mechanism, own, stated.get(mechanism.id) ?? [])) : mechanism);
    yield;
  }
  return made;
}

function byMechanism(claims: readonly LawClaim[]): ReadonlyMap<string, readonly ClaimOf<"mandate">[]> {
  const groups = new Map<string, ClaimOf<"mandate">[]>();
  for (const claim of claims) {
    if (!isOfKind(claim, "mandate")) continue;
    const group = groups.get(claim.fields.mechanism);
    if (group) group.push(claim);
    else groups.set(claim.fields.mechanism, [claim]);
  }
  return groups;
}

const states = new WeakMap<MechanismInput, Map<string, MechanismInput>>();

/** One state of a record is one object: two states of the law are compared by their objects. */
function sameObject(mechanism: MechanismInput, state: MechanismInput): MechanismInput {
  if (state === mechanism) return mechanism;
  const known = states.get(mechanism) ?? new Map<string, MechanismInput>();
  states.set(mechanism, known);
  const text = JSON.stringify(state);
  const same = known.get(text) ?? state;
  known.set(text, same);
  return same;
}
