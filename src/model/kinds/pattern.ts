import { z } from "zod";
import { PATTERN_RULES, Prose, Slug } from "../vocabulary.js";
import { CONDUCT, defineKind, does, listOf } from "./kind.js";

/** That several alleged incidents form a pattern, by which common feature, in the speaker's view; its author is the speaker. */
export const pattern = defineKind(
  "pattern",
  "Pattern",
  {
    /** The pattern itself, as alleged conduct that can be characterised and attributed like any other. */
    subject: Slug,
    members: z.array(Slug).min(2),
    /** What its members have in common. */
    rule: z.array(z.enum(PATTERN_RULES)).min(1),
    says: Prose,
    /** The elements it bears on. */
    bearsOn: z.array(Slug).default([]),
  },
  {
    tells: "statement",
    references: { subject: CONDUCT, members: CONDUCT, bearsOn: ["Element"] },
    roles: { subject: "subject" },
    relationships: { members: "HAS_MEMBER", bearsOn: "BEARS_ON" },
    apart: [["subject", "members"]],
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "sees", "see")} ${name(c.subject)} as a pattern of ${listOf(c.members.map((id) => name(id)))} (in common: ${listOf(c.rule)}): ${c.says}`,
  },
);
