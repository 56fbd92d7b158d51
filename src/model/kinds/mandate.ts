import { z } from "zod";
import { inWords } from "../../base/index.js";
import { LIMB_KINDS, Slug } from "../vocabulary.js";
import { dayInWords, defineKind, does, listOf, type Names } from "./kind.js";

/**
 * What tells a rule from others on the same limb: its days, the categories it names, what has to have happened, what is
 * asked, how that is answered.
 */
function ofWhat(rule: Readonly<Record<string, unknown>>, name: Names, where: string): string {
  const text = (field: string): string[] =>
    typeof rule[field] === "string" ? [(rule[field] as string).replace(/[.]$/, "")] : [];
  const day = (field: string, before: string): string =>
    typeof rule[field] === "string" ? `, ${before} ${dayInWords(rule[field])}` : "";
  const told = [...text("what"), ...text("question"), ...text("form"), ...text("regime")][0];
  const listed = (field: string): string => listOf((rule[field] as string[]).map(name));
  const categories = Array.isArray(rule.categories) ? [listed("categories")] : [];
  const said = [
    ...(told ? [told] : categories),
    ...text("right").map((right) => `${listed("crimes")} as ${name(right)}`),
    ...text("sentence").filter((one) => one !== told),
    // The rule that a basis is the link of repeats the basis, which stands before it.
  ].filter((one) => !where.startsWith(one));
  return `${day("from", "from")}${day("to", "to")}${said.length > 0 ? `: ${said.join(": ")}` : ""}`;
}

const FILERS: Readonly<Record<string, string>> = {
  STATE: "States",
  PERSON: "persons",
  GROUP: "groups of persons",
  NGO: "organisations",
  PROSECUTOR: "the prosecutor",
  SECURITY_COUNCIL: "the Security Council",
  ORGAN: "organs",
  COMMISSION: "a commission",
  INVESTIGATING_JUDGE: "an investigating judge",
};

/** What the rule is on, as a reader would call it. */
const onWhat = (limb: string, rule: Readonly<Record<string, unknown>>): string =>
  limb === "NOTE" && typeof rule.topic === "string"
    ? `${inWords(rule.topic)}${typeof rule.by === "string" ? ` by ${FILERS[rule.by] ?? inWords(rule.by)}` : ""}`
    : inWords(limb);

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
    relationships: { provisions: "RESTS_ON" },
    thread: { fields: ["basis", "limb"], place: 4 },
    readByLaw: true,
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "lays", "lay")} down the rule on ${onWhat(c.limb, c.rule)} of ${name(c.mechanism)}${c.basis ? `, where ${name(c.basis)}` : ""}${ofWhat(c.rule, name, c.basis ? name(c.basis) : "")}${c.provisions.length > 0 ? ` (${c.provisions.map(name).join("; ")})` : ""}.`,
  },
);
