import { z } from "zod";
import { LIMB_KINDS, Slug } from "../vocabulary.js";
import { dayInWords, defineKind, words } from "./kind.js";

/** What tells a rule from others on the same limb: what has to have happened, what is asked, which regime it belongs to. */
function ofWhat(rule: Readonly<Record<string, unknown>>): string {
  const told = rule.what ?? rule.question ?? rule.form ?? rule.regime;
  const from = typeof rule.from === "string" ? `, from ${dayInWords(rule.from)}` : "";
  return `${from}${typeof told === "string" ? `: ${told.replace(/[.]$/, "")}` : ""}`;
}

/**
 * A rule of a mechanism's jurisdiction, by limb: the fact that its law says so is a claim like every other. Written by
 * the importer from `seed/law/mechanisms`, one for each rule of each basis; `rule` is the rule as data.
 */
export const mandate = defineKind(
  "mandate",
  "Mandate",
  {
    mechanism: Slug,
    /** Absent: a rule shared by all bases. */
    basis: Slug.optional(),
    limb: z.enum([...LIMB_KINDS, "LINK", "NOTE", "REMEDY"]),
    rule: z.record(z.string(), z.json()),
    provisions: z.array(Slug).default([]),
  },
  {
    tells: "state",
    references: { mechanism: ["Mechanism"], basis: ["JurisdictionBasis"], provisions: ["Provision"] },
    roles: { subject: "mechanism", object: "basis" },
    sentence: (c, name) =>
      `${name(c.speaker)} lays down the rule on ${words(c.limb)} of ${name(c.mechanism)}${c.basis ? `, where ${name(c.basis)}` : ""}${ofWhat(c.rule)}${c.provisions.length > 0 ? ` (${c.provisions.map(name).join("; ")})` : ""}.`,
  },
);
