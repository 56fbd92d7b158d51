import { z } from "zod";
import { Prose, Slug } from "../vocabulary.js";
import { ACTORS, defineKind, does, listOf } from "./kind.js";

/**
 * That an act is said to obstruct a mechanism. `subject` is absent where the speaker names nobody; `about` is absent where the
 * act is said to stand in the way of the mechanism as a whole, and not of its work on one situation, person or State.
 */
export const obstruction = defineKind(
  "obstruction",
  "Obstruction",
  { subject: Slug.optional(), mechanism: Slug, about: z.array(Slug).min(1).optional(), says: Prose },
  {
    tells: "act",
    references: { subject: ACTORS, mechanism: ["Mechanism"], about: ["Situation", "Person", "State", "Mechanism"] },
    roles: { subject: "subject", object: "mechanism" },
    relationships: { about: "IS_ABOUT" },
    readByLaw: true,
    // Mechanisms often speak for themselves; then their name is not said twice.
    sentence: (c, name) => {
      const own = c.speaker === c.mechanism;
      const what = c.subject
        ? `what ${name(c.subject)} ${does(name, c.subject, "is said", "are said")} to put in`
        : "what is said to stand in";
      const regards = c.about ? ` as regards ${listOf(c.about.map(name))}` : "";
      return `${name(c.speaker)} on ${what} ${own ? does(name, c.speaker, "its way", "their way") : `the way of ${name(c.mechanism)}`}${regards}: ${c.says}`;
    },
  },
);
