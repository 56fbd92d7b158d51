import { z } from "zod";
import { line } from "../texts.js";
import { IsoDay } from "../time.js";
import { ENTITY_TYPES, HANDLING, Prose, Slug } from "../vocabulary.js";
import { states } from "./earlier.js";

/** A name beside the first one, in its language: names in other scripts, short forms, acronyms that nobody disputes. */
export const OtherName = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
  text: line(200),
});

/** As which of the three an office represents its State abroad. */
const Represents = z.strictObject({
  state: Slug,
  as: z.array(z.enum(["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER"])).min(1),
  provision: Slug,
});

/** What of an entity the law reads and its record may have said otherwise; taken at its word. Null: it was not there. */
const EarlierEntity = states(
  z.strictObject({
    name: line(200).optional(),
    existsFrom: IsoDay.nullish(),
    existsTo: IsoDay.nullish(),
    formerCodes: z.array(line(20)).optional(),
    represents: Represents.nullish(),
  }),
);

/** Something in the world that claims are about. It carries a neutral name and no facts: facts are claims. */
export const EntityInput = z.strictObject({
  id: Slug,
  type: z.enum(ENTITY_TYPES),
  name: line(200),
  names: z.array(OtherName).default([]),
  /** Situations an incident, event, place or unit belongs to. */
  situations: z.array(Slug).default([]),
  /** For a former State or one founded later: its own time. */
  existsFrom: IsoDay.optional(),
  existsTo: IsoDay.optional(),
  successors: z.array(Slug).default([]),
  formerCodes: z.array(line(20)).default([]),
  /** A natural person: the public court decision that names them. No person is in the bundled data without one. */
  namedIn: Slug.optional(),
  /**
   * An office that represents its State abroad by virtue of what it is: as which of the three whose holders the courts of
   * other States may not try, and the provision that makes it so.
   */
  represents: Represents.optional(),
  handling: z.enum(HANDLING).default("public"),
  description: Prose.optional(),
  earlier: EarlierEntity.optional(),
});

export type EntityInput = z.infer<typeof EntityInput>;
