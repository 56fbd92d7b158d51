import { Prose, Slug } from "../vocabulary.js";
import { ACTORS, defineKind } from "./kind.js";

/** That an act is said to obstruct a mechanism. `subject` is absent where the speaker names nobody. */
export const obstruction = defineKind(
  "obstruction",
  "Obstruction",
  { subject: Slug.optional(), mechanism: Slug, says: Prose },
  {
    references: { subject: ACTORS, mechanism: ["Mechanism"] },
    roles: { subject: "subject", object: "mechanism" },
    sentence: (c, name) =>
      `${name(c.speaker)} on ${name(c.mechanism)}${c.subject ? ` and ${name(c.subject)}` : ""}: ${c.says}`,
  },
);
