import { z } from "zod";
import { IsoDay } from "../time.js";
import { ADDRESSEES, AUTHORITIES, CONFLICT_CLASSES, Prose, Slug } from "../vocabulary.js";
import { Says } from "./says.js";

const ruleBase = {
  provisions: z.array(Slug).min(1),
  says: Says.optional(),
  authority: z.enum(AUTHORITIES).default("TEXT_OF_THE_RULE"),
  /** What an answer says where the rule is not met ("Only States may be parties before the Court"), without citation. */
  unmet: Prose.optional(),
  note: Prose.optional(),
};

/** The rules of one basis, by limb. Each rule becomes a `mandate` claim; a basis's own rule replaces the shared one. */
export const Rules = z.strictObject({
  /** SUBJECT_MATTER: the categories covered, with everything narrower; `except` takes away; `contested` supports two answers. */
  subject: z
    .strictObject({
      ...ruleBase,
      categories: z.array(Slug).min(1),
      except: z.array(Slug).default([]),
      contested: z.array(Slug).default([]),
      /** War crimes only where the conflict is of one of these classes (grave breaches, common article 3). Empty: any. */ conflict:
        z.array(z.enum(CONFLICT_CLASSES)).default([]),
    })
    .optional(),
  /** TIME: the mechanism's own window (inclusive days). `basedOn: "filing"` compares the day asked, not the conduct. */
  time: z.strictObject({ ...ruleBase, from: IsoDay.optional(), to: IsoDay.optional() }).optional(),
  /** TERRITORY: conduct must lie in one of these places. Absent: the mechanism does not go by place. */
  territory: z.strictObject({ ...ruleBase, places: z.array(Slug).min(1) }).optional(),
  /** PERSON: who can be judged or addressed at all. */
  person: z
    .strictObject({
      ...ruleBase,
      addressee: z.enum(ADDRESSEES),
      minAge: z.int().optional(),
      /** The article on age, and the one on leadership, where they are not the first of `provisions`. */
      agedBy: Slug.optional(),
      leadershipBy: Slug.optional(),
      /** The forum also judges companies and other organisations. */
      legalPersons: z.boolean().default(false),
      /** Nationals of these States only (a few ad hoc courts). */
      nationals: z.array(Slug).default([]),
      /** Nationals of these States: the law supports two answers. */
      contestedNationals: z.array(Slug).optional(),
      leadershipFor: z.array(Slug).default([]),
    })
    .optional(),
  /** PRECONDITION: what must have happened before the forum may be seised. */
  preconditions: z
    .array(
      z.strictObject({
        ...ruleBase,
        id: Slug,
        what: Prose,
        assumed: z.boolean().default(false),
        states: z.array(Slug).default([]),
      }),
    )
    .default([]),
});
