import { z } from "zod";
import { IsoDay } from "../time.js";
import { LIMB_STATES, PARTICIPATION_ACTS, Prose, Slug } from "../vocabulary.js";
import { Says } from "./says.js";

export const FILER_KINDS = [
  "STATE",
  "PERSON",
  "GROUP",
  "NGO",
  "PROSECUTOR",
  "SECURITY_COUNCIL",
  "ORGAN",
  "COMMISSION",
  "INVESTIGATING_JUDGE",
] as const;

/** A way by which a matter comes before a mechanism: who may bring it, whose consent it takes. */
export const Filing = z.strictObject({
  by: z.enum(FILER_KINDS),
  /** Whether the way is open as the law stands; UNKNOWN where it takes somebody's consent or choice. */
  state: z.enum(LIMB_STATES).default("MET"),
  sentence: Prose,
  /** The first day on which this way was law no more. */
  ended: IsoDay.optional(),
  /** The way is open only while the State alleged to have acted has a standing act of this kind. */
  opens: z.strictObject({ instrument: Slug, acts: z.array(z.enum(PARTICIPATION_ACTS)).min(1) }).optional(),
  provisions: z.array(Slug).min(1),
  says: Says.optional(),
});
