import { z } from "zod";
import { IsoDay } from "./time.js";
import {
  ACTOR_TYPES,
  ADDRESSEES,
  AUTHORITIES,
  CONFLICT_CLASSES,
  ENTITY_TYPES,
  HANDLING,
  LIMB_KINDS,
  LINK_KINDS,
  PARTICIPATION_ACTS,
  Prose,
  REMEDY_FORMS,
  Slug,
  STEPS,
  VERIFICATION,
} from "./vocabulary.js";

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

const Name = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
  text: z.string().trim().min(1).max(200),
});

/** Something in the world that claims are about. It carries a neutral name and no facts: facts are claims. */
export const EntityInput = z.strictObject({
  id: Slug,
  type: z.enum(ENTITY_TYPES),
  name: z.string().trim().min(1).max(200),
  names: z.array(Name).default([]),
  /** Situations an incident, event, place or unit belongs to. */
  situations: z.array(Slug).default([]),
  /** For a former State or one founded later: its own time. */
  existsFrom: IsoDay.optional(),
  existsTo: IsoDay.optional(),
  successors: z.array(Slug).default([]),
  formerCodes: z.array(z.string()).default([]),
  /** A natural person: the public court decision that names them. No person is in the bundled data without one. */
  namedIn: Slug.optional(),
  handling: z.enum(HANDLING).default("public"),
  description: Prose.optional(),
});

export const InstrumentInput = z.strictObject({
  id: Slug,
  name: z.string().max(200),
  /** As its articles are cited: `Rome Statute`. */
  short: z.string().max(80).optional(),
  /** An amendment: the name that categories and acts of acceptance call it by. */
  amendment: Slug.optional(),
  adopted: IsoDay.optional(),
  inForce: IsoDay.optional(),
  /** Participation recorded here is complete to this day: no record up to it means no act. */
  participationCompleteTo: IsoDay.optional(),
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
  /** The dispute clause that gives a court of States jurisdiction. */
  disputeClause: Slug.optional(),
  source: Slug.optional(),
  note: Prose.optional(),
});

/** A provision: its citation and its gist in our words. A change in the law is a new provision record, never an edit. */
export const ProvisionInput = z.strictObject({
  id: Slug,
  citation: z.string().max(160),
  gist: Prose.optional(),
  instrument: Slug.optional(),
  inForceFrom: IsoDay.optional(),
});

export const CategoryInput = z.strictObject({
  id: Slug,
  name: z.string().max(160),
  broader: z.array(Slug).default([]),
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
});

export const ElementInput = z.strictObject({
  id: Slug,
  name: z.string().max(300),
  kind: z.enum(["CONTEXTUAL", "MATERIAL", "MENTAL"]),
  /** Where one of them is narrower than another, the narrower one counts from the day it is recorded. */
  categories: z.array(Slug).min(1),
  provision: Slug,
  /** Elements of one group with `anyOf` are alternatives. */
  anyOf: z.string().max(60).optional(),
  /** Asked for in these classes of conflict only; absent: in all. */
  conflict: z.array(z.enum(CONFLICT_CLASSES)).min(1).optional(),
  note: Prose.optional(),
});

export const ModeInput = z.strictObject({
  id: Slug,
  name: z.string().max(160),
  provision: Slug,
  openQuestions: z.array(Prose).default([]),
  note: Prose.optional(),
});
export const RemedyInput = z.strictObject({
  id: Slug,
  name: z.string().max(160),
  provisions: z.array(Slug).default([]),
  note: Prose.optional(),
});
export const StandardInput = z.strictObject({
  id: Slug,
  name: z.string().max(160),
  /** Order among standards of one forum. */ rank: z.int().optional(),
  provision: Slug.optional(),
  note: Prose.optional(),
});

const Says = z.strictObject({
  speaker: Slug,
  source: Slug,
  at: z.string().max(160).optional(),
  on: IsoDay.optional(),
  verification: z.enum(VERIFICATION).default("verified"),
});
const ruleBase = {
  provisions: z.array(Slug).min(1),
  says: Says.optional(),
  authority: z.enum(AUTHORITIES).default("TEXT_OF_THE_RULE"),
  /** What an answer says where the rule is not met ("Only States may be parties before the Court"), without citation. */
  unmet: Prose.optional(),
  note: Prose.optional(),
};

