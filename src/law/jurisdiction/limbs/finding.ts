import { unique } from "../../../base/index.js";
import type { StepClaim } from "../../../model/index.js";
import {
  type Authority,
  claimOfKind,
  type Limb,
  type LimbKind,
  type LimbState,
  positionsAgainst,
  rulingsOf,
  stepStands,
  stepsOfType,
} from "../../facts/index.js";
import { type Finding, makeLimb } from "../../findings/index.js";
import type { Case } from "../question.js";
import { statesTouched } from "../relevance.js";

/** What a rule found on one limb, and about whom rulings and challenges are looked for. */
export interface LimbFinding extends Finding {
  readonly assumptions: readonly string[];
  /** States through which the conduct is tied: rulings about them stand on the limb. */
  readonly states?: readonly string[];
}

/** A finding of a rule whose text speaks for itself, where nothing else is said. */
export const finding = (
  state: LimbState,
  sentence: string,
  rest: Partial<Omit<LimbFinding, "state" | "sentence">> = {},
): LimbFinding => ({
  state,
  sentence,
  provisions: rest.provisions ?? NONE,
  claims: rest.claims ?? NONE,
  authority: rest.authority ?? "TEXT_OF_THE_RULE",
  rulings: rest.rulings,
  pendingChallenges: rest.pendingChallenges,
  contestedBy: rest.contestedBy,
  assumptions: rest.assumptions ?? NONE,
  states: rest.states,
});

const NONE: readonly string[] = [];

const RANK: Record<Authority, number> = {
  APPEAL_RULING: 5,
  CHAMBER_RULING: 4,
  RULING_UNDER_CHALLENGE: 3,
  PROSECUTOR_POSITION: 2,
  OUR_APPLICATION: 1,
  TEXT_OF_THE_RULE: 0,
};

/** Makes the limb of a finding: with its rulings, the challenges still pending, and who rejects what it stands on. */
export function limbOf(c: Case, kind: LimbKind, found: LimbFinding): Limb {
  const claims = unique(found.claims);
  const applies = found.state !== "NOT_APPLICABLE";
  const recorded = applies ? rulingsOn(c, kind, found.states ?? [], claims) : [];
  const rulings = unique([...(found.rulings ?? []), ...recorded.map((step) => step.id)]);
  const pending = applies ? pendingOn(c, kind, found.states ?? [], claims) : [];
  return makeLimb(kind, [
    {
      sentence: found.sentence,
      state: settle(c, found.state),
      provisions: citedBy(c, found),
      claims,
      authority: authorityOf(c, found.authority ?? "TEXT_OF_THE_RULE", rulings, pending),
      rulings,
      pendingChallenges: pending.map((step) => step.id),
      contestedBy: [...positionsAgainst(c.facts, [...claims, ...rulings]), ...(found.contestedBy ?? [])],
    },
  ]);
}

/** What a finding cites: the provision of the basis, where its rule cites nothing of its own. */
export const citedBy = (c: Pick<Case, "basis">, { provisions }: Pick<Finding, "provisions">): readonly string[] =>
  provisions.length > 0 ? provisions : [c.basis.provision];

/** With `rulings`, an open question of law counts as answered in favour of jurisdiction. */
export function settle<S extends LimbState>(c: Pick<Case, "rulings">, state: S): S | "MET" {
  return c.rulings && state === "CONTESTED" ? "MET" : state;
}

function authorityOf(c: Case, own: Authority, rulings: readonly string[], pending: readonly StepClaim[]): Authority {
  const ranks = rulings.map(
    (id): Authority => claimOfKind(c.facts, id, "procedural-step")?.fields.ruling?.authority ?? "CHAMBER_RULING",
  );
  const highest = ranks.sort((a, b) => RANK[b] - RANK[a])[0];
  if (!highest) return own;
  return pending.length > 0 && RANK[highest] >= RANK.CHAMBER_RULING ? "RULING_UNDER_CHALLENGE" : highest;
}

const CHALLENGE = "jurisdiction-challenged";

/** Standing rulings of the mechanism on this limb, about these States and places, or about the claims the limb reads. */
function rulingsOn(c: Case, kind: LimbKind, states: readonly string[], claims: readonly string[]): StepClaim[] {
  return rulingsOf(c.facts, c.mechanism.id).filter(
    (step) =>
      step.fields.step !== CHALLENGE &&
      (step.fields.ruling?.limb ? step.fields.ruling.limb === kind : touches(step, claims)) &&
      stepStands(c.facts, step) &&
      isAbout(c, step, states, claims),
  );
}

function pendingOn(c: Case, kind: LimbKind, states: readonly string[], claims: readonly string[]): StepClaim[] {
  if (kind !== "TIME" && kind !== "TERRITORY") return [];
  const standing = stepsOfType(c.facts, c.mechanism.id, CHALLENGE).filter(
    (step) => stepStands(c.facts, step) && isAbout(c, step, states, claims),
  );
  // A challenge sent back stands for the one it revives.
  return standing.filter((step) => !standing.some((later) => touches(later, [step.id])));
}

const touches = (step: StepClaim, claims: readonly string[]): boolean =>
  step.fields.affects.some((id) => claims.includes(id));

function isAbout(c: Case, step: StepClaim, states: readonly string[], claims: readonly string[]): boolean {
  if (states.length === 0) return false;
  if (touches(step, claims)) return true;
  const of = step.fields.ruling?.of ?? [];
  const about = of.length > 0 ? of : [step.fields.subject];
  const touched = new Set([...states, ...c.conduct.places]);
  const allStates = about.every((id) => c.facts.entities.get(id)?.type === "State");
  // A ruling on what crosses a border between two States is about conduct that touches both.
  if (allStates && about.length > 1)
    return about.every((id) => statesTouched(c).includes(id)) && about.some((id) => touched.has(id));
  if (about.some((id) => touched.has(id))) return true;
  return about.some(
    (id) =>
      c.facts.entities.get(id)?.type === "Situation" &&
      c.conduct.places.some((place) => c.facts.entities.get(place)?.situations.includes(id)),
  );
}
