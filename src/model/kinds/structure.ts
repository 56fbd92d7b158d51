import { z } from "zod";
import { Slug, STRUCTURE_RELATIONS } from "../vocabulary.js";
import { ACTORS, defineKind, does } from "./kind.js";

/** How one stands to the other, in words; and how several do. */
const RELATIONS = {
  SUBORDINATE_TO: ["is subordinate to", "are subordinate to"],
  MEMBER_OF: ["is a member of", "are part of"],
  ORGAN_OF: ["is an organ of", "are an organ of"],
  AGENT_OF: ["acts as an agent of", "act as an agent of"],
  CONTROLLED_BY: ["is controlled by", "are controlled by"],
} as const satisfies Record<(typeof STRUCTURE_RELATIONS)[number], readonly [one: string, many: string]>;

/** That a unit, group, organ or office stands under, belongs to or is directed by another. */
export const structure = defineKind(
  "structure",
  "Structure",
  {
    subject: Slug,
    superior: Slug,
    relation: z.enum(STRUCTURE_RELATIONS),
    /** The claims it follows from, where a rule and no source says it. */
    derivedFrom: z.array(Slug).optional(),
  },
  {
    tells: "state",
    references: { subject: [...ACTORS, "Office"], superior: [...ACTORS, "Office"], derivedFrom: ["Claim"] },
    roles: { subject: "subject", object: "superior" },
    relationships: { derivedFrom: "FOLLOWS_FROM" },
    thread: { fields: ["relation"], place: 0 },
    readByLaw: true,
    apart: [["subject", "superior"]],
    sentence: (c, name) =>
      `According to ${name(c.speaker)}, ${name(c.subject)} ${does(name, c.subject, RELATIONS[c.relation][0], RELATIONS[c.relation][1])} ${name(c.superior)}.`,
  },
);
