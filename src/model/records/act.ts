import { z } from "zod";
import { line } from "../texts.js";
import { IsoDay } from "../time.js";
import { Prose, Slug, VERIFICATION } from "../vocabulary.js";

/** What changes about a claim or entity after it was recorded: appended, never a property of the claim. */
export const ActInput = z.strictObject({
  key: Slug.optional(),
  act: z.enum(["retraction", "rank", "verification", "identity"]),
  /** Claim key or id, or a list of them: one act on each. For `identity` an entity id. */
  on: z.union([Slug, z.array(Slug).min(1)]),
  by: line(120),
  reason: Prose,
  rank: z.enum(["PREFERRED", "NORMAL", "DEPRECATED"]).optional(),
  verification: z.enum(VERIFICATION).optional(),
  /** Identity: the other record, and the judgement. */
  same: Slug.optional(),
  judgement: z.enum(["positive", "negative", "unsure"]).optional(),
  /** Verification: the document that was opened, the place in it, and the day on which it was read. */
  source: Slug.optional(),
  at: line(200).optional(),
  read: IsoDay.optional(),
});

export type ActInput = z.infer<typeof ActInput>;
