import { Slug } from "../vocabulary.js";
import { ACTORS, CONDUCT, defineKind, does } from "./kind.js";

/** That alleged conduct, if it happened as alleged, falls under a legal category, in the speaker's view. */
export const characterization = defineKind(
  "characterization",
  "Characterization",
  {
    subject: Slug,
    category: Slug,
    /** Narrows it to one alleged actor; absent: to whomever the speaker names. */ allegedActor: Slug.optional(),
  },
  {
    tells: "statement",
    references: { subject: CONDUCT, category: ["LegalCategory"], allegedActor: ACTORS },
    roles: { subject: "subject", object: "category", scope: "allegedActor" },
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "characterises", "characterise")} ${name(c.subject)} as ${name(c.category)}${c.allegedActor ? `, alleged of ${name(c.allegedActor)}` : ""}.`,
  },
);
