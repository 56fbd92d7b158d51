import { z } from "zod";
import { line } from "../texts.js";
import { ACTOR_TYPES, ADDRESSEES, Prose, Slug } from "../vocabulary.js";
import { Basis } from "./basis.js";
import { OtherName } from "./entity.js";
import { Filing } from "./filing.js";
import { Note } from "./note.js";
import { Route } from "./route.js";
import { Rules } from "./rules.js";
import { Says } from "./says.js";

/** What a mechanism is. */
const NATURES = [
  "criminal-court",
  "court-of-states",
  "advisory",
  "fact-finding",
  "evidence-mechanism",
  "treaty-body",
  "special-procedure",
  "national-court",
  "hybrid-court",
  "human-rights-court",
  "fund",
  "political-organ",
] as const;
/** Those whose decisions are decisions of a court. */
export const COURT_NATURES: ReadonlySet<(typeof NATURES)[number]> = new Set([
  "criminal-court",
  "court-of-states",
  "advisory",
  "national-court",
  "hybrid-court",
  "human-rights-court",
]);

/** A mechanism and the bases of its jurisdiction, as data. A new court is a new file, not new code. */
export const MechanismInput = z.strictObject({
  id: Slug,
  name: line(200),
  names: z.array(OtherName).optional(),
  actorType: z.enum(ACTOR_TYPES).default("Institution"),
  addressee: z.enum(ADDRESSEES),
  nature: z.enum(NATURES),
  /** The forum State, for national courts. */
  forum: Slug.optional(),
  situations: z.array(Slug).default([]),
  /** Speaker and source of every rule that names none itself. */
  says: Says,
  canOrder: z.array(Prose).default([]),
  cannot: z.array(Prose).default([]),
  standards: z.array(Slug).default([]),
  rules: Rules.prefault({}),
  notes: z.array(Note).default([]),
  /** What it can order or pay, form by form: a route to a remedy. */
  remedies: z.array(Route).default([]),
  /** Who may bring a matter there. */
  filing: z.array(Filing).default([]),
  bases: z.array(Basis).min(1),
  note: Prose.optional(),
});

export type MechanismInput = z.infer<typeof MechanismInput>;