/** The rules of one basis, by limb. Each rule becomes a `mandate` claim; a basis's own rule replaces the shared one. */
const Rules = z.strictObject({
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

const Note = z.strictObject({
  topic: z.enum(["trigger", "admissibility", "immunity", "cooperation"]),
  question: Prose,
  /** What the law itself answers; UNKNOWN where it depends on facts. */
  state: z.enum(["MET", "NOT_MET", "CONTESTED", "UNKNOWN", "NOT_APPLICABLE"]).default("UNKNOWN"),
  sentence: Prose,
  /** Worked out from the record for each question; `state` and `sentence` then say what it is without any record. */
  asks: z.enum(["proceedings-at-home"]).optional(),
  provisions: z.array(Slug).min(1),
  says: Says.optional(),
});

/** What a mechanism can order or pay in one form of reparation, and when: a route to a remedy. */
const Route = z.strictObject({
  form: z.enum(REMEDY_FORMS),
  provision: Slug,
  /** When in its proceedings: `after a conviction`, `with the judgment`. */
  stage: z.string().trim().min(1).max(160),
  /** Whether the way is open as the law stands; MET where only jurisdiction and `after` are still to be asked. */
  state: z.enum(["MET", "NOT_MET", "CONTESTED", "UNKNOWN", "NOT_APPLICABLE"]).default("MET"),
  sentence: Prose,
  /** Against whom it can be ordered; NOBODY where it is given and not ordered. */
  against: z.enum(["CONVICTED_PERSON", "STATE", "NOBODY"]),
  /** The basis of jurisdiction that opens it; absent: any. */
  basis: Slug.optional(),
  /** Steps one of which must stand first, before this mechanism or the one named. */
  after: z.strictObject({ steps: z.array(z.enum(STEPS)).min(1), mechanism: Slug.optional(), what: Prose }).optional(),
  says: Says.optional(),
});

/** A mechanism and the bases of its jurisdiction, as data. A new court is a new file, not new code. */
export const MechanismInput = z.strictObject({
  id: Slug,
  name: z.string().max(200),
  actorType: z.enum(ACTOR_TYPES).default("Institution"),
  addressee: z.enum(ADDRESSEES),
  nature: z.enum([
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
  ]),
  /** The forum State, for national courts. */
  forum: Slug.optional(),
  situations: z.array(Slug).default([]),
  /** Speaker and source of every rule that names none itself. */
  says: Says,
  canOrder: z.array(Prose).default([]),
  cannot: z.array(Prose).default([]),
  standards: z.array(Slug).default([]),
  rules: Rules.default({ preconditions: [] }),
  notes: z.array(Note).default([]),
  /** What it can order or pay, form by form: a route to a remedy. */
  remedies: z.array(Route).default([]),
  bases: z
    .array(
      z.strictObject({
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
        /** Categories for which this basis exists at all; narrows the shared subject rule. */
        rules: Rules.default({ preconditions: [] }),
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
        title: z.enum(["COMPROMISSORY_CLAUSE", "OPTIONAL_CLAUSE", "SPECIAL_AGREEMENT", "ADVISORY_REQUEST"]).optional(),
        says: Says.optional(),
      }),
    )
    .min(1),
  note: Prose.optional(),
});

/** Participation as a table: one row for each act; every row becomes a `participation` claim. */
export const ParticipationTable = z.strictObject({
  instrument: Slug,
  speaker: Slug,
  source: Slug,
  rows: z.array(z.record(z.string(), z.json())),
});

/** What changes about a claim or entity after it was recorded: appended, never a property of the claim. */
export const ActInput = z.strictObject({
  key: Slug.optional(),
  act: z.enum(["retraction", "rank", "verification", "identity"]),
  /** Claim key or id; for `identity` an entity id. */
  on: Slug,
  by: z.string().min(1).max(120),
  reason: Prose,
  rank: z.enum(["PREFERRED", "NORMAL", "DEPRECATED"]).optional(),
  verification: z.enum(VERIFICATION).optional(),
  /** Identity: the other record, and the judgement. */
  same: Slug.optional(),
  judgement: z.enum(["positive", "negative", "unsure"]).optional(),
  source: Slug.optional(),
});

export type SourceInput = z.infer<typeof SourceInput>;
export type EntityInput = z.infer<typeof EntityInput>;
export type InstrumentInput = z.infer<typeof InstrumentInput>;
export type ProvisionInput = z.infer<typeof ProvisionInput>;
export type CategoryInput = z.infer<typeof CategoryInput>;
export type ElementInput = z.infer<typeof ElementInput>;
export type ModeInput = z.infer<typeof ModeInput>;
export type RemedyInput = z.infer<typeof RemedyInput>;
export type StandardInput = z.infer<typeof StandardInput>;
export type MechanismInput = z.infer<typeof MechanismInput>;
export type ActInput = z.infer<typeof ActInput>;
export { LIMB_KINDS };

/** Sections a seed file may hold, in any combination; folders are for people. */
export const SECTIONS = {
  sources: SourceInput,
  entities: EntityInput,
  instruments: InstrumentInput,
  provisions: ProvisionInput,
  categories: CategoryInput,
  elements: ElementInput,
  modes: ModeInput,
  remedies: RemedyInput,
  standards: StandardInput,
  mechanisms: MechanismInput,
  participation: ParticipationTable,
  acts: ActInput,
} as const;
