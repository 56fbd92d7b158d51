import { programDigest } from "../../assessment/index.js";
import { canonicalJson, formatDay, type Json, sha256 } from "../../base/index.js";
import {
  type BasisAnswer,
  type CoverageAnswer,
  type FlipCondition,
  flipInput,
  type InterStateFlip,
  type JurisdictionBasis,
  type LegalNote,
  type Limb,
} from "../../law/index.js";
import type { Moment } from "../questions/moment.js";
import { type ClaimViews, dayOrNull } from "./claims.js";
import { viewCategory, viewMechanism, viewPlace, viewProvision } from "./law.js";
import { viewStep } from "./steps.js";

/** The pin that replays an answer: the clocks, the rules, the dataset, and the hash of what was answered. */
export function pinOf(moment: Moment, answer: object): Record<string, string> {
  return {
    asOf: moment.asOfIso,
    knownAt: moment.knownAt,
    rules: programDigest(),
    dataset: moment.changeset.digest,
    hash: hashOf(answer, { asOf: moment.asOfIso, dataset: moment.changeset.digest, rules: programDigest() }),
  };
}

/** Hashes of answers that are kept, so that one that is given again is not hashed again. */
const hashes = new WeakMap<object, { readonly under: string; readonly hash: string }>();

function hashOf(answer: object, under: Readonly<Record<"asOf" | "dataset" | "rules", string>>): string {
  const key = JSON.stringify(under);
  const known = hashes.get(answer);
  if (known?.under === key) return known.hash;
  const hash = sha256(canonicalJson({ ...under, answer: JSON.parse(JSON.stringify(answer)) } as Json));
  hashes.set(answer, { under: key, hash });
  return hash;
}

/** Turns an answer of ids into the answer the API shows; what is not asked for is not made. */
export function viewCoverage(answer: CoverageAnswer, moment: Moment, claims: ClaimViews): Record<string, unknown> {
  return {
    mechanism: viewMechanism(answer.mechanism, moment),
    addressee: answer.addressee,
    outcome: answer.outcome,
    summary: answer.summary,
    basis: answer.basis ? viewBasis(answer.basis, moment) : null,
    limbs: answer.limbs.map((limb) => viewLimb(limb, moment, claims)),
    bases: () => answer.bases.map((basis) => viewBasisAnswer(basis, moment, claims)),
    whyNot: answer.whyNot.map(viewFlip),
    assumptions: answer.assumptions,
    parts: () =>
      answer.parts.map((part) => ({
        category: viewCategory(part.category, moment),
        allegedActor: part.allegedActor,
        from: formatDay(part.from),
        to: dayOrNull(part.to),
        outcome: part.outcome,
        limbs: part.limbs.map((limb) => viewLimb(limb, moment, claims)),
      })),
    coveredFrom: dayOrNull(answer.coveredFrom),
    coveredTo: dayOrNull(answer.coveredTo),
    coveredPlaces: answer.coveredPlaces.map((id) => viewPlace(id, moment)),
    triggers: answer.triggers.map((id) => viewStep(id, moment, claims)).filter((step) => step !== null),
    triggerKnowledge: answer.triggerKnowledge,
    admissibility: () => answer.admissibility.map((note) => viewNote(note, moment, claims)),
    immunities: () => answer.immunities.map((note) => viewNote(note, moment, claims)),
    cooperation: () => answer.cooperation.map((note) => viewNote(note, moment, claims)),
    obstructions: () => claims.all(answer.obstructions),
    filing: () =>
      answer.filing.map((route) => ({
        by: route.by,
        state: route.state,
        sentence: route.sentence,
        provisions: route.provisions.map((id) => viewProvision(id, moment)),
        claims: claims.all(route.claims),
      })),
    reach: () => answer.reach.map((one) => ({ ...one, completeTo: dayOrNull(one.completeTo) })),
    title: answer.title,
    stage: answer.stage,
    hypothetical: answer.hypothetical,
    pin: () => pinOf(moment, answer),
  };
}

/** What would flip an outcome, with what to change to ask again. */
function viewFlip({ limb, kind, missing, wouldBecome, apply }: FlipCondition | InterStateFlip): object {
  const input = flipInput(apply);
  if (!input) return { limb, kind, missing, wouldBecome, apply: null };
  const { negotiatedSince, arbitrationRequestedOn } = ("question" in apply && apply.question) || {};
  const conduct = {
    ...input.conduct,
    ...(negotiatedSince == null ? {} : { negotiatedSince: formatDay(negotiatedSince) }),
    ...(arbitrationRequestedOn == null ? {} : { arbitrationRequestedOn: formatDay(arbitrationRequestedOn) }),
  };
  const isChanged = Object.keys(conduct).length > 0;
  return {
    limb,
    kind,
    missing,
    wouldBecome,
    apply: { suppose: input.suppose, conduct: isChanged ? JSON.stringify(conduct) : null },
  };
}

/** One limb with its provisions, claims and who disputes it. */
export function viewLimb(limb: Limb, moment: Moment, claims: ClaimViews): Record<string, unknown> {
  return {
    kind: limb.kind,
    state: limb.state,
    sentence: limb.sentence,
    authority: limb.authority,
    provisions: limb.provisions.map((id) => viewProvision(id, moment)),
    claims: claims.all(limb.claims),
    rulings: limb.rulings.map((id) => viewStep(id, moment, claims)).filter((step) => step !== null),
    pendingChallenges: limb.pendingChallenges.map((id) => viewStep(id, moment, claims)).filter((step) => step !== null),
    contestedBy: claims.positions(limb.contestedBy),
  };
}

function viewBasis(basis: JurisdictionBasis, moment: Moment): Record<string, unknown> {
  return {
    id: basis.id,
    link: basis.link,
    provision: viewProvision(basis.provision, moment),
    sentence: basis.sentence,
  };
}

function viewBasisAnswer(answer: BasisAnswer, moment: Moment, claims: ClaimViews): Record<string, unknown> {
  const { link, linkState, outcome } = answer;
  return {
    basis: viewBasis(answer.basis, moment),
    link,
    linkState,
    outcome,
    limbs: answer.limbs.map((limb) => viewLimb(limb, moment, claims)),
  };
}

function viewNote(note: LegalNote, moment: Moment, claims: ClaimViews): Record<string, unknown> {
  return {
    question: note.question,
    state: note.state,
    sentence: note.sentence,
    provisions: note.provisions.map((id) => viewProvision(id, moment)),
    claims: claims.all(note.claims),
    contestedBy: claims.positions(note.contestedBy),
  };
}
