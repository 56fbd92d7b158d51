import { OPEN_END, unique, writeDay } from "../../../base/index.js";
import type { MechanismInput } from "../../../model/index.js";
import type { Candidate } from "../../findings/index.js";
import { instrumentName, listed, named, nameOf } from "../../words/index.js";
import type { Part } from "../assess-parts.js";
import { rightsOf } from "../limbs/added-rights.js";
import { failedDrafts } from "../links/referral.js";
import { territoryOf } from "../places.js";
import type { Question } from "../question.js";
import { amendmentRecord } from "../regimes/amendment.js";
import { act } from "./candidate.js";

export function referral(q: Question, mechanism: MechanismInput): Candidate[] {
  const basis = mechanism.bases.find((one) => one.link === "REFERRAL");
  if (!basis) return [];
  const drafts = failedDrafts({ ...q, mechanism }, basis.acceptance?.instrument ?? "");
  const failed = drafts.flatMap((draft) =>
    draft.actOn === null ? [] : [`a draft failed on ${writeDay(draft.actOn)}`],
  );
  const missing = `a referral by the Security Council${failed.length > 0 ? ` (${listed(failed)})` : ""}`;
  return [
    {
      limb: "TERRITORY",
      kind: "LEGAL_ACT",
      missing,
      apply: { suppose: q.conduct.places.map((place) => act(q, "COUNCIL_REFERRAL", { territory: place })) },
    },
  ];
}

/** A declaration reaching back to the conduct, by each State of the place or flag, and by the States of the actors. */
export function declarations(q: Question, mechanism: MechanismInput): Candidate[] {
  const basis = mechanism.bases.find(
    (one) => one.acceptance && (one.link === "TERRITORY" || one.link === "ACCUSED_NATIONALITY"),
  );
  if (!basis?.acceptance || !acceptsByDeclaration(mechanism)) return [];
  const states = unique([
    ...q.conduct.places.flatMap((place) => territoryOf({ ...q, mechanism }, place).states),
    ...(q.conduct.flagState ? [q.conduct.flagState] : []),
    ...q.conduct.allegedActors.flatMap((actor) => actor.nationalities),
  ]);
  const since = q.conduct.from;
  return states.map((state) => ({
    limb: "TERRITORY" as const,
    kind: "LEGAL_ACT" as const,
    missing: `a declaration by ${nameOf(q.facts, state)} that accepts jurisdiction back to ${writeDay(since)}`,
    apply: {
      suppose: [
        act(q, "ACCEPTANCE_BY_DECLARATION", { state, instrument: basis.acceptance?.instrument ?? null, to: OPEN_END }),
      ],
    },
  }));
}

const acceptsByDeclaration = (mechanism: MechanismInput): boolean =>
  mechanism.bases.some(
    (basis) =>
      basis.acceptance &&
      (basis.acceptance.acts.length === 0 || basis.acceptance.acts.includes("declaration-12-3")) &&
      // Courts of rights and committees know no declaration that reaches back.
      mechanism.addressee === "NATURAL_PERSON" &&
      basis.link !== "BOTH_STATES_PARTY",
  );

export function amendments(q: Question, mechanism: MechanismInput, parts: readonly Part[]): Candidate[] {
  if (
    !mechanism.bases.some((basis) =>
      basis.regimes.some((regime) => regime.kind === "amendment-acceptance" || regime.kind === "aggression"),
    )
  )
    return [];
  const names = unique(
    parts.flatMap((part) =>
      (q.facts.categories.get(part.category)?.entries ?? []).flatMap((entry) =>
        entry.amendment ? [entry.amendment] : [],
      ),
    ),
  );
  const states = unique([
    ...q.conduct.places.flatMap((place) => territoryOf({ ...q, mechanism }, place).states),
    ...q.conduct.allegedActors.flatMap((actor) => actor.nationalities),
  ]);
  return names.flatMap((name) => {
    const record = amendmentRecord(q, name);
    if (!record?.adopted || states.length === 0) return [];
    return [
      {
        limb: "SUBJECT_MATTER" as const,
        kind: "LEGAL_ACT" as const,
        missing: `acceptance by ${named(q.facts, states)}, in force at the time, of the ${record.name}`,
        apply: { suppose: states.map((state) => act(q, "RATIFICATION", { state, instrument: record.id })) },
      },
    ];
  });
}

/** Joining the protocol that adds a right which the conduct touches. */
export function protocols(q: Question, mechanism: MechanismInput, parts: readonly Part[]): Candidate[] {
  const states = unique(q.conduct.allegedActors.flatMap((actor) => actor.nationalities));
  const touched = (category: string, ids: readonly string[]): boolean =>
    ids.some((id) => q.facts.broader.get(category)?.has(id) || q.facts.narrower.get(category)?.has(id));
  const added = rightsOf(mechanism).filter(({ right, crimes }) =>
    parts.some(({ category }) => touched(category, [right, ...crimes])),
  );
  return unique(added.flatMap(({ treaty }) => treaty ?? [])).map((treaty) => ({
    limb: "SUBJECT_MATTER" as const,
    kind: "LEGAL_ACT" as const,
    missing: `${named(q.facts, states)} being bound by the ${instrumentName(q.facts, treaty)} at the time`,
    apply: { suppose: states.map((state) => act(q, "RATIFICATION", { state, instrument: treaty })) },
  }));
}

/** What is missing on bases between States, as their rules tell it: acts of the States said to have acted. */
export function clauses(q: Question, parts: readonly Part[]): Candidate[] {
  const states = new Set<string | null>(q.conduct.allegedActors.flatMap((actor) => actor.nationalities));
  return parts
    .flatMap((part) => part.results.flatMap(({ link }) => link.remedies))
    .flatMap(({ limb, kind, missing, apply }): Candidate[] => {
      const { suppose = [] } = apply;
      const isTheirs = suppose.length > 0 && suppose.every(({ state }) => states.has(state));
      return isTheirs ? [{ limb, kind, missing, apply: { suppose } }] : [];
    });
}
