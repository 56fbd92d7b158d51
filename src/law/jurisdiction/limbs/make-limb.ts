import {
  type Authority,
  type LawClaim,
  type Limb,
  type LimbKind,
  type LimbState,
  positionsAgainst,
  stepStands,
} from "../../facts/index.js";
import { sentence } from "../../words/index.js";
import { unique } from "../places.js";
import type { Case } from "../question.js";
import { statesTouched } from "../relevance.js";

export interface LimbParts {
  readonly provisions?: readonly string[];
  readonly claims?: readonly string[];
  readonly authority?: Authority;
  /** Steps it stands on, beside the rulings found for its States and claims. */
  readonly rulings?: readonly string[];
  readonly states?: readonly string[];
  readonly rivals?: readonly string[];
}

const RANK: Record<Authority, number> = {
  APPEAL_RULING: 5,
  CHAMBER_RULING: 4,
  RULING_UNDER_CHALLENGE: 3,
  PROSECUTOR_POSITION: 2,
  OUR_APPLICATION: 1,
  TEXT_OF_THE_RULE: 0,
};

/** Puts a limb together: its rulings, the challenges still pending, and who rejects what it stands on. */
export function makeLimb(c: Case, kind: LimbKind, state: LimbState, text: string, parts: LimbParts = {}): Limb {
  const claims = unique(parts.claims ?? []);
  const applies = state !== "NOT_APPLICABLE";
  const found = applies ? rulingsOn(c, kind, parts.states ?? [], claims) : [];
  const rulings = unique([...(parts.rulings ?? []), ...found.map((step) => step.id)]);
  const pending = applies ? pendingOn(c, kind, parts.states ?? [], claims) : [];
  const against = positionsAgainst(c.facts, [...claims, ...rulings]);
  return {
    kind,
    state: settle(c, state),
    sentence: sentence(text),
    provisions: unique([...(parts.provisions ?? []), ...(parts.provisions?.length ? [] : [c.basis.provision])]),
    claims,
    authority: authorityOf(c, parts.authority ?? "TEXT_OF_THE_RULE", rulings, pending),
    rulings,
    pendingChallenges: pending.map((step) => step.id),
    contestedBy: unique([...against, ...(parts.rivals ?? [])]),
  };
}

/** With `rulings`, an open question of law counts as answered in favour of jurisdiction. */
export function settle<S extends LimbState>(c: Pick<Case, "rulings">, state: S): S | "MET" {
  return c.rulings && state === "CONTESTED" ? "MET" : state;
}

function authorityOf(c: Case, own: Authority, rulings: readonly string[], pending: readonly LawClaim[]): Authority {
  const ranks = rulings.map(
    (id) => (c.facts.claims.get(id)?.fields.ruling?.authority as Authority | undefined) ?? "CHAMBER_RULING",
  );
  const highest = ranks.sort((a, b) => RANK[b] - RANK[a])[0];
  if (!highest) return own;
  return pending.length > 0 && RANK[highest] >= RANK.CHAMBER_RULING ? "RULING_UNDER_CHALLENGE" : highest;
}

const CHALLENGES = new Set(["jurisdiction-challenged"]);

/** Standing rulings of the mechanism on this limb, about these States and places, or about the claims the limb reads. */
function rulingsOn(c: Case, kind: LimbKind, states: readonly string[], claims: readonly string[]): LawClaim[] {
  return (c.facts.steps.get(c.mechanism.id) ?? []).filter(
    (step) =>
      step.fields.ruling &&
      !CHALLENGES.has(step.fields.step) &&
      (step.fields.ruling.limb ? step.fields.ruling.limb === kind : touches(step, claims)) &&
      stepStands(c.facts, step) &&
      isAbout(c, step, states, claims),
  );
}

function pendingOn(c: Case, kind: LimbKind, states: readonly string[], claims: readonly string[]): LawClaim[] {
  if (kind !== "TIME" && kind !== "TERRITORY") return [];
  const standing = (c.facts.steps.get(c.mechanism.id) ?? []).filter(
    (step) => CHALLENGES.has(step.fields.step) && stepStands(c.facts, step) && isAbout(c, step, states, claims),
  );
  // A challenge sent back stands for the one it revives.
  return standing.filter((step) => !standing.some((later) => touches(later, [step.id])));
}

const touches = (step: LawClaim, claims: readonly string[]): boolean =>
  ((step.fields.affects as readonly string[] | undefined) ?? []).some((id) => claims.includes(id));

function isAbout(c: Case, step: LawClaim, states: readonly string[], claims: readonly string[]): boolean {
  if (states.length === 0) return false;
  if (touches(step, claims)) return true;
  const of = (step.fields.ruling?.of as readonly string[] | undefined) ?? [];
  const about = of.length > 0 ? of : [step.fields.subject as string];
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
