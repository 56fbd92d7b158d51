import { unique, writeDay } from "../../../base/index.js";
import type { MechanismInput, RuleByPart } from "../../../model/index.js";
import type { LimbState, MandateClaim } from "../../facts/index.js";
import { best } from "../../findings/index.js";
import { acceptanceOf, beyondSilence, isKnown } from "../../participation/index.js";
import { partsOf } from "../../rules/index.js";
import { instrumentName, nameOf } from "../../words/index.js";
import type { Case } from "../question.js";

/** The rights that a mechanism looks at, on all of its bases and on some. */
export const rightsOf = ({ rules, bases }: MechanismInput): MechanismInput["rules"]["rights"] => [
  ...rules.rights,
  ...bases.flatMap((basis) => basis.rules.rights),
];

/** Whether a right holds for the State said to have acted. */
export interface Bound {
  readonly state: LimbState;
  readonly says: string;
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
}
const ALWAYS: Bound = { state: "MET", says: "", claims: [], provisions: [] };

/**
 * A right that a protocol adds to a treaty binds the parties to the protocol alone, on their own days (European Convention
 * on Human Rights, Protocol 1, articles 5 and 6; Protocol 4, articles 6 and 7). Of several States one is enough.
 */
export function boundBy(c: Case, rule: MandateClaim<RuleByPart["right"]>): Bound {
  const { treaty } = rule.fields.rule;
  const states = c.actor?.nationalities ?? [];
  if (treaty === undefined) return ALWAYS;
  if (states.length === 0)
    return {
      state: "UNKNOWN",
      says: `the ${instrumentName(c.facts, treaty)} adds it, and the State said to have acted is not known`,
      claims: [],
      provisions: rule.fields.provisions,
    };
  const each = states.map((state) => ofState(c, treaty, state));
  const state = best(each.map((one) => one.state));
  const same = each.filter((one) => one.state === state);
  return {
    state,
    says: unique(same.map((one) => one.says)).join("; "),
    claims: unique(same.flatMap((one) => [...one.claims])),
    provisions: unique([...rule.fields.provisions, ...same.flatMap((one) => one.provisions)]),
  };
}

/** Whether the protocol that adds this right binds the State; null where no protocol does. */
export function ofAddedRight(c: Case): Bound | null {
  const rule = partsOf(c, "right").find(
    ({ fields }) => fields.rule.right === c.category && fields.rule.treaty !== undefined,
  );
  return rule ? boundBy(c, rule) : null;
}

function ofState(c: Case, treaty: string, state: string): Bound {
  const found = acceptanceOf(c, treaty, state);
  const { windows, silence } = found;
  const [name, protocol] = [nameOf(c.facts, state), instrumentName(c.facts, treaty)];
  const cited = (of: typeof windows) => ({
    claims: unique(of.flatMap(({ claims }) => claims)),
    provisions: unique(of.flatMap(({ provision }) => provision ?? [])),
  });
  const inside = windows.filter(({ from, to }) => from < c.to && c.from < to);
  const certain = inside.filter(({ accepted }) => accepted === "MET");
  if (certain.length > 0) return { state: "MET", says: certain.map(({ says }) => says).join("; "), ...cited(certain) };
  if (inside.length > 0)
    return { state: "CONTESTED", says: inside.map(({ says }) => says).join("; "), ...cited(inside) };
  if (windows.length > 0)
    return {
      state: "NOT_MET",
      says: `${windows.map(({ says }) => says).join("; ")}; the conduct began on ${writeDay(c.from)}`,
      ...cited(windows),
    };
  return isKnown(c, found)
    ? { state: "NOT_MET", says: `${name} is not a party to the ${protocol}`, claims: silence.claims, provisions: [] }
    : { state: "UNKNOWN", says: beyondSilence(silence, name, protocol), claims: silence.claims, provisions: [] };
}
