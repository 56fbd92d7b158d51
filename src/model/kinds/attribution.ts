import { z } from "zod";
import { inWords } from "../../base/index.js";
import { INVOLVEMENTS, Slug } from "../vocabulary.js";
import { ACTORS, CONDUCT, defineKind, does } from "./kind.js";

/** That an actor was involved in alleged conduct, and how. An allegation; a finding only where the source is a judgment. */
export const attribution = defineKind(
  "attribution",
  "Attribution",
  {
    subject: Slug,
    allegedActor: Slug,
    involvement: z.enum(INVOLVEMENTS).default("unspecified"),
    provision: Slug.optional(),
  },
  {
    tells: "statement",
    references: { subject: CONDUCT, allegedActor: ACTORS, provision: ["Provision"] },
    roles: { subject: "subject", object: "allegedActor" },
    relationships: { provision: "RESTS_ON" },
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "attributes", "attribute")} ${name(c.subject)} to ${name(c.allegedActor)}${c.involvement === "unspecified" ? "" : ` (alleged involvement: ${inWords(c.involvement)})`}.`,
  },
);
