import { writeDay } from "../../../base/index.js";
import type { LinkRule } from "../../../model/index.js";
import { stepStands, stepsOfType } from "../../facts/index.js";
import type { Case } from "../question.js";
import { concernsConduct } from "../relevance.js";
import { type Link, link } from "./link.js";

/** REQUEST: somebody entitled has put the question or asked for the proceeding. That none is recorded does not say that there is none. */
export function requestLink(c: Case, _rule: LinkRule): Link {
  const requests = stepsOfType(c.facts, c.mechanism.id, "opinion-requested").filter(
    (step) => stepStands(c.facts, step) && concernsConduct(c, step),
  );
  const about = requests.filter((step) => {
    const categories = step.fields.categories as readonly string[];
    return (
      categories.length === 0 ||
      categories.some((one) => c.facts.narrower.get(one)?.has(c.category) || c.facts.broader.get(one)?.has(c.category))
    );
  });
  const last = about.at(-1);
  if (!last) return link("UNKNOWN", "whether a request about this conduct was made is not recorded");
  return link("MET", `a request was made${last.actOn === null ? "" : ` on ${writeDay(last.actOn)}`}`, {
    claims: about.map((step) => step.id),
  });
}
