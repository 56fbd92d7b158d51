import { writeDay } from "../../../base/index.js";
import { isVisible, type Limb, stepStands } from "../../facts/index.js";
import { type Link, worst } from "../links/link.js";
import { unique } from "../places.js";
import type { Case } from "../question.js";
import { preconditions } from "../rules.js";
import { makeLimb } from "./make-limb.js";

/**
 * PRECONDITION: what must have happened before the forum may be seised. What nobody recorded is UNKNOWN, never met in
 * silence. On a basis between States, being bound by the clause without a reservation is one of these things.
 */
export function precondition(c: Case, link: Link): { limb: Limb; assumptions: readonly string[] } {
  const own = conditions(c);
  if (c.basis.link !== "BOTH_STATES_PARTY" || link.state === "MET") return own;
  const applies = own.limb.state === "NOT_APPLICABLE" ? [] : [own.limb.state as Link["state"]];
  const state = worst([link.state, ...applies]);
  const text = state === own.limb.state && state !== link.state ? own.limb.sentence : link.sentence;
  const parts = {
    claims: unique([...link.claims, ...own.limb.claims]),
    provisions: unique([...link.provisions, ...own.limb.provisions]),
    authority: link.authority,
    rivals: link.rivals,
  };
  return { limb: makeLimb(c, "PRECONDITION", state, text, parts), assumptions: own.assumptions };
}

function conditions(c: Case): { limb: Limb; assumptions: readonly string[] } {
  const life = lifetime(c);
  if (life)
    return {
      limb: makeLimb(c, "PRECONDITION", "NOT_MET", life.says, { claims: [life.claim], provisions: life.provisions }),
      assumptions: [],
    };
  const all = preconditions(c);
  if (all.length === 0)
    return {
      limb: makeLimb(c, "PRECONDITION", "NOT_APPLICABLE", "Nothing has to happen before it may be seised"),
      assumptions: [],
    };
  const states = all.map(({ rule }): Link["state"] =>
    rule.kind === "rule" && rule.data.assumed === true ? "MET" : rule.kind === "not-yet" ? "NOT_MET" : "UNKNOWN",
  );
  const assumptions = all.flatMap(({ rule }) =>
    rule.kind === "rule" && rule.data.assumed === true ? [rule.data.what as string] : [],
  );
  const open = all.flatMap(({ rule }) =>
    rule.kind === "rule" && rule.data.assumed !== true ? [(rule.data.what as string).replace(/\.$/, "")] : [],
  );
  const notYet = all.some(({ rule }) => rule.kind === "not-yet");
  const text = notYet
    ? "The rule on what must come before did not exist yet on the day we look from"
    : open.length > 0
      ? `No record speaks to what is needed before: ${open.join("; ")}`
      : `Assumed in the open: ${assumptions.join("; ")}`;
  const claims = unique(all.flatMap(({ rule }) => ("claim" in rule ? [rule.claim.id] : [])));
  const provisions = unique(
    all.flatMap(({ rule }) => ("claim" in rule ? (rule.claim.fields.provisions as string[]) : [])),
  );
  return {
    limb: makeLimb(c, "PRECONDITION", worst(states), text, { claims, provisions, authority: "OUR_APPLICATION" }),
    assumptions,
  };
}

/** A mechanism that was not there yet, or no more, on the day we look from takes up nothing. Null while it exists. */
function lifetime(c: Case): { says: string; claim: string; provisions: readonly string[] } | null {
  const own = (c.facts.steps.get(c.mechanism.id) ?? []).filter(
    (step) => step.fields.subject === c.mechanism.id && step.actOn !== null,
  );
  const created = own.filter((step) => step.fields.step === "mandate-created");
  const first = created[0];
  if (first && created.every((step) => !isVisible(step, c.asOf))) {
    return {
      says: `it was set up on ${writeDay(first.actOn as number)} only, after the day we look from`,
      claim: first.id,
      provisions: first.fields.provisions,
    };
  }
  const ended = own.findLast(
    (step) =>
      step.fields.step === "mandate-ended" && (step.actOn as number) < c.asOf && stepStands(c.facts, step, c.asOf),
  );
  if (!ended || created.some((step) => isVisible(step, c.asOf) && (step.actOn as number) > (ended.actOn as number)))
    return null;
  return {
    says: `its mandate ended on ${writeDay(ended.actOn as number)}; it takes up nothing any more`,
    claim: ended.id,
    provisions: ended.fields.provisions,
  };
}
