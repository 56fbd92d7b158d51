import { unique } from "../../../base/index.js";
import type { MechanismInput } from "../../../model/index.js";
import type { Candidate } from "../../findings/index.js";
import { nameOf } from "../../words/index.js";
import type { Part } from "../assess-parts.js";
import { territoryOf } from "../places.js";
import type { Question } from "../question.js";
import { witnessState } from "./facts-of-actors.js";

/** The part of a wider place that a mandate or referral covers. */
export function narrowerPlaces(q: Question, mechanism: MechanismInput): Candidate[] {
  const named_ = mechanism.bases.flatMap((basis) => [...basis.linkTo, ...(basis.rules.territory?.places ?? [])]);
  const referred = mechanism.bases
    .flatMap((basis) =>
      basis.link === "REFERRAL" && basis.acceptance
        ? [...(q.facts.participation.get(basis.acceptance.instrument)?.values() ?? [])].flat()
        : [],
    )
    .filter((claim) => claim.fields.act === "council-referral" && claim.fields.territory)
    .map((claim) => claim.fields.territory as string);
  const targets = unique([...named_, ...(mechanism.rules.territory?.places ?? []), ...referred]).filter((place) => {
    const within = territoryOf({ ...q, mechanism }, place).states;
    return !q.conduct.places.includes(place) && q.conduct.places.some((one) => within.includes(one));
  });
  return targets.map((place) => ({
    limb: "TERRITORY",
    kind: "FACT",
    missing: `conduct in ${nameOf(q.facts, place)}, the part that is covered`,
    apply: { conduct: { places: [...q.conduct.places, place] } },
  }));
}

export function classes(parts: readonly Part[]): Candidate[] {
  const fails = parts.some((part) =>
    part.results.some((result) =>
      result.answer.limbs.some((limb) => limb.kind === "SUBJECT_MATTER" && limb.state !== "MET"),
    ),
  );
  if (!fails) return [];
  return (["INTERNATIONAL", "NON_INTERNATIONAL"] as const).map((one) => ({
    limb: "SUBJECT_MATTER" as const,
    kind: "FACT" as const,
    missing:
      one === "INTERNATIONAL" ? "a conflict classed as international" : "a conflict classed as not international",
    apply: { conduct: { conflictClasses: [one] } },
  }));
}

export function flags(q: Question, mechanism: MechanismInput): Candidate[] {
  const basis = mechanism.bases.find((one) => one.link === "FLAG" && one.acceptance);
  if (!basis?.acceptance || q.conduct.flagState !== null) return [];
  const atSea = q.conduct.places.some((place) => territoryOf({ ...q, mechanism }, place).kind === "none");
  const witness = atSea ? witnessState(q, basis.acceptance.instrument) : null;
  return witness
    ? [
        {
          limb: "TERRITORY",
          kind: "FACT",
          missing: `a ship or aircraft registered in a State Party (for instance ${nameOf(q.facts, witness)})`,
          apply: { conduct: { flagState: witness } },
        },
      ]
    : [];
}
