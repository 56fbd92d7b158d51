import { line } from "../texts.js";
import { Slug } from "../vocabulary.js";
import { defineKind } from "./kind.js";

/** That a person held an office or a post in a unit or group. */
export const posting = defineKind(
  "posting",
  "Posting",
  { subject: Slug, post: Slug, role: line(120).optional() },
  {
    tells: "state",
    references: { subject: ["Person"], post: ["Office", "Unit", "ArmedGroup", "StateOrgan", "Organization"] },
    roles: { subject: "subject", object: "post" },
    readByLaw: true,
    sentence: (c, name) =>
      `According to ${name(c.speaker)}, ${name(c.subject)} held ${name.typeOf?.(c.post) === "Office" ? `the office of ${(name.bare ?? name)(c.post)}` : `a post in ${name(c.post)}`}${c.role ? ` (${c.role})` : ""}.`,
  },
);
