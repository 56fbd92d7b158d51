import { z } from "zod";
import { LIMB_STATES, Prose, Slug } from "../vocabulary.js";
import { Says } from "./says.js";

/** What a lawyer asks next, as the law itself answers it. */
export const Note = z.strictObject({
  topic: z.enum(["trigger", "admissibility", "immunity", "cooperation"]),
  question: Prose,
  /** What the law itself answers; UNKNOWN where it depends on facts. */
  state: z.enum(LIMB_STATES).default("UNKNOWN"),
  sentence: Prose,
  /** Worked out from the record for each question; `state` and `sentence` then say what it is without any record. */
  asks: z.enum(["proceedings-at-home"]).optional(),
  provisions: z.array(Slug).min(1),
  says: Says.optional(),
});
