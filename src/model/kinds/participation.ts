import { z } from "zod";
import { IsoDay } from "../time.js";
import { ACT_STATUSES, PARTICIPATION_ACTS, Prose, Slug } from "../vocabulary.js";
import { defineKind, words } from "./kind.js";

/**
 * What a State (or the Council, for a referral) did towards an instrument. `on` is the day of the act; `effectFrom` and
 * `effectTo` (inclusive) are the days it has effect for: a declaration of 2015 may reach back to 2014.
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
    },
    roles: { subject: "subject", object: "instrument", scope: "territory" },
    sentence: (c, name) =>
      `${name(c.speaker)} records for ${name(c.subject)} under ${name(c.instrument)}: ${words(c.act)}${c.on ? ` on ${c.on}` : ""}${c.effectFrom ? `, with effect from ${c.effectFrom}` : ""}${c.effectTo ? ` to ${c.effectTo}` : ""}${c.territory ? `, for ${name(c.territory)}` : ""}${c.status === "accepted" ? "" : ` (${words(c.status)})`}.`,
  },
);
