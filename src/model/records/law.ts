import { z } from "zod";
import { line } from "../texts.js";
import { IsoDay } from "../time.js";
import { CONFLICT_CLASSES, Prose, Slug } from "../vocabulary.js";
import { Earlier } from "./earlier.js";
import { OtherName } from "./entity.js";

export const InstrumentInput = z.strictObject({
  id: Slug,
  name: line(200),
  /** As its articles are cited: `Rome Statute`. */
  short: line(80).optional(),
  names: z.array(OtherName).optional(),
  /** An amendment: the name that categories and acts of acceptance call it by. */
  amendment: Slug.optional(),
  adopted: IsoDay.optional(),
  inForce: IsoDay.optional(),
  /** Participation recorded here is complete to this day: no record up to it means no act. */
  participationCompleteTo: IsoDay.optional(),
  /** The first day on which silence of the table speaks, where what earlier acts were replaced by later ones is not all recorded. */
  participationCompleteFrom: IsoDay.optional(),
  /** It binds to a way of settling disputes and to no conduct: disputes brought while it binds are reached whatever the day of the facts. */
  settlesDisputes: z.literal(true).optional(),
  /** Who may become a party, where not every State may: these, or those to whom another instrument is open. */
  openTo: z
    .strictObject({
      who: line(160),
      states: z.array(Slug).min(1).optional(),
      as: Slug.optional(),
      provision: Slug,
    })
    .refine(({ states, as }) => (states === undefined) !== (as === undefined), {
      message: "name the States, or the instrument that is open to the same ones (as)",
    })
    .optional(),
  /** When an act takes effect that names no day of its own: so long after deposit or notice, on that day or the first of the next month. */
  effect: z
    .strictObject({
      joining: z
        .strictObject({
          days: z.int().optional(),
          years: z.int().optional(),
          firstOfNextMonth: z.boolean().default(false),
          provision: Slug,
        })
        .optional(),
      leaving: z.strictObject({ days: z.int().optional(), years: z.int().optional(), provision: Slug }).optional(),
    })
    .optional(),
  /**
   * How far the cases between States under it are recorded, forum by forum: up to that day, no record of one means that
   * none was brought. `source` is the list that was gone through.
   */
  cases: z
    .array(z.strictObject({ before: Slug, completeTo: IsoDay, source: Slug }))
    .min(1)
    .optional(),
  /** The dispute clause that gives a court of States jurisdiction. */
  disputeClause: Slug.optional(),
  source: Slug.optional(),
  note: Prose.optional(),
  earlier: Earlier.optional(),
});

/** A provision: its citation and its gist in our words. A change in the law is a new provision record, never an edit. */
export const ProvisionInput = z.strictObject({
  id: Slug,
  citation: line(160),
  /** What lawyers call the rule itself: "command responsibility". */
  names: z.array(OtherName).optional(),
  gist: Prose.optional(),
  instrument: Slug.optional(),
  inForceFrom: IsoDay.optional(),
  earlier: Earlier.optional(),
});

export const CategoryInput = z.strictObject({
  id: Slug,
  name: line(160),
  names: z.array(OtherName).optional(),
  broader: z.array(Slug).default([]),
  /** There is more of it than the narrower kinds on record: a rule on one of them is no rule on the whole. */
  isMoreThanItsKinds: z.literal(true).optional(),
  /** Its acts were offences under other names before a law named it: who read a law for other crimes has not read it for this one. */
  isOlderThanItsName: z.literal(true).optional(),
  /** The articles that define it; the class of conflict decides between them, an amendment binds only its acceptors. */
  entries: z
    .array(
      z.strictObject({
        provision: Slug,
        conflict: z.array(z.enum(CONFLICT_CLASSES)).default([]),
        amendment: Slug.optional(),
      }),
    )
    .default([]),
  /** A regime of its own that replaces the general rules on links. */
  regime: z.enum(["aggression"]).optional(),
  note: Prose.optional(),
  earlier: Earlier.optional(),
});

export const ElementInput = z.strictObject({
  id: Slug,
  name: line(300),
  kind: z.enum(["CONTEXTUAL", "MATERIAL", "MENTAL"]),
  /** Where one of them is narrower than another, the narrower one counts from the day it is recorded. */
  categories: z.array(Slug).min(1),
  provision: Slug,
  /** Elements of one group with `anyOf` are alternatives. */
  anyOf: line(60).optional(),
  /** Asked for in these classes of conflict only; absent: in all. */
  conflict: z.array(z.enum(CONFLICT_CLASSES)).min(1).optional(),
  note: Prose.optional(),
  earlier: Earlier.optional(),
});

export const ModeInput = z.strictObject({
  id: Slug,
  name: line(160),
  provision: Slug,
  openQuestions: z.array(Prose).default([]),
  note: Prose.optional(),
  earlier: Earlier.optional(),
});
export const RemedyInput = z.strictObject({
  id: Slug,
  name: line(160),
  provisions: z.array(Slug).default([]),
  note: Prose.optional(),
  earlier: Earlier.optional(),
});
/**
 * How far a finding at a standard goes: that something is plausible, that there is a reasonable ground or suspicion, or
 * substantial grounds, all of which stop short of a finding; that it was found, by whatever method whoever says so has; by
 * convincing evidence; or proved.
 */
export const EXTENTS = ["PLAUSIBLE", "REASONABLE", "SUBSTANTIAL", "FOUND", "CONVINCING", "PROVED"] as const;
export type Extent = (typeof EXTENTS)[number];
export const StandardInput = z.strictObject({
  id: Slug,
  name: line(160),
  /** Order among standards of one forum. */ rank: z.int().optional(),
  /** Without it nothing that is told as found is taken to be. */ extent: z.enum(EXTENTS).optional(),
  provision: Slug.optional(),
  note: Prose.optional(),
  earlier: Earlier.optional(),
});

export type InstrumentInput = z.infer<typeof InstrumentInput>;
export type ProvisionInput = z.infer<typeof ProvisionInput>;
export type CategoryInput = z.infer<typeof CategoryInput>;
export type ElementInput = z.infer<typeof ElementInput>;
export type ModeInput = z.infer<typeof ModeInput>;
export type RemedyInput = z.infer<typeof RemedyInput>;
export type StandardInput = z.infer<typeof StandardInput>;
