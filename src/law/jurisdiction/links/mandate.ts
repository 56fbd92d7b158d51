import type { LinkRule } from "../../../model/index.js";
import type { Case } from "../question.js";
import { type Link, link } from "./link.js";
import { inAnyOf, ofPlaces } from "./territory.js";

/** MANDATE: the conduct lies in what the body was set up for. A mandate that names no place reaches every place. */
export function mandateLink(c: Case, rule: LinkRule): Link {
  const to = (rule.linkTo as string[] | undefined) ?? [];
  if (to.length === 0) return link("MET", rule.sentence as string, { places: [...c.conduct.places] });
  return ofPlaces(c.conduct.places.map((place) => inAnyOf(c, place, to)));
}
