import { Slug } from "../vocabulary.js";
import { defineKind } from "./kind.js";

/** That an actor is a national of a State or, for a group, that its members are said to be its nationals. */
export const nationality = defineKind(
  "nationality",
  "Nationality",
  { subject: Slug, state: Slug },
  {
    tells: "state",
    references: {
      subject: ["Person", "ArmedGroup", "Collective", "Unit", "Organization", "StateOrgan", "Population"],
      state: ["State"],
    },
    roles: { subject: "subject", object: "state" },
    sentence: (c, name) =>
      `According to ${name(c.speaker)}, nationality of ${name(c.subject)} (or its members): ${name(c.state)}.`,
  },
);
