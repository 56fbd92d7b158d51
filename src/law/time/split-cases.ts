import type { StepClaim } from "../../model/index.js";
import { isLater } from "./order.js";

const instrumentsOf = (step: StepClaim): Set<string> =>
  new Set((step.fields.provisions ?? []).map((provision) => provision.split("/")[0] as string));
const sharesAny = <T>(a: Iterable<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

/** Steps by which a forum is seised: counter-claims are brought in the case of another, and decided apart from its claims. */
const FILINGS: ReadonlySet<string> = new Set(["case-filed", "counter-claims-filed"]);

/** Whether a forum was seised by this step. */
export const isFiling = ({ fields }: StepClaim): boolean => FILINGS.has(fields.step);

/**
 * Parts the steps about one actor before one forum into cases: two applications against one State are two cases. In:
 * steps oldest first; out: one list for each filed case, or the list itself where there is at most one. A later step
 * belongs to the case it acts on; failing that, to the cases with the same party, the same treaty, the latest filing.
 */
export function splitCases(steps: readonly StepClaim[]): StepClaim[][] {
  const filings = steps.filter(isFiling);
  if (filings.length < 2) return [[...steps]];
  const caseOf = new Map<string, string>(filings.map((filing) => [filing.id, filing.id]));
  for (const step of steps) {
    if (caseOf.has(step.id)) continue;
    const acted = (step.fields.affects ?? []).map((id) => caseOf.get(id)).find((id) => id !== undefined);
    const found = acted ?? nearestFiling(step, filings)?.id;
    if (found) caseOf.set(step.id, found);
  }
  return filings.map((filing) => steps.filter((step) => caseOf.get(step.id) === filing.id));
}

function nearestFiling(step: StepClaim, filings: readonly StepClaim[]): StepClaim | undefined {
  const earlier = filings.filter((filing) => !isLater(filing, step));
  const parties = new Set(step.fields.by ?? []);
  const treaties = instrumentsOf(step);
  const byParty = narrow(earlier, (filing) => sharesAny(filing.fields.by ?? [], parties));
  return narrow(byParty, (filing) => sharesAny(instrumentsOf(filing), treaties)).at(-1);
}

/** Those that match, or all where none does: a mark that is missing narrows nothing. */
function narrow(filings: readonly StepClaim[], matches: (filing: StepClaim) => boolean): readonly StepClaim[] {
  const found = filings.filter(matches);
  return found.length > 0 ? found : filings;
}
