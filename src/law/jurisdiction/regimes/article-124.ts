import { OPEN_END, OPEN_START } from "../../../base/index.js";
import type { RegimeRule } from "../../../model/index.js";
import { recordedActs } from "../../participation/index.js";
import type { Rule } from "../../rules/index.js";
import { forTheTime, nameOf } from "../../words/index.js";
import type { StateLink } from "../links/link.js";
import type { Case } from "../question.js";

/**
 * Rome Statute, article 124: a State that joins may leave out war crimes for seven years. It acts on links only: NOT_MET
 * for those it clearly removes; where the form of the declaration is contested, every link through that State is
 * CONTESTED for the persons it names.
 */
export function article124(
  c: Case,
  rule: Extract<Rule<RegimeRule>, { kind: "rule" }>,
  link: StateLink,
  via: "territory" | "nationals",
): StateLink {
  const about = rule.data.categories ?? [];
  const concerned = about.length === 0 || about.some((one) => c.facts.broader.get(c.category)?.has(one));
  if (!concerned) return link;
  const instrument = c.basis.acceptance?.instrument ?? "";
  for (const act of recordedActs(c.facts, instrument, link.of)) {
    if (act.fields.act !== "declaration-124") continue;
    const [from, to] = [act.effectFrom ?? OPEN_START, act.effectTo ?? OPEN_END];
    if (c.from < from || c.from >= to) continue;
    const reaches = act.fields.reaches as readonly string[];
    const cited = {
      ...link,
      claims: [...new Set([...link.claims, rule.claim.id, act.id])],
      provisions: [...new Set([...link.provisions, ...rule.data.provisions])],
    };
    const state = nameOf(c.facts, link.of);
    if (act.fields.status === "accepted") {
      if (reaches.length > 0 && !reaches.includes(via)) continue;
      return {
        ...cited,
        state: "NOT_MET",
        says: `${state} left out war crimes by a declaration ${forTheTime(from, to)}`,
      };
    }
    if (act.fields.status !== "contested") continue;
    const nationals = c.actor?.nationalities ?? [];
    if (reaches.includes("nationals") && !reaches.includes("territory")) {
      if (nationals.length === 0) {
        return {
          ...link,
          assumptions: [
            ...link.assumptions,
            `No alleged actor is a national of ${state}, whose declaration leaving out war crimes names its nationals.`,
          ],
        };
      }
      if (!nationals.includes(link.of)) continue;
    }
    const open = link.state === "MET" ? "CONTESTED" : link.state;
    return {
      ...cited,
      state: open,
      says: `${link.says}; but ${state} left out war crimes of its nationals by a declaration ${forTheTime(from, to)}, and whether that form is valid has not been ruled on`,
    };
  }
  return link;
}
