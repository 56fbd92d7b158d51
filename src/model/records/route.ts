import { z } from "zod";
import { line } from "../texts.js";
import { LIMB_STATES, Prose, REMEDY_FORMS, Slug, STEPS } from "../vocabulary.js";
import { Says } from "./says.js";

/** What a mechanism can order or pay in one form of reparation, and when: a route to a remedy. */
export const Route = z.strictObject({
  form: z.enum(REMEDY_FORMS),
  provision: Slug,
  /** When in its proceedings: `after a conviction`, `with the judgment`. */
  stage: line(160),
  /** Whether the way is open as the law stands; MET where only jurisdiction and `after` are still to be asked. */
  state: z.enum(LIMB_STATES).default("MET"),
  sentence: Prose,
  /** Against whom it can be ordered; NOBODY where it is given and not ordered. */
  against: z.enum(["CONVICTED_PERSON", "STATE", "NOBODY"]),
  /** The basis of jurisdiction that opens it; absent: any. */
  basis: Slug.optional(),
  /** Steps one of which must stand first, before this mechanism or the one named. */
  after: z.strictObject({ steps: z.array(z.enum(STEPS)).min(1), mechanism: Slug.optional(), what: Prose }).optional(),
  says: Says.optional(),
});
