import type { ClaimOf } from "../../model/index.js";

/** One claim by which a place lies in a wider one. */
export interface StepUp {
  readonly from: string;
  readonly to: string;
  readonly claim: ClaimOf<"territory">;
}

/** Every step that leads up from a place, nearest first. A place is left once, however claims lay places within one another. */
export function stepsUp(place: string, claimsOn: (place: string) => readonly ClaimOf<"territory">[]): StepUp[] {
  const steps: StepUp[] = [];
  const reached = new Set([place]);
  for (const from of reached)
    for (const claim of claimsOn(from)) {
      if (!claim.fields.within) continue;
      steps.push({ from, to: claim.fields.within, claim });
      reached.add(claim.fields.within);
    }
  return steps;
}

/** The steps that lie on ways from one place to another and do not pass a third, nearest first; null where no way leads there. */
export function stepsBetween(steps: readonly StepUp[], from: string, to: string, past: string): StepUp[] | null {
  const open = steps.filter((step) => step.from !== past && step.to !== past);
  const ahead = closure([from], open, (step) => [step.from, step.to]);
  if (!ahead.has(to)) return null;
  const behind = closure([to], open, (step) => [step.to, step.from]);
  return open.filter((step) => ahead.has(step.from) && behind.has(step.to) && step.from !== to && step.to !== from);
}

function closure(
  starts: readonly string[],
  steps: readonly StepUp[],
  ends: (step: StepUp) => readonly [string, string],
): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const step of steps) {
    const [near, far] = ends(step);
    next.set(near, [...(next.get(near) ?? []), far]);
  }
  const reached = new Set(starts);
  for (const one of reached) for (const far of next.get(one) ?? []) reached.add(far);
  return reached;
}
