import { canonicalJson, type Json } from "../base/index.js";
import type { ClaimOf } from "./claims.js";
import { expandMechanism } from "./expand-mechanism.js";
import type { MechanismInput } from "./records/mechanism.js";

/** A rule as its claim holds it. */
export type Rule = ClaimOf<"mandate">["fields"]["rule"];

/** What one rule is of a mechanism's law, among its others: another claim at the same place says the rule anew. */
export interface Slot {
  readonly owner: string | null;
  readonly list: "link" | "regimes" | "remedies" | "single" | "rights" | "absent" | "held" | "preconditions";
  readonly name: string;
}
const SINGLE: Readonly<Record<string, keyof MechanismInput["rules"]>> = {
  SUBJECT_MATTER: "subject",
  TIME: "time",
  TERRITORY: "territory",
  PERSON: "person",
};
const PARTS = { right: "rights", absent: "absent", held: "held" } as const;

/** Null for what the law reads as claims alone: notes, ways in, and that a basis was repealed. */
function slotOf(limb: string, basis: string | null, rule: Rule): Slot | null {
  const at = (list: Slot["list"], name: unknown): Slot => ({ owner: basis, list, name: String(name) });
  if (limb === "LINK") return rule.regime ? at("regimes", rule.regime) : rule.repealed ? null : at("link", "");
  if (limb === "PRECONDITION") return at("preconditions", rule.id);
  if (limb === "REMEDY") return at("remedies", canonicalJson(rule as Json));
  if (rule.part === "abroad") return at("single", "abroad");
  if (rule.part !== undefined) {
    const list = Object.entries(PARTS).find(([part]) => part === rule.part)?.[1];
    return list ? at(list, rule.id) : null;
  }
  const field = SINGLE[limb];
  return field ? at("single", field) : null;
}
export const keyOf = ({ owner, list, name }: Slot): string => `${owner ?? ""}|${list}|${name}`;

/** A rule where it stands among the others of its mechanism, and in the one form that tells it from another. */
export interface Placed {
  readonly slot: Slot;
  readonly key: string;
  readonly form: string;
  readonly rule: Rule;
}
const placed = new WeakMap<object, Placed | null>();

/** Where the rule of a claim stands; null for what has no place of its own. */
export function placeOf(claim: ClaimOf<"mandate">): Placed | null {
  const known = placed.get(claim);
  if (known !== undefined) return known;
  const { limb, basis, rule } = claim.fields;
  const made = placeRule(limb, basis ?? null, rule);
  placed.set(claim, made);
  return made;
}

function placeRule(limb: string, basis: string | null, rule: Rule): Placed | null {
  const slot = slotOf(limb, basis, rule);
  return slot && { slot, key: keyOf(slot), form: inOneForm(rule), rule };
}

const ownRules = new WeakMap<MechanismInput, ReadonlyMap<string, string>>();
/** The rules of a record as its own claims would hold them now: slot → the rule, in one form. */
export function rulesOf(mechanism: MechanismInput): ReadonlyMap<string, string> {
  const known = ownRules.get(mechanism);
  if (known) return known;
  const rules = expandMechanism(mechanism).flatMap(
    ({ limb, basis, rule }) => placeRule(limb, basis ?? null, rule as Rule) ?? [],
  );
  const made = new Map(rules.map(({ key, form }) => [key, form]));
  ownRules.set(mechanism, made);
  return made;
}

/** A rule written in the one way that tells it from others. */
export const inOneForm = (rule: object): string => canonicalJson(rule as Json);
