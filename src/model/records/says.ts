import { z } from "zod";
import { line } from "../texts.js";
import { IsoDay } from "../time.js";
import { Slug, VERIFICATION } from "../vocabulary.js";

/** Speaker and source of a rule: who says what the law is, and where. */
export const Says = z.strictObject({
  speaker: Slug,
  source: Slug,
  at: line(160).optional(),
  on: IsoDay.optional(),
  verification: z.enum(VERIFICATION).default("verified"),
});
