import type { MechanismInput } from "../../model/index.js";

const known = new WeakMap<MechanismInput, MechanismInput>();

/**
 * The mechanism as it is asked about conduct. A court or body that takes up what is alleged of a State by itself is asked
 * on that basis: its cases between States are about the same conduct and the same State, and for two named States they
 * are asked by `assessInterState`. A forum that has no other road keeps them.
 */
export function forConduct(mechanism: MechanismInput): MechanismInput {
  const seen = known.get(mechanism);
  if (seen) return seen;
  const others = mechanism.bases.filter(({ link }) => link !== "BOTH_STATES_PARTY");
  const asked =
    others.length === 0 || others.length === mechanism.bases.length ? mechanism : { ...mechanism, bases: others };
  known.set(mechanism, asked);
  return asked;
}
