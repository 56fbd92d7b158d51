import { Prose, Slug } from "../vocabulary.js";
import { CONDUCT, defineKind, does } from "./kind.js";

/** What alleged conduct did to a population. Populations only: no victim is ever named. */
export const harm = defineKind(
  "harm",
  "Harm",
  { subject: Slug, population: Slug, harm: Prose },
  {
    tells: "statement",
    references: { subject: [...CONDUCT, "Situation"], population: ["Population"] },
    roles: { subject: "subject", object: "population" },
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "says", "say")} of ${name(c.subject)} and ${name(c.population)}: ${c.harm}`,
  },
);
