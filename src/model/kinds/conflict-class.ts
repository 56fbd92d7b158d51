import { z } from "zod";
import { CONFLICT_CLASSES, Slug } from "../vocabulary.js";
import { CONDUCT, defineKind, does } from "./kind.js";

/** Classes of conflict, in words. */
const CLASSES = {
  INTERNATIONAL: "an international armed conflict",
  OCCUPATION: "a belligerent occupation",
  NON_INTERNATIONAL: "a non-international armed conflict",
  NONE: "no armed conflict",
} as const satisfies Record<(typeof CONFLICT_CLASSES)[number], string>;

/** How a speaker classifies the conflict in which conduct is alleged: decides between articles for international and other conflicts. */
export const conflictClass = defineKind(
  "conflict-class",
  "ConflictClassification",
  { subject: Slug, class: z.enum(CONFLICT_CLASSES) },
  {
    tells: "statement",
    references: { subject: [...CONDUCT, "Situation"] },
    roles: { subject: "subject" },
    thread: { fields: ["class"], place: 6 },
    readByLaw: true,
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "classifies", "classify")} the situation in ${name(c.subject)} as ${CLASSES[c.class]}.`,
  },
);
