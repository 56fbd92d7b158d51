import { z } from "zod";
import { line } from "../texts.js";
import { ENTITY_TYPES, Slug } from "../vocabulary.js";
import { defineKind, does } from "./kind.js";

/**
 * What a speaker calls somebody or something. For names that are disputed or that one speaker alone uses: that a person
 * is the one called so is a claim like others, and who denies it answers it. Names that nobody disputes stand with the
 * record itself.
 */
export const alias = defineKind(
  "alias",
  "Alias",
  {
    subject: Slug,
    name: line(200),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
  },
  {
    tells: "state",
    references: { subject: ENTITY_TYPES },
    roles: { subject: "subject" },
    thread: { fields: ["name"], place: 10 },
    readByLaw: true,
    sentence: (c, name) =>
      `${name(c.speaker)} also ${does(name, c.speaker, "calls", "call")} ${name(c.subject)} “${c.name}”.`,
  },
);
