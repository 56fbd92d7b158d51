import { Prose, Slug } from "../vocabulary.js";
import { ACTORS, defineKind } from "./kind.js";

/** That an act is said to obstruct a mechanism. `subject` is absent where the speaker names nobody. */
export const obstruction = defineKind(
  "obstruction",
  "Obstruction",
  { subject: Slug.optional(), mechanism: Slug, says: Prose },
  {
    tells: "act",
    references: { subject: ACTORS, mechanism: ["Mechanism"] },
    roles: { subject: "subject", object: "mechanism" },
    // Mechanisms often speak for themselves; then their name is not said twice.
    sentence: (c, name) => {
      const own = c.speaker === c.mechanism;
      const what = c.subject ? `what ${name(c.subject)} is said to put in` : "what is said to stand in";
      return `${name(c.speaker)} on ${what} ${own ? "its way" : `the way of ${name(c.mechanism)}`}: ${c.says}`;
    },
  },
);
