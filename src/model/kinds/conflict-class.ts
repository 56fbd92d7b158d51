import { z } from "zod";
import { CONFLICT_CLASSES, Slug } from "../vocabulary.js";
import { CONDUCT, defineKind, words } from "./kind.js";

/** How a speaker classifies the conflict in which conduct is alleged: decides between articles for international and other conflicts. */
export const conflictClass = defineKind(
  "conflict-class",
  "ConflictClassification",
  { subject: Slug, class: z.enum(CONFLICT_CLASSES) },
  {
    tells: "statement",
    references: { subject: [...CONDUCT, "Situation"] },
    roles: { subject: "subject" },
    sentence: (c, name) => `${name(c.speaker)} classifies the conflict in ${name(c.subject)} as ${words(c.class)}.`,
  },
);
