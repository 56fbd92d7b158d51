import type { MechanismInput, RuleByLimb } from "../../../model/index.js";
import { Memory } from "../../facts/index.js";
import { type BasisRecord, ruleOn } from "../../rules/index.js";
import { byName } from "../../words/index.js";
import type { Case, Question } from "../question.js";
import { notRead } from "./not-read.js";
import { touchesRights } from "./rights.js";

/** What the law says of a category by itself, whatever the conduct: who acted, where and when play no part. */
type Reached = Pick<Case, "facts" | "mechanism" | "basis" | "category">;

/** The narrowest categories through which the rule reaches what is alleged; `whole` when it reaches all of it. */
export function reach(
  c: Pick<Case, "facts" | "category">,
  rule: RuleByLimb["SUBJECT_MATTER"],
): { leaves: string[]; whole: boolean; contested: boolean } {
  const above = c.facts.broader.get(c.category) ?? new Set([c.category]);
  const within = (ids: readonly string[] | undefined, id: string): boolean =>
    (ids ?? []).some((one) => c.facts.broader.get(id)?.has(one));
  const covers = (id: string): boolean => within(rule.categories, id) && !within(rule.except, id);
  const isContested = (id: string): boolean => within(rule.contested, id);
  if (covers(c.category)) return { leaves: [c.category], whole: true, contested: isContested(c.category) };
  if ((rule.except ?? []).some((id: string) => above.has(id))) return { leaves: [], whole: true, contested: false };
  if (isContested(c.category)) return { leaves: [c.category], whole: true, contested: true };
  const below = [...(c.facts.narrower.get(c.category) ?? [])].filter((id) => covers(id) || isContested(id));
  const top = below.filter((id) => !below.some((other) => other !== id && c.facts.broader.get(id)?.has(other)));
  return {
    leaves: top.sort(byName(c.facts)),
    whole: false,
    contested: top.length > 0 && top.every((id) => !covers(id)),
  };
}

/** As many as there are forums and categories that are asked about together. */
const KEPT = 30_000;
const within = new Memory<readonly BasisRecord[]>(KEPT);

/**
 * The bases of a mechanism whose SUBJECT_MATTER can be anything but NOT_MET for the category, read once for all conduct:
 * of some two hundred forums most have one provision for a crime among many, and nothing else need be put to the others.
 */
export const basesWithin = (q: Question, mechanism: MechanismInput, category: string): readonly BasisRecord[] =>
  within.of(q.facts, q.facts, [mechanism.id, category], () =>
    mechanism.bases.filter((basis) => !isOutside({ facts: q.facts, mechanism, basis, category })),
  );

/** Whether `subjectMatter` says NOT_MET of every conduct in this category. False where that turns on the conduct too. */
function isOutside(c: Reached): boolean {
  if (notRead(c)) return false;
  const rule = ruleOn(c, "SUBJECT_MATTER");
  return rule.kind === "not-yet" || (rule.kind === "rule" && !rule.data.matter && !isNamed(c));
}

/** Whether the basis names what is alleged, or rights that it touches: otherwise it is about another crime. */
export function isNamed(c: Reached): boolean {
  const rule = ruleOn(c, "SUBJECT_MATTER");
  return rule.kind !== "rule" || reach(c, rule.data).leaves.length > 0 || touchesRights(c);
}
