import { unique, writeDay } from "../../../base/index.js";
import { stepStands, stepsAbout } from "../../facts/index.js";
import { filingRoutes } from "../../filing/index.js";
import { worst } from "../../findings/index.js";
import { preconditions } from "../../rules/index.js";
import { doneBefore, isLater } from "../../time/index.js";
import { insideSentence } from "../../words/index.js";
import type { Link } from "../links/link.js";
import type { Case } from "../question.js";
import { condition } from "./condition.js";
import { citedBy, finding, type LimbFinding, settle } from "./finding.js";

/**
 * PRECONDITION: what must have happened before the forum may be seised. What nobody recorded is UNKNOWN, never met in
 * silence. On a basis between States, being bound by the clause without a reservation is one of these things.
 */
export function precondition(c: Case, link: Link): LimbFinding {
  const own = conditions(c);
  if (c.basis.link !== "BOTH_STATES_PARTY" || link.state === "MET") return own;
  const ownState = settle(c, own.state);
  const state = worst([link.state, ...(ownState === "NOT_APPLICABLE" ? [] : [ownState])]);
  const text = state === ownState && state !== link.state ? own.sentence : link.sentence;
  const parts = {
    claims: unique([...link.claims, ...own.claims]),
    provisions: unique([...link.provisions, ...citedBy(c, own)]),
    authority: link.authority,
    contestedBy: link.rivals,
  };
  return finding(state, text, { ...parts, assumptions: own.assumptions });
}

function conditions(c: Case): LimbFinding {
  const life = lifetime(c);
  if (life) return finding("NOT_MET", life.says, { claims: [life.claim], provisions: life.provisions });
  const shut = closedToAll(c);
  if (shut) return shut;
  const all = preconditions(c);
  if (all.length === 0) return finding("NOT_APPLICABLE", "Nothing has to happen before it may be seised");
  const found = all.map(({ rule }) => condition(c, rule));
  const state = worst(found.map((one) => one.state));
  const assumptions = unique(found.flatMap((one) => one.assumed ?? []));
  // What decides is told; where everything is met, what was taken for granted or described.
  const deciding = found.filter((one) => one.state === state && (state !== "MET" || one.assumed === null));
  const taken =
    assumptions.length > 0
      ? [`expressly assumed: ${assumptions.map((one) => insideSentence(c.facts, one)).join("; ")}`]
      : [];
  const text = [...unique(deciding.map((one) => one.says)), ...(state === "MET" ? taken : [])].join("; ");
  const told = state === "MET" ? found : [...deciding, ...found];
  return finding(state, text, {
    claims: unique(told.flatMap((one) => one.claims)),
    provisions: unique(told.flatMap((one) => one.provisions)),
    authority: "OUR_APPLICATION",
    assumptions,
  });
}

/**
 * A body that acts on complaints alone, before which nobody can bring a new one on the day asked: the State left the treaty
 * that opens it. What came in before goes on (ICCPR, First Optional Protocol, article 12(2)). Null where a way is open.
 */
function closedToAll(c: Case): LimbFinding | null {
  const states = c.actor?.nationalities ?? [];
  if (c.mechanism.nature !== "treaty-body" || states.length === 0) return null;
  // What is supposed may open it: acts on record do not speak of that.
  if (c.conduct.suppose.length > 0) return null;
  const ways = filingRoutes({ facts: c.facts, mechanism: c.mechanism.id, states });
  const [first] = ways;
  if (!first || ways.some(({ state }) => state !== "NOT_MET")) return null;
  return finding("NOT_MET", `nobody can bring it there on the day asked; ${insideSentence(c.facts, first.sentence)}`, {
    claims: unique(ways.flatMap(({ claims }) => claims)),
    provisions: unique(ways.flatMap(({ provisions }) => provisions)),
    authority: "OUR_APPLICATION",
  });
}

/** A mechanism that was not there yet, or no more, on the day we look from takes up nothing. Null while it exists. */
function lifetime(c: Case): { says: string; claim: string; provisions: readonly string[] } | null {
  const first = c.facts.setUpLater(c.mechanism.id);
  if (first)
    return {
      says: `it was set up only on ${writeDay(first.actOn as number)}, after ${writeDay(c.asOf)}`,
      claim: first.id,
      provisions: first.fields.provisions,
    };
  const own = stepsAbout(c.facts, c.mechanism.id, c.mechanism.id);
  // On the last day of its mandate it is still there.
  const ended = own.findLast(
    (step) => step.fields.step === "mandate-ended" && doneBefore(step, c.asOf) && stepStands(c.facts, step),
  );
  if (!ended || own.some((step) => step.fields.step === "mandate-created" && isLater(step, ended))) return null;
  return {
    says: `its mandate ended on ${writeDay(ended.actOn as number)}; it no longer takes up anything`,
    claim: ended.id,
    provisions: ended.fields.provisions,
  };
}
