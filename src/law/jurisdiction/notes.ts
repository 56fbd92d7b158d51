import type { MechanismInput } from "../../model/index.js";
import {
  isVisible,
  type Knowledge,
  type LawClaim,
  type LegalNote,
  type LimbState,
  positionsAgainst,
  stepStands,
  visible,
} from "../facts/index.js";
import type { Part } from "./assess-parts.js";
import { referralsUnder } from "./links/referral.js";
import { unique } from "./places.js";
import type { Case, Question } from "./question.js";
import { concernsConduct } from "./relevance.js";

export interface Notes {
  readonly triggers: readonly string[];
  readonly triggerKnowledge: Knowledge;
  readonly triggerNotes: readonly LegalNote[];
  readonly admissibility: readonly LegalNote[];
  readonly immunities: readonly LegalNote[];
  readonly cooperation: readonly LegalNote[];
  readonly obstructions: readonly string[];
}

const TRIGGERS = new Set([
  "preliminary-examination-opened",
  "referral",
  "authorisation-requested",
  "investigation-authorised",
  "investigation-opened",
  "case-filed",
  "opinion-requested",
  "mandate-created",
]);
const ADMISSIBILITY = new Set([
  "deferral-requested",
  "deferral-refused",
  "admissibility-challenged",
  "admissibility-decided",
  "notice-given",
]);

/** What a lawyer asks next. None of it is part of the outcome. */
export function notesOn(q: Question, mechanism: MechanismInput, part: Part): Notes {
  const basis = mechanism.bases[part.deciding];
  const c = {
    ...q,
    mechanism,
    basis,
    category: part.category,
    actor: part.actor,
    from: part.from,
    to: part.to,
  } as Case;
  const steps = (q.facts.steps.get(mechanism.id) ?? []).filter(
    (step) => isVisible(step, q.asOf) && aboutSubject(c, step),
  );
  const triggers = steps.filter((step) => TRIGGERS.has(step.fields.step));
  const referrals = mechanism.bases
    .filter((one) => one.link === "REFERRAL" && one.acceptance)
    .flatMap((one) => referralsUnder(q, one.acceptance?.instrument ?? ""))
    .flatMap((referral) =>
      referral.claim &&
      part.results.some(
        (result) =>
          result.answer.linkState !== "NOT_MET" && result.link.claims.includes((referral.claim as LawClaim).id),
      )
        ? [referral.claim]
        : [],
    );
  const all = [...referrals, ...triggers].sort((a, b) => (a.actOn ?? 0) - (b.actOn ?? 0));
  const note = (topic: string, recorded: readonly LawClaim[] = []): LegalNote[] =>
    notesOf(q, mechanism.id, topic, recorded);
  const admissibility = steps.filter((step) => ADMISSIBILITY.has(step.fields.step));
  const cooperation = visible(q.facts.cooperation.get(mechanism.id), q.asOf).filter((claim) =>
    isAboutConduct(c, claim),
  );
  return {
    triggers: unique(all.map((claim) => claim.id)),
    triggerKnowledge: all.length > 0 ? "RECORDED" : "NOT_LOOKED_FOR",
    triggerNotes: note("trigger"),
    admissibility: note("admissibility", admissibility),
    immunities: note("immunity"),
    cooperation: note("cooperation", cooperation),
    obstructions: visible(q.facts.obstructions.get(mechanism.id), q.asOf).map((claim) => claim.id),
  };
}

/** A step that sets things in motion is about places, States or situations, not about single persons. */
function aboutSubject(c: Case, step: LawClaim): boolean {
  if (c.facts.entities.get(step.fields.subject as string)?.type === "Person") return false;
  return (step.fields.subject === c.mechanism.id && step.fields.step === "mandate-created") || concernsConduct(c, step);
}

function isAboutConduct(c: Case, claim: LawClaim): boolean {
  const about = claim.fields.about as string | undefined;
  if (!about) return claim.fields.cooperation === "duty" || concernsConduct(c, claim);
  return concernsConduct(c, { ...claim, fields: { ...claim.fields, subject: about } });
}

function notesOf(q: Question, mechanism: string, topic: string, recorded: readonly LawClaim[]): LegalNote[] {
  return (q.facts.mandates.get(mechanism) ?? [])
    .filter((claim) => claim.fields.limb === "NOTE" && claim.fields.rule.topic === topic && isVisible(claim, q.asOf))
    .sort((a, b) => ((a.fields.rule.question as string) < (b.fields.rule.question as string) ? -1 : 1))
    .map((claim, index) => {
      const claims = index === 0 ? [claim.id, ...recorded.map((one) => one.id)] : [claim.id];
      return {
        question: claim.fields.rule.question as string,
        state: claim.fields.rule.state as LimbState,
        sentence: claim.fields.rule.sentence as string,
        provisions: claim.fields.provisions as string[],
        claims,
        contestedBy: positionsAgainst(q.facts, claims, q.asOf),
      };
    });
}

/** How far a court of States has gone in cases against this State under the clause of the basis. */
export function stageOf(
  q: Question,
  mechanism: MechanismInput,
  part: Part,
): "NOT_SEISED" | "SEISED" | "PRIMA_FACIE" | "ESTABLISHED" | "DECLINED" {
  const states = part.actor?.nationalities ?? [];
  const basis = mechanism.bases[part.deciding];
  const clause = basis?.provision;
  const c = {
    ...q,
    mechanism,
    basis,
    category: part.category,
    actor: part.actor,
    from: part.from,
    to: part.to,
  } as Case;
  const isAdvisory = mechanism.nature === "advisory";
  let stage: ReturnType<typeof stageOf> = "NOT_SEISED";
  for (const step of q.facts.steps.get(mechanism.id) ?? []) {
    if (!stepStands(q.facts, step, q.asOf)) continue;
    if (isAdvisory ? !concernsConduct(c, step) : !states.includes(step.fields.subject)) continue;
    const cited = step.fields.provisions as readonly string[];
    if (cited.length > 0 && clause && !cited.includes(clause)) continue;
    const next = STAGES[step.fields.step as string];
    if (next) stage = next;
  }
  return stage;
}
const STAGES: Record<string, ReturnType<typeof stageOf>> = {
  "case-filed": "SEISED",
  "measures-ordered": "PRIMA_FACIE",
  "jurisdiction-upheld": "ESTABLISHED",
  "jurisdiction-declined": "DECLINED",
  "opinion-requested": "SEISED",
  "opinion-given": "ESTABLISHED",
  "request-refused": "DECLINED",
};
