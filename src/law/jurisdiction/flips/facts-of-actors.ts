import { OPEN_END } from "../../../base/index.js";
import type { MechanismInput } from "../../../model/index.js";
import { type LimbKind, rulesOn } from "../../facts/index.js";
import type { Candidate } from "../../findings/index.js";
import { acceptanceOf, isComplete } from "../../participation/index.js";
import { byName, named, nameOf } from "../../words/index.js";
import type { Part } from "../assess-parts.js";
import type { Question } from "../question.js";
import { everyActor, pointedTo } from "./candidate.js";

/** An alleged actor of a nationality that links: a witness State shows that it would. */
export function nationals(q: Question, mechanism: MechanismInput): Candidate[] {
  const found: Candidate[] = [];
  for (const basis of mechanism.bases.filter((one) => one.link === "ACCUSED_NATIONALITY")) {
    if (!basis.acceptance) {
      const to = pointedTo(mechanism, basis);
      if (to[0])
        found.push({
          limb: "TERRITORY",
          kind: "FACT",
          missing: `an alleged actor who is a national of ${named(q.facts, to, "or")}`,
          apply: { conduct: everyActor(q.conduct, { nationalities: [to[0]], nationalityClaims: [] }) },
        });
      continue;
    }
    const witness = witnessState(q, basis.acceptance.instrument);
    if (witness)
      found.push({
        limb: "TERRITORY",
        kind: "FACT",
        missing: `an alleged actor who is a national of a State Party (for instance ${nameOf(q.facts, witness)})`,
        apply: { conduct: everyActor(q.conduct, { nationalities: [witness], nationalityClaims: [] }) },
      });
  }
  return found;
}

/** The party of longest standing over the whole conduct whose acceptance nothing has ended, first by name. */
export function witnessState(q: Question, instrument: string): string | null {
  const whole = (state: string): boolean =>
    acceptanceOf(q, instrument, state).windows.some(
      (window) =>
        window.membership &&
        window.accepted === "MET" &&
        window.endedBy === null &&
        window.from <= q.conduct.from &&
        window.to >= q.conduct.to,
    );
  const acts = q.facts.participation.get(instrument);
  if (!acts || !isComplete(q, instrument)) return null;
  const states = [...acts.keys()]
    .sort(byName(q.facts))
    .filter(
      (state) => whole(state) && ![...(acts.get(state) ?? [])].some((one) => one.fields.act === "declaration-124"),
    );
  // One that accepted most amendments links the most crimes.
  const accepted = (state: string): number =>
    (acts.get(state) ?? []).filter(
      (one) => one.fields.act === "amendment-acceptance" && (one.effectFrom ?? OPEN_END) <= q.conduct.from,
    ).length;
  return states.sort((a, b) => accepted(b) - accepted(a) || byName(q.facts)(a, b))[0] ?? null;
}

/** Where the suspect is or lives, where a link or a condition turns on it. */
export function suspectIn(
  q: Question,
  limb: LimbKind,
  how: "PRESENCE" | "RESIDENCE",
  where: readonly string[],
): Candidate {
  const [verb, change] =
    how === "PRESENCE" ? (["is present", { presentIn: where }] as const) : (["lives", { residentIn: where }] as const);
  const missing = `the suspect ${verb} in ${named(q.facts, where, "or")}`;
  return { limb, kind: "FACT", missing, apply: { conduct: everyActor(q.conduct, change) } };
}

export function whereabouts(q: Question, mechanism: MechanismInput): Candidate[] {
  return mechanism.bases.flatMap((basis): Candidate[] => {
    if (basis.link !== "PRESENCE" && basis.link !== "RESIDENCE") return [];
    return [suspectIn(q, "TERRITORY", basis.link, pointedTo(mechanism, basis))];
  });
}

export function persons(q: Question, mechanism: MechanismInput, main: Part): Candidate[] {
  const found: Candidate[] = [];
  const ages = rulesOn(q.facts.mandates.get(mechanism.id) ?? [], "PERSON").flatMap(
    ({ fields }) => fields.rule.minAge ?? [],
  );
  const min = ages[0];
  if (min)
    found.push({
      limb: "PERSON",
      kind: "FACT",
      missing: `an alleged actor who was ${min} or older at the time`,
      apply: { conduct: everyActor(q.conduct, { ageAtConduct: Math.max(min, 18), turned18On: null }) },
    });
  const mandates = q.facts.mandates.get(mechanism.id) ?? [];
  if (rulesOn(mandates, "PERSON").some(({ fields }) => fields.rule.leadershipFor))
    found.push({
      limb: "PERSON",
      kind: "FACT",
      missing: "an alleged actor in a position to control or direct the political or military action of the State",
      apply: { conduct: everyActor(q.conduct, { inLeadership: true }) },
    });
  if (mandates.some(({ fields }) => fields.rule.regime === "carve-out"))
    found.push({
      limb: "TERRITORY",
      kind: "FACT",
      missing: "the alleged actors did not serve in an operation authorised by the Council or a regional organisation",
      apply: { conduct: everyActor(q.conduct, { inAuthorizedOperation: false }) },
    });
  if (
    mechanism.addressee === "STATE" &&
    main.actor?.kind !== "STATE" &&
    main.results.every((result) => !result.wrongAddressee)
  ) {
    found.push({
      limb: "PERSON",
      kind: "FACT",
      missing: "conduct attributed to the State itself",
      apply: { conduct: everyActor(q.conduct, { kind: "STATE" }) },
    });
  }
  return found;
}

export function victims(q: Question, mechanism: MechanismInput): Candidate[] {
  const basis = mechanism.bases.find((one) => one.link === "VICTIM_NATIONALITY");
  const to = basis ? pointedTo(mechanism, basis) : [];
  if (!to[0]) return [];
  return [
    {
      limb: "TERRITORY",
      kind: "FACT",
      missing: `nationals of ${named(q.facts, to, "or")} among those harmed`,
      apply: { conduct: { victimNationalities: [...(q.conduct.victimNationalities ?? []), to[0]] } },
    },
  ];
}
