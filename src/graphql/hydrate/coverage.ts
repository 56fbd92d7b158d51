import { programDigest } from "../../assessment/index.js";
import { canonicalJson, formatDay, type Json, sha256 } from "../../base/index.js";
import {
  type BasisAnswer,
  type ConductInput,
  type CoverageAnswer,
  type FlipCondition,
  flipInput,
  type InterStateFlip,
  type JurisdictionBasis,
  type LegalNote,
  type Limb,
} from "../../law/index.js";
import type { Moment } from "../asking/moment.js";
import type { PinView } from "../pins/pin-resolvers.js";
import type { PinnedQuestion } from "../pins/question-of.js";
import { type ClaimViews, dayOrNull } from "./claims.js";
import { viewCategory, viewMechanism, viewPlace, viewProvision } from "./law.js";
import { viewStep } from "./steps.js";

/**
 * The pin that replays an answer: the clocks, the rules, the dataset, and the hashes of what was answered, with and
 * without them. What would flip an answer is worked out only where it is asked for and is no part of either hash: an
 * answer has one, whichever of its fields were selected.
 *
 * @param about arguments that single out this answer among those that its question gives
 */
export function pinOf(moment: Moment, answer: object, about?: Readonly<Record<string, unknown>>): PinView {
  const [asOf, dataset, rules] = [moment.asOfIso, moment.changeset.digest, programDigest()];
  const content = contentOf(answer);
  const hash = sha256(canonicalJson({ asOf, dataset, rules, content }));
  return { asOf, knownAt: moment.knownAt, rules, dataset, hash, content, about };
}

/** Hashes of answers that are kept, so that one that is given again is not hashed again. */
const contents = new WeakMap<object, string>();

function contentOf(answer: object): string {
  const known = contents.get(answer);
  if (known) return known;
  const content = sha256(canonicalJson(withoutFlips(answer as Json)));
  contents.set(answer, content);
  return content;
}

const withoutFlips = (answer: Json): Json =>
  typeof answer === "object" && answer !== null && !Array.isArray(answer)
    ? Object.fromEntries(Object.entries(answer).filter(([name]) => name !== "whyNot"))
    : answer;

/**
 * Turns an answer of ids into the answer the API shows; what is not asked for is not made, and what is asked for is made
 * where it is written out, so that a long list of answers is divided like the writing of it.
 *
 * @param conductOf the conduct that was assessed, where it is one that `coverage` can be asked about
 * @param asked the question that this answer is of, where the field at the root is another
 */
export function viewCoverage(
  answer: CoverageAnswer,
  moment: Moment,
  claims: ClaimViews,
  conductOf: () => ConductInput | null = () => null,
  asked?: PinnedQuestion,
): Record<string, unknown> {
  return {
    mechanism: () => viewMechanism(answer.mechanism, moment),
    addressee: answer.addressee,
    outcome: answer.outcome,
    summary: answer.summary,
    basis: () => (answer.basis ? viewBasis(answer.basis, moment) : null),
    limbs: () => answer.limbs.map((limb) => viewLimb(limb, moment, claims)),
    bases: () => answer.bases.map((basis) => viewBasisAnswer(basis, moment, claims)),
    whyNot: () => answer.whyNot.map(viewFlip),
    assumptions: answer.assumptions,
    parts: () =>
      answer.parts.map((part) => ({
        category: viewCategory(part.category, moment),
        allegedActor: part.allegedActor,
        from: formatDay(part.from),
        to: dayOrNull(part.to),
        outcome: part.outcome,
        limbs: () => part.limbs.map((limb) => viewLimb(limb, moment, claims)),
      })),
    coveredFrom: dayOrNull(answer.coveredFrom),
    coveredTo: dayOrNull(answer.coveredTo),
    coveredPlaces: () => answer.coveredPlaces.map((id) => viewPlace(id, moment)),
    triggers: () => viewSteps(answer.triggers, moment, claims),
    triggerKnowledge: answer.triggerKnowledge,
    admissibility: () => answer.admissibility.map((note) => viewNote(note, moment, claims)),
    immunities: () => answer.immunities.map((note) => viewNote(note, moment, claims)),
    bars: () => answer.bars.map((note) => viewNote(note, moment, claims)),
    civilClaims: () => answer.civilClaims.map((note) => viewNote(note, moment, claims)),
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
    conduct: () => conductText(conductOf()),
    pin: () => ({ ...pinOf(moment, answer, { mechanisms: [answer.mechanism] }), ...(asked && { asked }) }),
  };
}

/** Conduct as `ConductInput` takes it: without the claims it was read from, and without what is not said. */
function conductText(conduct: ConductInput | null): string | null {
  if (!conduct) return null;
  const { conflictClassClaims: _claims, allegedActors, ...said } = conduct;
  const actors = (allegedActors ?? []).map(({ nationalityClaims: _nationality, ...actor }) => actor);
  return canonicalJson(
    JSON.parse(
      JSON.stringify({ ...said, allegedActors: actors }, (_name, value) => (value === null ? undefined : value)),
    ) as Json,
  );
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
    provisions: () => limb.provisions.map((id) => viewProvision(id, moment)),
    claims: () => claims.all(limb.claims),
    rulings: () => viewSteps(limb.rulings, moment, claims),
    pendingChallenges: () => viewSteps(limb.pendingChallenges, moment, claims),
    contestedBy: () => claims.positions(limb.contestedBy),
  };
}

const viewSteps = (ids: readonly string[], moment: Moment, claims: ClaimViews): unknown[] =>
  ids.map((id) => viewStep(id, moment, claims)).filter((step) => step !== null);

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
    limbs: () => answer.limbs.map((limb) => viewLimb(limb, moment, claims)),
  };
}

function viewNote(note: LegalNote, moment: Moment, claims: ClaimViews): Record<string, unknown> {
  return {
    question: note.question,
    state: note.state,
    sentence: note.sentence,
    provisions: () => note.provisions.map((id) => viewProvision(id, moment)),
    claims: () => claims.all(note.claims),
    contestedBy: () => claims.positions(note.contestedBy),
  };
}
