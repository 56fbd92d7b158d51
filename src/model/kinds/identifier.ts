import { z } from "zod";
import { IDENTIFIER_SCHEME_IDS, IDENTIFIER_SCHEMES } from "../identifiers.js";
import { line } from "../texts.js";
import { ENTITY_TYPES, Slug } from "../vocabulary.js";
import { defineKind, does } from "./kind.js";

/**
 * Under which identifier another list or data set knows somebody or something. That the two are the same is what the one
 * who keeps the list says, or who read the two together: a claim like others, which can be denied.
 */
export const identifier = defineKind(
  "identifier",
  "Identifier",
  {
    subject: Slug,
    scheme: z.enum(IDENTIFIER_SCHEME_IDS),
    identifier: line(80),
  },
  {
    tells: "state",
    references: { subject: ENTITY_TYPES },
    roles: { subject: "subject" },
    thread: { fields: ["scheme"], place: 10 },
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "has", "have")} ${name(c.subject)} under ${c.identifier} (${IDENTIFIER_SCHEMES[c.scheme].name}).`,
  },
);
