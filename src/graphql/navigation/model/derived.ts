import { along, byStatement, node, ordinal } from "./field.js";

/** What every alleged violation has, whether the latest revision gives rise to it or an earlier one did. */
const violation = `
    "The id: a hash of incident, category and alleged actor."
    id: ID!
    "The rule that made it, and its version."
    derivedBy: String!
    "The event or pattern that claims speak of."
    incident: Incident! ${byStatement("violation-incident")}
    "The category it is alleged under."
    category: LegalCategory! ${byStatement("violation-category")}
    "Of whom it is alleged; null where the speakers name nobody."
    allegedActor: Actor ${byStatement("violation-actor")}
    "Revisions at which the record began or ceased to give rise to it: there from the first, no longer from the second, again from the third."
    turns: [Int!]!
    "The claims it is founded on, at any revision."
    claims: [Claim!]! ${along("FOUNDED_ON", "OUT")}
    "The incident, as a list that can be filtered by."
    ofIncidents: [Incident!]! ${along("OF_INCIDENT", "OUT")}
    "The category, as a list that can be filtered by."
    ofCategories: [LegalCategory!]! ${along("OF_CATEGORY", "OUT")}
    "The alleged actor, as a list that can be filtered by."
    allegedOf: [Entity!]! ${along("ALLEGED_OF", "OUT")}`;

/** What follows from claims; dropped and made anew with every load. */
export const derived = (): string => /* GraphQL */ `
  "An incident, a category and an actor that one speaker brings together. That it is listed says that it is alleged."
  type AllegedViolation ${node("AllegedViolation", "allegedViolations")} {${ordinal}${violation}
  }
  "An alleged violation that only an earlier revision gives rise to: what it was founded on has been withdrawn, or is read otherwise since. Here so that what was cited at that revision can be followed."
  type FormerViolation ${node("FormerViolation", "formerViolations")} {${ordinal}${violation}
  }
`;
