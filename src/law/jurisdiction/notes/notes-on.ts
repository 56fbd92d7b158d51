import { OPEN_END, unique } from "../../../base/index.js";
import type {
  ClaimCore,
  ClaimOf,
  MechanismInput,
  NoteRule,
  ParticipationClaim,
  StepClaim,
} from "../../../model/index.js";
import { type LegalNote, positionsAgainst } from "../../facts/index.js";
import { notesAbout } from "../../findings/index.js";
import { sameState } from "../../inter-state/index.js";
import { oldestFirst } from "../../time/index.js";
import type { Part, PartOf } from "../assess-parts.js";
import { referralsUnder } from "../links/referral.js";
import type { Case, Question } from "../question.js";
import { concernsConduct, isTouched } from "../relevance.js";
import type { BasisStates } from "../states/states-of-basis.js";
import { barsOn, speaksOf } from "./bars.js";
import { civilClaimsOn } from "./civil.js";
import { proceedingsAtHome } from "./complementarity.js";
import { deferralOnRecord, OF_DEFERRAL } from "./deferrals.js";
import { officeOnRecord } from "./immunities.js";

export interface Notes {
  readonly triggers: readonly (ParticipationClaim | StepClaim)[];
  readonly triggerNotes: readonly LegalNote[];
  readonly admissibility: readonly LegalNote[];
  readonly immunities: readonly LegalNote[];
  readonly bars: readonly LegalNote[];
  readonly civilClaims: readonly LegalNote[];
  readonly cooperation: readonly LegalNote[];
  readonly obstructions: readonly string[];
}

const TRIGGERS = new Set([
  "preliminary-examination-opened",
  "referral",
  "authorisation-requested",
  "investigation-authorised",
  "investigation-opened",
  // That it is over belongs to it: whoever reads that one was opened takes it to go on.
  "investigation-concluded",
  "case-filed",
  "opinion-requested",
  "mandate-created",
]);
/** How what was set in motion came to nothing: told with what began, since who reads that alone takes it to go on. */
const ENDS = new Set(["preliminary-examination-closed", "investigation-not-opened", "request-refused"]);
const ADMISSIBILITY = new Set(["admissibility-challenged", "admissibility-decided", ...OF_DEFERRAL]);

/** A part of the answer as the case before its deciding basis. */
export const caseOf = (
  q: Question,
  mechanism: MechanismInput,
  { deciding, category, actor, from, to }: PartOf<BasisStates>,
): Case => ({ ...q, mechanism, basis: mechanism.bases[deciding], category, actor, from, to }) as Case;

/** What a lawyer asks next of one part. None of it is part of the outcome. */
export function notesOn(q: Question, mechanism: MechanismInput, part: Part): Notes {
  const c = caseOf(q, mechanism, part);
  const steps = stepsAboutSubject(c);
  const note = (topic: NoteRule["topic"], recorded: readonly ClaimCore[] = []): LegalNote[] =>
    notesOf(c, topic, recorded);
  const admissibility = steps.filter((step) => ADMISSIBILITY.has(step.fields.step));
  const cooperation = (q.facts.cooperation.get(mechanism.id) ?? []).filter((claim) => isAboutConduct(c, claim));
  return {
    triggers: triggersOf(q, mechanism, part),
    triggerNotes: note("trigger", directAccess(c)),
    admissibility: note("admissibility", admissibility),
    immunities: note("immunity"),
    bars: barsOn(c),
    civilClaims: civilClaimsOn(c),
    cooperation: note("cooperation", cooperation),
    obstructions: (q.facts.obstructions.get(mechanism.id) ?? [])
      .filter(({ fields: { about } }) => !about || about.some((id) => id === mechanism.id || isTouched(c, id)))
      .map((claim) => claim.id),
  };
}

/** What set the mechanism in motion as to one part, and how that ended without more, oldest first. */
export function triggersOf(
  q: Question,
  mechanism: MechanismInput,
  part: PartOf<BasisStates>,
): (ParticipationClaim | StepClaim)[] {
  const steps = stepsAboutSubject(caseOf(q, mechanism, part));
  const isTold = (step: StepClaim): boolean =>
    TRIGGERS.has(step.fields.step) || (ENDS.has(step.fields.step) && mechanism.nature !== "court-of-states");
  const triggers = steps.filter((step) => isTold(step) && isUnderClause(mechanism, part, step));
  const referrals = mechanism.bases
    .filter((one) => one.link === "REFERRAL" && one.acceptance)
    .flatMap((one) => referralsUnder(q, one.acceptance?.instrument ?? ""))
    .flatMap((referral) =>
      referral.claim &&
      part.results.some(
        (result) =>
          result.answer.linkState !== "NOT_MET" &&
          result.link.claims.includes((referral.claim as ParticipationClaim).id),
      )
        ? [referral.claim]
        : [],
    );
  return oldestFirst([...referrals, ...triggers]);
}

