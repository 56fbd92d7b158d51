import { z } from "zod";
import { IsoDay } from "../time.js";
import { ADDRESSEES, AUTHORITIES, CONFLICT_CLASSES, PARTICIPATION_ACTS, Prose, Slug } from "../vocabulary.js";
import { Says } from "./says.js";

const ruleBase = {
  provisions: z.array(Slug).min(1),
  says: Says.optional(),
  authority: z.enum(AUTHORITIES).default("TEXT_OF_THE_RULE"),
  /** What an answer says where the rule is not met ("Only States may be parties before the Court"), without citation. */
  unmet: Prose.optional(),
  note: Prose.optional(),
};

/** The fact on which a condition turns, and the States it must point to. */
const Requirement = z.strictObject({
  fact: z.enum([
    "PRESENCE",
    "RESIDENCE",
    "ACCUSED_NATIONALITY",
    "STATELESS",
    "VICTIM_NATIONALITY",
    "VICTIM_RESIDENCE",
    "REMEDIES_EXHAUSTED",
    "DECLARATION",
    "NO_RESERVATION",
  ]),
  of: z.array(Slug).default([]),
  /** For a declaration of the State alleged to have acted: of which kind, under which instrument. */
  instrument: Slug.optional(),
  acts: z.array(z.enum(PARTICIPATION_ACTS)).default([]),
  /** For a reservation that shuts a procedure out: against which article. */
  provision: Slug.optional(),
});

/** The rules of one basis, by limb. Each rule becomes a `mandate` claim; a basis's own rule replaces the shared one. */
export const Rules = z.strictObject({
  /** SUBJECT_MATTER: the categories covered, with everything narrower; `except` takes away; `contested` supports two answers. */
  subject: z
    .strictObject({
      ...ruleBase,
      categories: z.array(Slug).min(1),
      except: z.array(Slug).default([]),
      contested: z.array(Slug).default([]),
      /** What is alleged must belong to a matter the law names; of nationals of these States alone that is not known, or not so. */
      matter: z
        .strictObject({
          what: Prose,
          notOf: z.array(Slug).min(1),
          state: z.enum(["UNKNOWN", "NOT_MET"]),
          sentence: Prose,
          provisions: z.array(Slug).min(1),
        })
        .optional(),
      /**
       * War crimes as the articles of these instruments and amendments have them, which this law takes over: the class of
       * the conflict chooses the article, and where none is of that class there is no crime.
       */
      definedBy: z.array(Slug).min(1).optional(),
      /** War crimes only where the conflict is of one of these classes (grave breaches, common article 3). Empty: any. */ conflict:
        z.array(z.enum(CONFLICT_CLASSES)).default([]),
    })
    .optional(),
  /** TIME: the mechanism's own window (inclusive days). `basedOn: "filing"` compares the day asked, not the conduct. */
  time: z.strictObject({ ...ruleBase, from: IsoDay.optional(), to: IsoDay.optional() }).optional(),
  /**
   * TERRITORY: conduct must lie in one of these places, or outside all of those (a statute on acts abroad does not judge
   * what was done at home). Absent: the mechanism does not go by place.
   */
  territory: z
    .strictObject({
      ...ruleBase,
      places: z.array(Slug).min(1).optional(),
      outside: z.array(Slug).min(1).optional(),
      /** Of these places, conduct counts on these inclusive days alone (land while it was held by an enemy). */
      days: z
        .array(z.strictObject({ of: z.array(Slug).min(1), from: IsoDay.optional(), to: IsoDay.optional() }))
        .min(1)
        .optional(),
    })
    .optional(),
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
      /** The first day of conduct for which they answer, where the law on them came after the forum's first layer. */
      organisationsFrom: IsoDay.optional(),
      /** Where the law on companies supports two answers, or takes them for some offences only. */
      organisations: z
        .strictObject({
          state: z.enum(["MET", "CONTESTED", "NOT_MET"]),
          sentence: Prose,
          provisions: z.array(Slug).min(1),
        })
        .optional(),
      /** The provision speaks of companies and other organisations alone; natural persons are judged under others. */
      organisationsOnly: z.literal(true).optional(),
      /** Personnel of an authorised operation whom the law leaves to the State that sent them, save nationals of these. */
      serving: z
        .strictObject({
          state: z.enum(["NOT_MET", "CONTESTED"]),
          save: z.array(Slug).default([]),
          sentence: Prose,
          provisions: z.array(Slug).min(1),
        })
        .optional(),
      /** Nationals of these States only (a few ad hoc courts). */
      nationals: z.array(Slug).default([]),
      /** Nationals of these States: the law supports two answers. */
      contestedNationals: z.array(Slug).optional(),
      leadershipFor: z.array(Slug).default([]),
    })
    .optional(),
  /** SUBJECT_MATTER of a court of rights: which right what is called a crime also touches, with its article. */
  rights: z
    .array(
      z.strictObject({
        ...ruleBase,
        id: Slug,
        right: Slug,
        crimes: z.array(Slug).min(1),
        /** The protocol that adds the right: it binds its own parties alone, from their own days. */
        treaty: Slug.optional(),
      }),
    )
    .default([]),
  /**
   * SUBJECT_MATTER of a national court: crimes for which its law was read and has no offence. What neither this nor any
   * subject names was not looked for. With a last day: of the law of days that no layer on record reaches, for conduct
   * from the first day, where one is given, to that day.
   */
  absent: z
    .array(
      z.strictObject({
        ...ruleBase,
        id: Slug,
        categories: z.array(Slug).min(1),
        from: IsoDay.optional(),
        to: IsoDay.optional(),
        sentence: Prose,
      }),
    )
    .default([]),
  /** TERRITORY of a court of rights: whether those harmed outside the State's soil were within its jurisdiction. */
  abroad: z
    .strictObject({
      ...ruleBase,
      /** What is answered where no ruling speaks to the place and days. */
      state: z.enum(["MET", "NOT_MET", "CONTESTED", "UNKNOWN"]),
      sentence: Prose,
      /** Categories in which those harmed are in the hands of the State's agents. */
      custody: z.array(Slug).default([]),
    })
    .optional(),
  /** Rulings on that: which States, where, on which days, and what was held. */
  held: z
    .array(
      z.strictObject({
        ...ruleBase,
        id: Slug,
        states: z.array(Slug).min(1),
        places: z.array(Slug).min(1),
        from: IsoDay.optional(),
        to: IsoDay.optional(),
        categories: z.array(Slug).default([]),
        state: z.enum(["MET", "NOT_MET", "CONTESTED"]),
        sentence: Prose,
      }),
    )
    .default([]),
  /** PRECONDITION: what must have happened before the forum may be seised. */
  preconditions: z
    .array(
      z.strictObject({
        ...ruleBase,
        id: Slug,
        what: Prose,
        assumed: z.boolean().default(false),
        /** Turns on what the declarations of both States say, which no fact of a question speaks to. */
        turnsOn: z.literal("DECLARATIONS").optional(),
        /** A fact that the question may give; what decides the condition then. */
        requires: Requirement.optional(),
        /** Crimes whose own definition holds it: a war crime is connected with a conflict. */
        implied: z.array(Slug).optional(),
        states: z.array(Slug).default([]),
      }),
    )
    .default([]),
});
