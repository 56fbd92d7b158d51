import { z } from "zod";
import { IsoDay } from "../time.js";
import { LINK_KINDS, PARTICIPATION_ACTS, Prose, Slug } from "../vocabulary.js";
import { Rules } from "./rules.js";
import { Says } from "./says.js";

/** One way in which a mechanism can have jurisdiction. */
export const Basis = z.strictObject({
  id: Slug,
  link: z.enum(LINK_KINDS),
  provision: Slug,
  /** Ends the sentence "X could take up this conduct, if the facts are as alleged, because …". */
  sentence: Prose,
  /** Whose acceptance counts: participation in this instrument by the linking State. */
  acceptance: z
    .strictObject({
      instrument: Slug,
      acts: z.array(z.enum(PARTICIPATION_ACTS)).default([]),
      provisions: z.array(Slug).default([]),
    })
    .optional(),
  /** The States or places the link must point to: a forum State for presence or nationality, a mandate's territory. */
  linkTo: z.array(Slug).default([]),
  /** For a link by those harmed: that they lived there counts, and not their nationality. */
  victims: z.enum(["residents"]).optional(),
  /** Categories for which this basis exists at all; narrows the shared subject rule. */
  rules: Rules.prefault({}),
  /** Named sets of exclusions that the engine knows as kinds of rule, with the provision each stands on. */
  regimes: z
    .array(
      z.strictObject({
        kind: z.enum([
          "amendment-acceptance",
          "aggression",
          "withdrawal",
          "article-124",
          "carve-out",
          "reservation",
          "later-beginnings",
          "owed-to-all",
        ]),
        provisions: z.array(Slug).min(1),
        /** The categories it is about; empty: any. */
        categories: z.array(Slug).default([]),
        /** First day of its effect, for a regime that was switched on later. */
        from: IsoDay.optional(),
        says: Says.optional(),
      }),
    )
    .default([]),
  /** The first day on which this way into the forum was law no more. Proceedings that go on are a basis of their own. */
  repealed: z
    .strictObject({ on: IsoDay, sentence: Prose, provisions: z.array(Slug).min(1), says: Says.optional() })
    .optional(),
  title: z.enum(["COMPROMISSORY_CLAUSE", "OPTIONAL_CLAUSE", "SPECIAL_AGREEMENT", "ADVISORY_REQUEST"]).optional(),
  says: Says.optional(),
});
