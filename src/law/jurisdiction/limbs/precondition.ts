import { unique, writeDay } from "../../../base/index.js";
import { stepStands, stepsAbout } from "../../facts/index.js";
import { filingRoutes, isClosedToAll } from "../../filing/index.js";
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
  const brought = takenAsBrought(c);
  const all = preconditions(c);
  if (all.length === 0)
    return finding("NOT_APPLICABLE", "Nothing has to happen before it may be seised", { assumptions: brought });
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
    assumptions: [...assumptions, ...brought],
  });
}

/**
 * Before a body that acts on complaints, nobody can bring a new one on the day asked, as the State left the treaty that
 * opens it: what came in before goes on (ICCPR, First Optional Protocol, article 12(2)), so that this is taken in the open.
 */
function takenAsBrought(c: Case): string[] {
  const states = c.actor?.nationalities ?? [];
  // What is supposed may open it: acts on record do not speak of that.
  if (c.mechanism.nature !== "treaty-body" || states.length === 0 || c.conduct.suppose.length > 0) return [];
  const ways = filingRoutes({ facts: c.facts, mechanism: c.mechanism.id, states });
  const [first] = ways;
  if (!first || !isClosedToAll(ways)) return [];
  return [`The complaint came in while it could, as nobody can bring a new one on the day asked. ${first.sentence}`];
}

/** A mechanism that was not there yet, or no more, on the day we look from takes up nothing. Null while it exists. */
export function lifetime(
  c: Pick<Case, "facts" | "mechanism" | "asOf">,
): { says: string; claim: string; provisions: readonly string[] } | null {
  const first = c.facts.setUpLater(c.mechanism.id);
  if (first)
    return {
      says: `it was not set up yet on ${writeDay(c.asOf)}`,
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
