import { z } from "zod";
import { Prose, Slug } from "../vocabulary.js";
import { CONDUCT, defineKind, does } from "./kind.js";

/** That an element of a crime is supported or contradicted, by whom and at which standard. Never that it is proved. */
export const elementFinding = defineKind(
  "element-finding",
  "ElementFinding",
  {
    subject: Slug,
    element: Slug,
    finding: z.enum(["supported", "contradicted", "left-open"]),
    says: Prose.optional(),
    allegedActor: Slug.optional(),
  },
  {
    tells: "statement",
    references: {
      subject: [...CONDUCT, "Situation"],
      element: ["Element"],
      allegedActor: ["State", "StateOrgan", "ArmedGroup", "Unit", "Person", "Organization", "Collective"],
    },
    roles: { subject: "subject", object: "element", scope: "allegedActor" },
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "regards", "regard")} the element "${name(c.element)}" as ${c.finding.replace("-", " ")} for ${name(c.subject)}${c.says ? `: ${c.says}` : "."}`,
  },
);
