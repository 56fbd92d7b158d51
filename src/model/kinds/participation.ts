import { z } from "zod";
import { inWords } from "../../base/index.js";
import { IsoDay } from "../time.js";
import { ACT_STATUSES, PARTICIPATION_ACTS, type ParticipationAct, Prose, Slug } from "../vocabulary.js";
import { dayInWords, defineKind, does, type Names } from "./kind.js";

/** Acts in words. */
const ACTS: Record<ParticipationAct, string> = {
  signature: "signature",
  ratification: "ratification",
  accession: "accession",
  succession: "succession",
  acceptance: "acceptance",
  "amendment-acceptance": "acceptance of an amendment",
  "no-intent-letter": "letter saying that it does not intend to become a party",
  "not-party": "no act by which it would be a party",
  withdrawal: "withdrawal",
  "withdrawal-announced": "announcement of a withdrawal",
  "withdrawal-rescinded": "notice of withdrawal taken back",
  "accession-withdrawn": "instrument of accession taken back",
  "territorial-exclusion": "exclusion of a territory",
  "declaration-12-3": "declaration accepting jurisdiction as a State that is not a party",
  "declaration-124": "declaration not accepting jurisdiction over war crimes for seven years",
  "aggression-opt-out": "declaration not accepting jurisdiction over aggression",
  reservation: "reservation",
  "reservation-withdrawn": "withdrawal of a reservation",
  objection: "objection to a reservation",
  "court-declaration-35-2": "declaration that gives access to the Court",
  "court-declaration-36-2": "declaration accepting compulsory jurisdiction",
  "court-declaration-36-2-ended": "end of a declaration accepting compulsory jurisdiction",
  "direct-access-declaration": "declaration allowing persons to apply directly",
  "complaints-declaration": "declaration accepting complaints by persons",
  "communications-declaration": "declaration accepting communications between States",
  "later-facts-only": "acceptance for later facts only",
  "later-beginnings-only": "acceptance for conduct that begins later only",
  membership: "membership",
  "membership-ended": "end of membership",
  "council-referral": "referral by the Security Council",
  "draft-referral-not-adopted": "draft referral that was not adopted",
  "matter-under-consideration": "matter already under consideration",
};

/** An act of participation as it is named in a sentence. */
export const actInWords = (act: ParticipationAct): string => ACTS[act];

interface Towards {
  readonly act: ParticipationAct;
  readonly amendment?: string;
  readonly against?: string;
  readonly provision?: string;
}

/** An objection that names no provision is to none: it is to being bound towards the other State at all. */
const isToTheRelation = ({ act, provision }: Towards): boolean => act === "objection" && !provision;
const actOf = (c: Towards): string =>
  isToTheRelation(c) ? "statement that it has no treaty relation" : actInWords(c.act);

/** To which amendment, to whose reservation or with whom. */
const toWhat = (c: Towards, name: Names): string =>
  `${c.amendment ? `: ${name(c.amendment)}` : ""}${c.against ? ` ${isToTheRelation(c) ? "with" : "of"} ${name(c.against)}` : ""}${c.provision ? ` (${name(c.provision)})` : ""}`;

/**
 * What a State (or the Council, for a referral) did towards an instrument. `on` is the day of the act; `effectFrom` and
 * `effectTo` (inclusive) are the days it has effect for: a declaration of 2015 may reach back to 2014. `not-party` is no
 * act: the State was no party on any day up to `effectTo`, and nothing is said of later days.
 */
export const participation = defineKind(
  "participation",
  "Participation",
  {
    subject: Slug,
    instrument: Slug,
    act: z.enum(PARTICIPATION_ACTS),
    status: z.enum(ACT_STATUSES).default("accepted"),
    effectFrom: IsoDay.optional(),
    effectTo: IsoDay.optional(),
    provision: Slug.optional(),
    /** The amendment accepted or opted out of; the treaty whose reservation is objected to. */
    amendment: Slug.optional(),
    /** Territory a declaration or referral is limited to. */
    territory: Slug.optional(),
    /** What it reaches: `territory`, `nationals`. Empty: everything. */
    reaches: z.array(z.enum(["territory", "nationals"])).default([]),
    /** A reservation to a dispute clause: excluded, or consent case by case, or another limit that two readings support. */
    clauseEffect: z.enum(["excludes", "consent-case-by-case", "other"]).optional(),
    /**
     * The States towards which a reservation holds, where it holds towards some alone: members of an organisation on the
     * day of filing or on a day of its own, `former` ones too.
     */
    towards: z.strictObject({ membersOf: Slug, on: IsoDay.optional(), former: z.literal(true).optional() }).optional(),
    /** The other State, for an objection. */
    against: Slug.optional(),
    /** A referral's carve-out: whom another State claims for itself alone. */
    carveOut: z
      .strictObject({
        provision: Slug,
        persons: Prose,
        of: z.enum(["non-party-other-than-territorial-state"]),
        onlyInAuthorizedOperation: z.boolean(),
      })
      .optional(),
    /** What a limit to later beginnings is about: conduct that goes on as one act (disappearance). */
    categories: z.array(Slug).optional(),
    /** Subject-matter limit in the act's own words, for court declarations. */
    scope: Prose.optional(),
  },
  {
    tells: "act",
    references: {
      subject: ["State", "StateOrgan", "Institution"],
      instrument: ["Instrument"],
      provision: ["Provision"],
      territory: ["Place", "State"],
      against: ["State"],
      categories: ["LegalCategory"],
    },
    roles: { subject: "subject", object: "instrument", scope: "territory" },
    relationships: { provision: "RESTS_ON", against: "OBJECTS_TO", categories: "NAMES" },
    thread: { fields: ["act", "amendment"], place: 1 },
    readByLaw: true,
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "records", "record")} for ${name(c.subject)} under ${(name.treaty ?? name)(c.instrument)}: ${actOf(c)}${toWhat(c, name)}${c.on ? ` on ${dayInWords(c.on)}` : ""}${c.effectFrom ? `, with effect from ${dayInWords(c.effectFrom)}` : ""}${c.effectTo ? ` to ${dayInWords(c.effectTo)}` : ""}${c.territory ? `, for ${name(c.territory)}` : ""}${c.status === "accepted" ? "" : ` (${inWords(c.status)})`}.`,
  },
);
