import type { MechanismInput, RuleByLimb } from "../../../model/index.js";
import { Memory } from "../../facts/index.js";
import { type BasisRecord, everStated, ruleOn } from "../../rules/index.js";
import { byName, inText, listed, nameOf } from "../../words/index.js";
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

/** How many categories a sentence names; of more it says how many there are. */
const TOLD = 4;

/** The kinds through which alone a rule reaches something wider: ", as far as it is apartheid". Nothing where it reaches all. */
export function limitOf(facts: Question["facts"], { whole, leaves }: ReturnType<typeof reach>): string {
  if (whole) return "";
  const names = leaves.map((id) => inText(nameOf(facts, id)));
  const told = names.length <= TOLD ? names : [...names.slice(0, TOLD), `one of ${names.length - TOLD} more kinds`];
  return `, as far as it is ${listed(told, "or")}`;
}

/** The same of one basis; nothing where its rule names rights, or nothing of what is alleged. */
export function limitOfBasis(c: Reached): string {
  const rule = ruleOn(c, "SUBJECT_MATTER");
  if (rule.kind !== "rule" || notRead(c)) return "";
  const reached = reach(c, rule.data);
  return reached.leaves.length > 0 ? limitOf(c.facts, reached) : "";
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

/** Whether `subjectMatter` says NOT_MET of every conduct in this category. */
function isOutside(c: Reached): boolean {
  if (notRead(c)) return false;
  if (isEverOutside(c)) return true;
  const rule = ruleOn(c, "SUBJECT_MATTER");
  return rule.kind === "not-yet" || (rule.kind === "rule" && !isNamed(c));
}

/** Whether nothing that was ever stated of a basis names what is alleged: then there is no day on which it would. */
function isEverOutside(c: Reached): boolean {
  const stated = everStated(c, "SUBJECT_MATTER");
  if (stated.length === 0 || touchesRights(c)) return false;
  return stated.every(({ fields: { rule } }) => reach(c, rule).leaves.length === 0);
}

/** Whether the basis names what is alleged, or rights that it touches: otherwise it is about another crime. */
export function isNamed(c: Reached): boolean {
  const rule = ruleOn(c, "SUBJECT_MATTER");
  return rule.kind !== "rule" || reach(c, rule.data).leaves.length > 0 || touchesRights(c);
}
