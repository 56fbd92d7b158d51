import { z } from "zod";
import { Prose, RESPONSE_KINDS, Slug } from "../vocabulary.js";
import { defineKind, words } from "./kind.js";

/** What somebody answers to claims of others: a denial, an acknowledgement, a counter-claim; shown beside them. */
export const response = defineKind(
  "response",
  "Position",
  { answers: z.array(Slug).min(1), response: z.enum(RESPONSE_KINDS), says: Prose },
  {
    tells: "statement",
    references: { answers: ["Claim"] },
    roles: {},
    sentence: (c, name) => `${name(c.speaker)} (${words(c.response)}): ${c.says}`,
  },
);
