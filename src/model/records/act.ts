import { z } from "zod";
import { line } from "../texts.js";
import { Prose, Slug, VERIFICATION } from "../vocabulary.js";

/** What changes about a claim or entity after it was recorded: appended, never a property of the claim. */
export const ActInput = z.strictObject({
  key: Slug.optional(),
  act: z.enum(["retraction", "rank", "verification", "identity"]),
  /** Claim key or id; for `identity` an entity id. */
  on: Slug,
  by: line(120),
  reason: Prose,
  rank: z.enum(["PREFERRED", "NORMAL", "DEPRECATED"]).optional(),
  verification: z.enum(VERIFICATION).optional(),
  /** Identity: the other record, and the judgement. */
  same: Slug.optional(),
  judgement: z.enum(["positive", "negative", "unsure"]).optional(),
  source: Slug.optional(),
});

export type ActInput = z.infer<typeof ActInput>;