/** Whether anything that set the mechanism in motion still stands: what nothing of the same subject has ended since. */
export function isMoving(triggers: readonly (ParticipationClaim | StepClaim)[]): boolean {
  const last = new Map(triggers.map((one) => [one.fields.subject, one]));
  return [...last.values()].some((one) => one.kind !== "procedural-step" || !ENDS.has(one.fields.step));
}

/** Before a court of States, a case is brought under a clause: one under another is about another dispute. */
function isUnderClause(mechanism: MechanismInput, part: PartOf<BasisStates>, step: StepClaim): boolean {
  const clause = mechanism.bases[part.deciding]?.provision;
  const cited = (step.fields.provisions ?? []) as readonly string[];
  return mechanism.nature !== "court-of-states" || !clause || cited.length === 0 || cited.includes(clause);
}

const stepsAboutSubject = (c: Case): StepClaim[] =>
  (c.facts.steps.get(c.mechanism.id) ?? []).filter((step) => aboutSubject(c, step));

/** Declarations by which the States alleged to have acted let persons come directly, while they have effect. */
function directAccess(c: Case): ParticipationClaim[] {
  const instruments = unique(c.mechanism.bases.flatMap((basis) => basis.acceptance?.instrument ?? []));
  return (c.actor?.nationalities ?? []).flatMap((state) =>
    instruments.flatMap((instrument) =>
      (c.facts.participation.get(instrument)?.get(state) ?? []).filter(
        (claim) => claim.fields.act === "direct-access-declaration" && c.asOf < (claim.effectTo ?? OPEN_END),
      ),
    ),
  );
}

/** A step that sets things in motion is about places, States or situations, not about single persons. */
function aboutSubject(c: Case, step: StepClaim): boolean {
  const type = c.facts.entities.get(step.fields.subject)?.type;
  if (type === "Person") return false;
  // Before a court of States the party is the State alleged to have acted, not the one on whose soil it happened.
  if (type === "State" && c.mechanism.nature === "court-of-states" && c.actor)
    return c.actor.nationalities.some((state) => sameState(c.facts, state).has(step.fields.subject));
  return (step.fields.subject === c.mechanism.id && step.fields.step === "mandate-created") || concernsConduct(c, step);
}

function isAboutConduct(c: Case, { fields }: ClaimOf<"cooperation">): boolean {
  if (!fields.about) return fields.cooperation === "duty" || isTouched(c, fields.subject);
  return isTouched(c, fields.about);
}

/** What a note asks of the record, by the name its rule gives it. */
const ASKED: Record<
  NonNullable<NoteRule["asks"]>,
  (c: Case, rule: NoteRule) => Asked & { readonly provisions?: readonly string[] }
> = {
  "proceedings-at-home": proceedingsAtHome,
  "deferral-on-record": deferralOnRecord,
  "office-on-record": officeOnRecord,
};
type Asked = Pick<LegalNote, "state" | "sentence" | "claims">;

function notesOf(c: Case, topic: NoteRule["topic"], recorded: readonly ClaimCore[]): LegalNote[] {
  const read = notesAbout(c.facts, c.mechanism.id, topic, (rule) => speaksOf(c, rule)).map((note) => {
    const { rule } = note.fields;
    return { ...note, asked: rule.asks ? ASKED[rule.asks](c, rule) : null };
  });
  // What one of the notes reads stands with it; the first tells the rest.
  const told = new Set(read.flatMap(({ asked }) => asked?.claims ?? []));
  const rest = recorded.map((one) => one.id).filter((one) => !told.has(one));
  return read.map(({ id, fields: { rule, provisions }, asked: home }, index) => {
    const claims = unique([id, ...(index === 0 ? rest : []), ...(home?.claims ?? [])]);
    return {
      question: rule.question,
      state: home?.state ?? rule.state,
      sentence: home?.sentence ?? rule.sentence,
      provisions: unique([...provisions, ...(home?.provisions ?? [])]),
      claims,
      contestedBy: positionsAgainst(c.facts, claims),
    };
  });
}
