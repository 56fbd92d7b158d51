import { z } from "zod";
import { Slug, STRUCTURE_RELATIONS } from "../vocabulary.js";
import { ACTORS, defineKind, words } from "./kind.js";

/** That a unit, group, organ or office stands under, belongs to or is directed by another. */
export const structure = defineKind(
  "structure",
  "Structure",
  {
    subject: Slug,
    superior: Slug,
    relation: z.enum(STRUCTURE_RELATIONS),
    /** The claims it follows from, where a rule and no source says it. */
    derivedFrom: z.array(Slug).optional(),
  },
  {
    tells: "state",
    references: { subject: [...ACTORS, "Office"], superior: [...ACTORS, "Office"], derivedFrom: ["Claim"] },
    roles: { subject: "subject", object: "superior" },
    apart: [["subject", "superior"]],
    sentence: (c, name) =>
      `According to ${name(c.speaker)}, ${name(c.subject)} is ${words(c.relation)} ${name(c.superior)}.`,
  },
);
