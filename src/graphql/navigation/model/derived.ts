import { along, byStatement, node, ordinal } from "./field.js";

/** What follows from claims; dropped and made anew with every load. */
export const derived = (): string => /* GraphQL */ `
  "An incident, a category and an actor that one speaker brings together. That it is listed says that it is alleged."
  type AllegedViolation ${node("AllegedViolation", "allegedViolations")} {${ordinal}
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
    "The claims it is founded on."
    claims: [Claim!]! ${along("FOUNDED_ON", "OUT")}
    "The incident, as a list that can be filtered by."
    ofIncidents: [Incident!]! ${along("OF_INCIDENT", "OUT")}
    "The category, as a list that can be filtered by."
    ofCategories: [LegalCategory!]! ${along("OF_CATEGORY", "OUT")}
    "The alleged actor, as a list that can be filtered by."
    allegedOf: [Entity!]! ${along("ALLEGED_OF", "OUT")}
  }
`;
