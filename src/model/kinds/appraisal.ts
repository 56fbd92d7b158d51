import { Prose, Slug } from "../vocabulary.js";
import { ACTORS, CONDUCT, defineKind, does } from "./kind.js";

/** What a speaker says of the worth, effect or state of a mechanism, event, plan or practice, when it asks nothing. */
export const appraisal = defineKind(
  "appraisal",
  "Appraisal",
  { subject: Slug, says: Prose, about: Slug.optional() },
  {
    tells: "statement",
    references: {
      subject: ["Mechanism", "Situation", "Event", "Plan", ...CONDUCT, ...ACTORS],
      about: ["Situation", "Mechanism", "Plan", "LegalCategory", "Event", ...CONDUCT, ...ACTORS],
    },
    roles: { subject: "subject", object: "about" },
    sentence: (c, name) =>
      `${name(c.speaker)} on ${c.speaker === c.subject ? does(name, c.speaker, "its own part", "their own part") : name(c.subject)}: ${c.says}`,
  },
);
