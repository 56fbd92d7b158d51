import type {
  ActRecord,
  CategoryInput,
  ClaimOf,
  ClaimRecord,
  Dataset,
  EntityInput,
  InstrumentInput,
  MechanismInput,
  ProvisionInput,
  StandardInput,
} from "../../model/index.js";
import type { FactsTrace } from "./facts-trace.js";

/** What of a dataset the law reads: plain records, from memory or from the store alike. */
export type LawRecords = Pick<
  Dataset,
  "entities" | "instruments" | "provisions" | "categories" | "standards" | "mechanisms" | "claims" | "acts"
>;

/** The records of a revision that are there on whatever day: names, law, the tree of categories. */
export type LawBooks = Pick<
  LawFacts,
  | "entities"
  | "instruments"
  | "provisions"
  | "categories"
  | "mechanisms"
  | "narrower"
  | "broader"
  | "stateOfCode"
  | "predecessors"
>;

/** A claim the law reads, with its fields. Days are integers; half open. */
export type LawClaim = ClaimRecord;
export type LawAct = ActRecord;

/**
 * The dated facts of one revision, indexed for the law. They hold what was recorded by then whatever its own day; a
 * question opens them at the day it looks from (`factsOn` in `law/time`).
 */
export interface LawFacts {
  readonly rev: number;
  /** Set only on facts that are open at a day (`FactsOn`): these hold what exists on whatever day. */
  readonly asOf?: undefined;
  /** Notes what is read; only where somebody wants to know (see `trace/`). */
  readonly trace?: FactsTrace | undefined;
  readonly entities: ReadonlyMap<string, EntityInput>;
  readonly instruments: ReadonlyMap<string, InstrumentInput>;
  readonly provisions: ReadonlyMap<string, ProvisionInput>;
  readonly categories: ReadonlyMap<string, CategoryInput>;
  readonly standards: ReadonlyMap<string, StandardInput>;
  /** Mechanisms as records: which bases and rules exist. What a rule says is read from its `mandate` claim only. */
  readonly mechanisms: ReadonlyMap<string, MechanismInput>;
  /** Standing claims by id: not retracted, not deprecated, not set aside by a preferred claim on the same thing. */
  readonly claims: ReadonlyMap<string, LawClaim>;
  /** Mandate claims by `mechanism`, in the order of the records. */
  readonly mandates: ReadonlyMap<string, readonly ClaimOf<"mandate">[]>;
  /** The same by `ruleKey` and `partKey`: whoever reads one rule of a court of dozens has not read the others. */
  readonly rules: ReadonlyMap<string, readonly ClaimOf<"mandate">[]>;
  /** The same again, on whatever day, so that no day is read here. */
  readonly rulesEver: ReadonlyMap<string, readonly ClaimOf<"mandate">[]>;
  /** Mechanisms between States that take up a treaty, by that treaty. */
  readonly forumsOf: ReadonlyMap<string, readonly string[]>;
  /** Participation claims by instrument, then by subject (a State, or the Council). */
  readonly participation: ReadonlyMap<string, ReadonlyMap<string, readonly ClaimOf<"participation">[]>>;
  /** The same by instrument and what they are, or are directed against: read by the functions of `acts-of`. */
  readonly participationBy: ReadonlyMap<string, readonly ClaimOf<"participation">[]>;
  /** Bodies with an act of referral, or of its refusal, by the instrument: on whatever day, so that no day is read here. */
  readonly referring: ReadonlyMap<string, readonly string[]>;
  /**
   * Participation claims by instrument in the order in which they can have effect (`firstEffect`), those without a day
   * last: on whatever day, so that no day is read here.
   */
  readonly joining: ReadonlyMap<string, readonly ClaimOf<"participation">[]>;
  /** Territory claims by the place they speak of, and by the wider place. */
  readonly territoryOf: ReadonlyMap<string, readonly ClaimOf<"territory">[]>;
  readonly territoryWithin: ReadonlyMap<string, readonly ClaimOf<"territory">[]>;
  readonly nationalityOf: ReadonlyMap<string, readonly ClaimOf<"nationality">[]>;
  /** Postings by the person. */
  readonly postingsOf: ReadonlyMap<string, readonly ClaimOf<"posting">[]>;
  readonly structureOf: ReadonlyMap<string, readonly ClaimOf<"structure">[]>;
  /** Steps by mechanism, oldest first. */
  readonly steps: ReadonlyMap<string, readonly ClaimOf<"procedural-step">[]>;
  /** The same by mechanism and what they are about, or are: read by the functions of `steps-of`. */
  readonly stepsBy: ReadonlyMap<string, readonly ClaimOf<"procedural-step">[]>;
  /** Steps that act on a step or claim. */
  readonly affecting: ReadonlyMap<string, readonly ClaimOf<"procedural-step">[]>;
  /** Steps that ended proceedings because the person named had died, by that person, oldest first. */
  readonly endedByDeath: ReadonlyMap<string, readonly ClaimOf<"procedural-step">[]>;
  /** Responses by the claim they answer. */
  readonly answers: ReadonlyMap<string, readonly ClaimOf<"response">[]>;
  readonly obstructions: ReadonlyMap<string, readonly ClaimOf<"obstruction">[]>;
  readonly cooperation: ReadonlyMap<string, readonly ClaimOf<"cooperation">[]>;
  readonly conflictClasses: ReadonlyMap<string, readonly ClaimOf<"conflict-class">[]>;
  /** Broader category → everything narrower, itself included; and narrower → everything broader, itself included. */
  readonly narrower: ReadonlyMap<string, ReadonlySet<string>>;
  readonly broader: ReadonlyMap<string, ReadonlySet<string>>;
  /** The instrument that holds an amendment, by that amendment. */
  readonly amending: ReadonlyMap<string, string>;
  /** Entities that name this one among their successors. */
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
  /** States, by code or former code. */
  readonly stateOfCode: ReadonlyMap<string, string>;
}
