import { z } from "zod";
import { inWords } from "../../base/index.js";
import { COOPERATION_KINDS, Prose, Slug } from "../vocabulary.js";
import { ACTORS, defineKind, does } from "./kind.js";

/** A duty to cooperate with a mechanism, its discharge or its refusal. */
export const cooperation = defineKind(
  "cooperation",
  "Cooperation",
  {
    subject: Slug,
    mechanism: Slug,
    cooperation: z.enum(COOPERATION_KINDS),
    says: Prose.optional(),
    provision: Slug.optional(),
    about: Slug.optional(),
  },
  {
    tells: "act",
    references: {
      subject: ACTORS,
      mechanism: ["Mechanism"],
      provision: ["Provision"],
      about: ["Person", "Situation", "State"],
    },
    roles: { subject: "subject", object: "mechanism", scope: "about" },
    relationships: { provision: "RESTS_ON" },
    readByLaw: true,
    sentence: (c, name) =>
      c.cooperation === "findings-listed"
        ? `${name(c.subject)} ${does(name, c.subject, "has", "have")} listed what ${name(c.mechanism)} ${does(name, c.mechanism, "has", "have")} found of cooperation${c.says ? `: ${c.says}` : "."}`
        : `${name(c.speaker)} on cooperation of ${name(c.subject)} with ${name(c.mechanism)} (${inWords(c.cooperation)})${c.says ? `: ${c.says}` : "."}`,
  },
);
