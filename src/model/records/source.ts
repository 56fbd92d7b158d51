import { z } from "zod";
import { IsoDay } from "../time.js";
import { HANDLING, Prose, Slug } from "../vocabulary.js";

/** A document, speech or record in which something was said. `reports`: the sources it passes on, for a summary or copy. */
export const SourceInput = z.strictObject({
  id: Slug,
  title: z.string().trim().min(1).max(300),
  publisher: z.string().max(160).optional(),
  publishedOn: IsoDay.optional(),
  url: z.url().optional(),
  reports: z.array(Slug).default([]),
  /** Symbol or docket number: `A/HRC/56/26`, `ICC-01/18-143`. */
  symbol: z.string().max(120).optional(),
  kind: z.enum([
    "treaty",
    "decision",
    "official-record",
    "report",
    "statement",
    "press",
    "statute",
    "summary",
    "dataset",
    "literature",
    // A source that is named by an id and not described.
    "unspecified",
  ]),
  handling: z.enum(HANDLING).default("public"),
  note: Prose.optional(),
});

export type SourceInput = z.infer<typeof SourceInput>;
