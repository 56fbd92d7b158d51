import { z } from "zod";
import { Slug } from "../vocabulary.js";
import { defineKind, does } from "./kind.js";

/**
 * That a place lies in a wider place or on the territory of a State, as the speaker has it; or, with `noState`, that it
 * lies on the territory of none (the high seas).
 */
export const territory = defineKind(
  "territory",
  "Territory",
  { subject: Slug, within: Slug.optional(), noState: z.literal(true).optional() },
  {
    tells: "state",
    references: { subject: ["Place", "State"], within: ["Place", "State", "Situation"] },
    roles: { subject: "subject", object: "within" },
    readByLaw: true,
    apart: [["subject", "within"]],
    sentence: (c, name) =>
      c.within
        ? `${name(c.speaker)} ${does(name, c.speaker, "treats", "treat")} ${name(c.subject)} as part of ${name(c.within)}.`
        : `${name(c.speaker)} ${does(name, c.speaker, "treats", "treat")} ${name(c.subject)} as lying in no State.`,
  },
);
