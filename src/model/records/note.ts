import { z } from "zod";
import { IsoDay } from "../time.js";
import { LIMB_STATES, Prose, Slug } from "../vocabulary.js";
import { Says } from "./says.js";

/** What a lawyer asks next, as the law itself answers it. */
export const Note = z.strictObject({
  topic: z.enum(["trigger", "admissibility", "immunity", "cooperation", "bar", "civil"]),
  question: Prose,
  /** What the law itself answers; UNKNOWN where it depends on facts. */
  state: z.enum(LIMB_STATES).default("UNKNOWN"),
  sentence: Prose,
  /** Worked out from the record for each question; `state` and `sentence` then say what it is without any record. */
  asks: z.enum(["proceedings-at-home", "deferral-on-record", "office-on-record"]).optional(),
  /** For a bar: what would stop a trial. */
  bar: z.enum(["LIMITATION", "AMNESTY", "NE_BIS_IN_IDEM", "ABSENCE"]).optional(),
  /** The crimes and the inclusive days of conduct it speaks of. Absent: all. */
  categories: z.array(Slug).optional(),
  from: IsoDay.optional(),
  to: IsoDay.optional(),
  /** For a civil claim: against whom. Absent: anybody. */
  against: z
    .array(z.enum(["PERSON", "COMPANY", "FOREIGN_STATE", "FORUM_STATE"]))
    .min(1)
    .optional(),
  /** For a civil claim that only nationals of these States may bring. */
  claimants: z.array(Slug).min(1).optional(),
  /** For a civil claim against States on a list alone: which, and on which days inclusive. */
  listed: z
    .array(z.strictObject({ of: z.array(Slug).min(1), from: IsoDay, to: IsoDay.optional() }))
    .min(1)
    .optional(),
  /** For a limitation or a civil claim: years from the last day of the conduct after which it is too late. Absent: it does not depend on days. */
  years: z.int().positive().optional(),
  provisions: z.array(Slug).min(1),
  says: Says.optional(),
});
