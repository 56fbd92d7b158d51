import { z } from "zod";
import { IsoDay } from "../time.js";
import { LIMB_STATES, Prose, Slug } from "../vocabulary.js";
import { Says } from "./says.js";

/** What a lawyer asks next, as the law itself answers it. */
export const Note = z.strictObject({
  topic: z.enum(["trigger", "admissibility", "immunity", "cooperation", "bar"]),
  question: Prose,
  /** What the law itself answers; UNKNOWN where it depends on facts. */
  state: z.enum(LIMB_STATES).default("UNKNOWN"),
  sentence: Prose,
  /** Worked out from the record for each question; `state` and `sentence` then say what it is without any record. */
  asks: z.enum(["proceedings-at-home", "office-on-record"]).optional(),
  /** For a bar: what would stop a trial. */
  bar: z.enum(["LIMITATION", "AMNESTY", "NE_BIS_IN_IDEM", "ABSENCE"]).optional(),
  /** For a bar: the crimes and the inclusive days of conduct it speaks of. Absent: all. */
  categories: z.array(Slug).optional(),
  from: IsoDay.optional(),
  to: IsoDay.optional(),
  /** For a limitation: years from the last day of the conduct after which it can no longer be tried. Absent: it does not depend on days. */
  years: z.int().positive().optional(),
  provisions: z.array(Slug).min(1),
  says: Says.optional(),
});
