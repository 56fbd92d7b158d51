import { z } from "zod";
import { line, WebLink } from "../texts.js";
import { IsoDay } from "../time.js";
import { HANDLING, Prose, Slug } from "../vocabulary.js";
import { OtherName } from "./entity.js";

/** A title beside the first one, in its language. */
export const OtherTitle = OtherName.extend({ text: line(300) });

/** A document, speech or record in which something was said. `reports`: the sources it passes on, for a summary or copy. */
export const SourceInput = z.strictObject({
  id: Slug,
  title: line(300),
  /** What else it is called: its own title where ours is shorter, a short name, its title in another language. */
  names: z.array(OtherTitle).optional(),
  publisher: line(160).optional(),
  publishedOn: IsoDay.optional(),
  /** Of what was kept from the public at first: the day it was let out. Until then nothing that rests on it was to be known. */
  publicFrom: IsoDay.optional(),
  url: WebLink.optional(),
  reports: z.array(Slug).default([]),
  /** Symbol or docket number: `A/HRC/56/26`, `ICC-01/18-143`. */
  symbol: line(120).optional(),
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
